import type { Spot } from '../finding'
import { HAN, matches, type Rule } from '../rule'

const FULL: Record<string, string> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
}

const CLOSING = '”’）》】」'
const AFTER_HAN = new RegExp(`(?<=[${HAN}${CLOSING}])(?:[,:;?!]+|[.]+(?![\\w/]))`, 'gu')
const IN_BRACKETS = /[(]([^()\n]{0,99})[)]/gu
const ONE_HAN = new RegExp(`[${HAN}]`, 'u')

/** Source: GB/T 15834, punctuation in Chinese text takes a whole character's width. */
export const punctuationWidth: Rule = {
  label: '半角标点',
  level: 'warning',
  find: ({ text }) => [
    ...matches(text, AFTER_HAN, ([marks]) => ({
      message: '中文里用全角标点。',
      replacement: /^\.{3,}$/.test(marks) ? '……' : marks.replace(/./g, (mark) => FULL[mark] ?? mark),
    })),
    ...brackets(text),
  ],
}

/** Both or neither: each is a place of its own, so that what stands between them stays as it is. */
const brackets = (text: string): Spot[] =>
  [...text.matchAll(IN_BRACKETS)].flatMap(({ 0: whole, 1: inner = '', index }) => {
    if (!ONE_HAN.test(inner) && !ONE_HAN.test(text.charAt(index - 1))) return []
    const last = index + whole.length - 1
    const message = '中文里用全角括号。'
    return [
      { from: index, to: index + 1, message, replacement: '（' },
      { from: last, to: last + 1, message, replacement: '）' },
    ]
  })

const WIDE = /[０-９Ａ-Ｚａ-ｚ％]+/gu
const WIDE_OFFSET = 0xfee0

export const letterWidth: Rule = {
  label: '全角字母和数字',
  level: 'warning',
  find: ({ text }) =>
    matches(text, WIDE, ([letters]) => ({
      message: '字母和数字用半角。',
      replacement: letters.replace(/./gu, (one) => String.fromCharCode(one.charCodeAt(0) - WIDE_OFFSET)),
    })),
}

const REPEATED_MARKS =
  /。{3,}|([，。；：？！、])\1+|…(?<!……)(?!…)|(?<=[\u3400-\u9fff])--+(?=[\u3400-\u9fff])/gu

/** Source: GB/T 15834: six dots for an omission, a dash of two characters. */
export const repeatedMarks: Rule = {
  label: '标点重复或不全',
  level: 'warning',
  find: ({ text }) => matches(text, REPEATED_MARKS, ([marks, mark]) => repeatedAs(marks, mark)),
}

function repeatedAs(marks: string, mark: string | undefined) {
  if (marks.startsWith('-')) return { message: '破折号占两个字。', replacement: '——' }
  if (marks.startsWith('…') || /^。{3,}$/.test(marks))
    return { message: '省略号是六个点，占两个字。', replacement: '……' }
  return { message: '标点重复了。', replacement: mark ?? marks }
}

const INNER_SPACE = new RegExp(`(?<=[${HAN}，。；：？！、])[ \\u00a0\\u3000]+(?=[${HAN}“《（])`, 'gu')

/** Names set to one width (王  芳) live in credits only, which are no prose. */
export const spaces: Rule = {
  label: '多余的空格',
  level: 'warning',
  find: ({ isTitle, path, text }) =>
    isTitle || path.startsWith('credits')
      ? []
      : matches(text, INNER_SPACE, ({ index }) =>
          // between characters it may part names or two halves of a heading: only a person knows
          /[，。；：？！、]/u.test(text.charAt(index - 1))
            ? { message: '标点后面不用空格。', replacement: '' }
            : { message: '汉字之间有空格，需要吗？', level: 'hint' },
        ),
}
