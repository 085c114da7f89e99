import type { Spot } from '../finding'
import type { Rule } from '../rule'

/** characters; look.md's measure of a headline is 12–28 */
const LONG = 28

/** What a headline is: one line, no full stop, short enough for a phone. */
export const titleStyle: Rule = {
  label: '标题',
  level: 'warning',
  find: ({ isTitle, text }) => (isTitle ? [...stop(text), ...exclamations(text), ...long(text)] : []),
}

function stop(text: string): Spot[] {
  const at = text.search(/[。.；，、]$/u)
  return at < 0 ? [] : [{ from: at, to: text.length, message: '标题末尾不加标点。', replacement: '' }]
}

const exclamations = (text: string): Spot[] =>
  [...text.matchAll(/！{2,}|！.*！/gu)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
    message: '标题里的感叹号太多。',
    level: 'hint',
  }))

const long = (text: string): Spot[] =>
  [...text].length > LONG
    ? [
        {
          from: 0,
          to: text.length,
          message: `标题有 ${[...text].length} 个字，手机上会排成很多行，${LONG} 个字以内为好。`,
          level: 'hint',
        },
      ]
    : []
