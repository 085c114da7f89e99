import { WORD_END } from './text-fit'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const NEVER_FIRST = /^[，。、；：？！）》」』”’…—·,.;:?!)%的了着过们地得]/

/** 326册, 三个: a number keeps its measure word. */
const NUMBER = /[\d一二三四五六七八九十百千万两几]$/

/** A title with its words marked for line breaking. Server only: old engines cannot tell Chinese words apart. */
export function markWords(title: string): string {
  let marked = ''
  for (const { segment } of words.segment(title)) {
    const joins =
      marked === '' || NEVER_FIRST.test(segment) || /[（《「『“‘(第]$/.test(marked) || NUMBER.test(marked)
    marked += joins ? segment : WORD_END + segment
  }
  return marked
}
