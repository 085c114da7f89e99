import type { SlideView } from './slide-view'
import { WORD_END } from './text-fit'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const NEVER_FIRST = /^[\s，。、；：？！）》」』”’…—·,.;:?!)%的了着过们地得]/
const NEVER_LAST = /[（《「『“‘(第每各这那]$/

/** 326册, 三个: a number keeps its measure word. */
const NUMBER = /[\d一二三四五六七八九十百千万两几]$/

/** Words of a school that the engine's dictionary takes apart. */
const SCHOOL_WORDS =
  /^(?:[一二三四五六]年级|校门口|长廊|展板|课[前后间堂程]|[上下]课|结对|价值观|教[研学][室楼组]|支委会?|党[费章徽校]|家[长校]|[师生]德|积水|雨停|午[休睡餐])/

/** Endings that belong to the word before them: 图书角, 示范岗, 标准化. */
const ENDING =
  /^[化性观岗角室廊堂站区厅队员者长会校楼板节课班组部处科园场馆节家生师级期][的，。、；：？！）》」』”’]?$/

/** Running text longer than this is broken anywhere, as print does. */
const SHORT = 60

/**
 * A slide with the words of its titles, facts and short texts marked for line breaking, as the manifest carries it.
 * Server only.
 */
export function withWordEnds<S extends SlideView>(slide: S): S {
  const marked = Object.entries(slide).map(([field, value]) => [
    field,
    typeof value === 'string' && !UNSET.has(field) && (HEADS.has(field) || value.length <= SHORT)
      ? markWords(value)
      : value,
  ])
  return Object.fromEntries(marked) as S
}

/** Fields that are set as titles, however long. */
const HEADS = new Set(['title', 'name'])
/** Fields that are not set in lines. */
const UNSET = new Set(['kind', 'tone', 'fit', 'link', 'school', 'branch', 'theme'])

/** A text with its words marked for line breaking. Server only: old engines cannot tell Chinese words apart. */
export function markWords(text: string): string {
  let marked = ''
  /** up to where a known word reaches */
  let closed = 0
  for (const { segment, index } of words.segment(text)) {
    const known = index < closed ? null : SCHOOL_WORDS.exec(text.slice(index))
    const joins = index < closed || belongsToLast(marked, segment, known !== null)
    marked += joins || marked === '' ? segment : WORD_END + segment
    if (known) closed = index + known[0].length
  }
  return marked
}

function belongsToLast(marked: string, segment: string, beginsWord: boolean): boolean {
  if (NEVER_FIRST.test(segment) || NEVER_LAST.test(marked) || NUMBER.test(marked)) return true
  if (/\d(?:[:.—～~/·-]|月)$/.test(marked) && /^\d/.test(segment)) return true
  const last = marked.slice(marked.lastIndexOf(WORD_END) + 1)
  if (beginsWord || !CHINESE.test(last)) return false
  return last.length === 1 ? SINGLE.test(segment) && !FUNCTION_WORD.test(last) : ENDING.test(segment)
}

const CHINESE = /^[\u4e00-\u9fff]+$/

/** Two single characters side by side are mostly a word the dictionary lacks: 积水, 国画. */
const SINGLE = /^[\u4e00-\u9fff]$/
const FUNCTION_WORD = /[把被让给在对从向到和与同跟是有不也都就又再很最更请]/
