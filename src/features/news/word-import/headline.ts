import { readCredits } from './bylines'
import { type Block, lengthOf, type TextBlock, textOf } from './model'
import type { Note } from './report'

/** characters; the fields' own limits */
const LONGEST = 40
/** characters of a first line that may still be meant as a title */
const CANDIDATE = 80

export type Headline = { title: string; subtitle?: string; blocks: Block[] }

/** The title and the subtitle under it, taken from the beginning; the file's name where there is none. */
export function takeHeadline(blocks: Block[], fileName: string, note: Note): Headline {
  const at = titleAt(blocks)
  const block = blocks[at]
  if (block?.kind !== 'text') return { title: nameAsTitle(fileName, note), blocks }
  const [words, under] = partsOf(tidy(textOf(block)))
  const title = bounded(withoutDot(words, note), note)
  const isCut = title.length < withoutDot(words).length
  note('title', title)
  const kept = isCut ? [asParagraph(block)] : []
  const rest = [...blocks.slice(0, at), ...kept, ...blocks.slice(at + 1)]
  if (isCut) return { title, blocks: rest }
  const subtitle = under ?? takeSubtitle(rest, at, note)
  if (subtitle) note('subtitle', subtitle)
  return { title, subtitle, blocks: rest }
}

/** A line in the title's style wherever it stands early; else the first line, if it reads like one. */
function titleAt(blocks: Block[]): number {
  const styled = blocks.findIndex((block, at) => at < 6 && block.kind === 'text' && block.role === 'title')
  if (styled >= 0) return styled
  const first = blocks.findIndex(({ kind }) => kind !== 'picture')
  const block = blocks[first]
  return block?.kind === 'text' && readsLikeTitle(block) ? first : -1
}

function readsLikeTitle(block: TextBlock): boolean {
  const words = textOf(block).trim()
  if (lengthOf(words) > CANDIDATE || readCredits(words)) return false
  if (block.role === 'heading') return true
  const isSentence = /[。！？；]$/.test(words) && !block.centred && lengthOf(words) > LONGEST
  return block.role === 'paragraph' && !isSentence && (words.match(/[。；]/gu)?.length ?? 0) <= 1
}

/** 会 议 纪 要 is spaced by hand; a line break inside a title is for the eye. */
function tidy(words: string): string {
  const line = words.replace(/\s*\n\s*/g, ' ').trim()
  return /^(\S +){2,}\S$/u.test(line) ? line.replaceAll(' ', '') : line
}

/** 标题——副题 in one line */
function partsOf(words: string): [string, string?] {
  const [title = '', subtitle] = words.split(/\s*(?:——|--)\s*(?=\S)/, 2)
  const fits =
    subtitle !== undefined && title !== '' && lengthOf(words) > LONGEST && lengthOf(subtitle) <= LONGEST
  return fits ? [title, subtitle] : [words]
}

function withoutDot(words: string, note?: Note): string {
  if (!/[。.]$/.test(words)) return words
  note?.('titleDot', words)
  return words.replace(/[。.]+$/, '')
}

/** At most as long as the field; cut where one would pause. */
function bounded(words: string, note: Note): string {
  if (lengthOf(words) <= LONGEST) return words
  note('titleLong', words)
  const start = [...words].slice(0, LONGEST).join('')
  const pause = Math.max(...[...'，。！？：；、 —'].map((mark) => start.lastIndexOf(mark)))
  return pause > 5 ? start.slice(0, pause) : start
}

function nameAsTitle(fileName: string, note: Note): string {
  const name = fileName.replace(/\.[^.]*$/, '').trim() || '未命名'
  note('titleFromName', name)
  return withoutDot([...name].slice(0, LONGEST).join(''))
}

const DASH = /^(?:——|—|--|－－|-)\s*/

function takeSubtitle(blocks: Block[], at: number, note: Note): string | undefined {
  const block = blocks[at]
  if (block?.kind !== 'text') return undefined
  const words = tidy(textOf(block))
  const isMeant = block.role === 'subtitle' || (block.role === 'paragraph' && DASH.test(words))
  if (!isMeant || lengthOf(words.replace(DASH, '')) > LONGEST) return undefined
  if (DASH.test(words)) note('subtitleDash', words)
  blocks.splice(at, 1)
  return words.replace(DASH, '')
}

const asParagraph = (block: TextBlock): TextBlock => ({
  ...block,
  role: 'paragraph',
  level: 0,
  centred: false,
})
