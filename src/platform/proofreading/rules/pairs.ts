import type { Spot } from '../finding'
import type { Rule } from '../rule'

const CLOSES: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '「': '」',
}
const OPENS = Object.fromEntries(Object.entries(CLOSES).map(([open, close]) => [close, open]))

/** Every mark that opens has one that closes, in the right order. A list's 1） opens nothing and needs nothing. */
export const pairs: Rule = {
  label: '引号、括号、书名号不成对',
  level: 'warning',
  find: ({ text }) => {
    const open: { mark: string; at: number }[] = []
    const found: Spot[] = []
    for (let at = 0; at < text.length; at++) {
      const mark = text[at] as string
      if (CLOSES[mark]) open.push({ mark, at })
      else if (OPENS[mark] && !isListMark(text, at) && !isApostrophe(text, at)) {
        if (open.at(-1)?.mark === OPENS[mark]) open.pop()
        else found.push(lonely(at, mark, `没有和它成对的“${OPENS[mark]}”`))
      }
    }
    return [...found, ...open.map(({ at, mark }) => lonely(at, mark, `没有和它成对的“${CLOSES[mark]}”`))]
  },
}

const lonely = (at: number, mark: string, message: string): Spot => ({
  from: at,
  to: at + 1,
  message: `这里的“${mark}”${message}。`,
})

const isListMark = (text: string, at: number): boolean =>
  text[at] === '）' && /(?:^|[。；\n])\s*[\d一二三四五六七八九十]{1,3}$/u.test(text.slice(0, at))

const isApostrophe = (text: string, at: number): boolean =>
  text[at] === '’' && /[A-Za-z]/.test(text[at - 1] ?? '')

/** Straight quotes next to Chinese, and the same quotes within one another. Source: GB/T 15834. */
export const quotes: Rule = {
  label: '引号样式',
  level: 'warning',
  find: ({ text }) => [...straight(text), ...nested(text)],
}

function straight(text: string): Spot[] {
  if (!/[\u3400-\u9fff]/.test(text)) return []
  let opens = false
  return [...text.matchAll(/"/g)].map(({ index }) => {
    opens = !opens
    return {
      from: index,
      to: index + 1,
      message: '中文里用弯引号“ ”。',
      replacement: opens ? '“' : '”',
    }
  })
}

function nested(text: string): Spot[] {
  return [...text.matchAll(/“[^“”]*(“([^“”]*)”)[^“”]*”/gu)].map((match) => {
    const inner = match[1] ?? ''
    const from = match.index + match[0].indexOf(inner, 1)
    return {
      from,
      to: from + inner.length,
      message: '引号里再用引号，里面的用单引号‘ ’。',
      replacement: `‘${match[2]}’`,
    }
  })
}
