import { type Block, lengthOf, textOf } from './model'
import type { Note } from './report'

export type Credits = Partial<
  Record<'writer' | 'photographer' | 'editor' | 'proofreader' | 'approver' | 'issuingBody', string>
>

type Target = keyof Credits | 'source'

/** What people write before names, the longest first. */
const labels: Record<string, Target[]> = {
  撰稿人: ['writer'],
  撰稿: ['writer'],
  撰文: ['writer'],
  供稿人: ['writer'],
  供稿: ['writer'],
  通讯员: ['writer'],
  文字: ['writer'],
  作者: ['writer'],
  图文: ['writer', 'photographer'],
  文图: ['writer', 'photographer'],
  '文/图': ['writer', 'photographer'],
  '图/文': ['writer', 'photographer'],
  摄影: ['photographer'],
  供图: ['photographer'],
  图片: ['photographer'],
  责任编辑: ['editor'],
  责编: ['editor'],
  编辑: ['editor'],
  排版: ['editor'],
  校对: ['proofreader'],
  审核人: ['approver'],
  审核: ['approver'],
  审稿: ['approver'],
  终审: ['approver'],
  复审: ['approver'],
  初审: ['approver'],
  来源: ['source'],
  稿源: ['source'],
  落款: ['issuingBody'],
  供稿单位: ['issuingBody'],
  文: ['writer'],
  图: ['photographer'],
}

const LABEL = Object.keys(labels)
  .sort((one, other) => other.length - one.length)
  .map((label) => [...label].join('\\s*'))
  .join('|')
const PAIR = new RegExp(
  `(${LABEL})\\s*[:：/／|｜丨]\\s*(.+?)(?=[\\s;；,，、|｜丨/／]*(?:${LABEL})\\s*[:：/／|｜丨]|[\\s;；,，。、|｜丨)）】\\]]*$)`,
  'gu',
)

/** blocks from either end in which a line of credits is looked for */
const NEAR = { start: 4, end: 8 }
/** characters of a line of credits */
const LONGEST = 100
/** characters of one name; more is a sentence */
const NAME = 30

/** Lines such as （撰稿：王老师 摄影：李老师） near the beginning and at the end become credits and leave the text. */
export function takeCredits(blocks: Block[], note: Note): { credits: Credits; blocks: Block[] } {
  const credits: Credits = {}
  const isNear = (at: number) => at < NEAR.start || at >= blocks.length - NEAR.end
  const rest = blocks.filter((block, at) => {
    const pairs = block.kind === 'text' && isNear(at) ? readCredits(textOf(block)) : undefined
    if (!pairs) return true
    for (const { target, name } of pairs) {
      if (target === 'source') note('source', name)
      else credits[target] = credits[target] ? `${credits[target]}、${name}` : name
    }
    note('credits', block.kind === 'text' ? textOf(block) : undefined)
    return false
  })
  return { credits, blocks: rest }
}

/** What a line says of who did what; undefined when it says anything else as well. */
export function readCredits(line: string): { target: Target; name: string }[] | undefined {
  const bare = line.trim().replace(/^[（([【]+/, '')
  if (bare === '' || lengthOf(bare) > LONGEST) return undefined
  const matches = [...bare.matchAll(PAIR)]
  const left = bare.replace(PAIR, '').replace(/[\s;；,，。、|｜丨/／)）】\]]/gu, '')
  const names = matches.map((match) => (match[2] ?? '').trim())
  if (matches.length === 0 || left !== '' || names.some((name) => !isName(name))) return undefined
  return matches.flatMap(([, label = ''], at) =>
    (labels[label.replace(/\s+/g, '')] ?? []).map((target) => ({ target, name: names[at] ?? '' })),
  )
}

const isName = (name: string): boolean => lengthOf(name) <= NAME && !/[。！？!?]/.test(name)

const BODY =
  /(党支部|党总支|支部委员会|党委|学校|小学|少先队|大队部|教导处|德育处|工会|团支部|编辑部|办公室)$/

/** The last lines of a notice: who issues it and when. */
export function takeSignature(
  blocks: Block[],
  isDate: (line: string) => boolean,
  note: Note,
): { issuingBody?: string; dateLine?: string; blocks: Block[] } {
  const rest = [...blocks]
  const dateLine = lastLine(rest, isDate)
  if (dateLine !== undefined) {
    rest.pop()
    note('dateLine', dateLine)
  }
  const issuingBody = lastLine(
    rest,
    (line) => lengthOf(line) <= NAME && BODY.test(line) && !/[，。；！？]/.test(line),
  )
  if (issuingBody === undefined) return { dateLine, blocks: rest }
  rest.pop()
  note('issuingBody', issuingBody)
  return { issuingBody, dateLine, blocks: rest }
}

function lastLine(blocks: Block[], matches: (line: string) => boolean): string | undefined {
  const last = blocks.at(-1)
  if (last?.kind !== 'text' || blocks.length < 2) return undefined
  const line = textOf(last).trim()
  return matches(line) ? line : undefined
}
