import { describe, expect, it } from 'vitest'
import { compile, type LexiconEntry, lookUp } from '@/platform/proofreading/lexicon'

const entry = (wrong: string, right: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  wrong,
  right,
  level: 'error',
  ...more,
})

const found = (entries: LexiconEntry[], text: string) =>
  lookUp(compile(entries), text).map(({ from, replacement }) => [from, replacement])

describe('the lexicon', () => {
  it('finds every place of a wording', () => {
    expect(found([entry('按装', '安装')], '按装好了，再按装一次')).toEqual([
      [0, '安装'],
      [6, '安装'],
    ])
  })

  it('takes the longest wording that begins at a place, and none inside it', () => {
    const entries = [entry('做为', '作为'), entry('做为一名', '作为一名'), entry('为一', '无')]
    expect(found(entries, '做为一名老师')).toEqual([[0, '作为一名']])
  })

  it('goes back to a shorter wording where a longer one only begins', () => {
    const entries = [entry('既使', '即使'), entry('既使如此说', '无')]
    expect(found(entries, '既使如此')).toEqual([[0, '即使']])
  })

  it('lets a wording stand inside what is named as right', () => {
    const entries = [entry('帐', '账', { exceptions: '帐篷、蚊帐' })]
    expect(found(entries, '搭帐篷，挂蚊帐，记帐')).toEqual([[9, '账']])
  })

  it('offers the first of several, and tells of all, with reason and source', () => {
    const [spot] = lookUp(
      compile([entry('帐号', '账号、账户', { reason: '规范写法', source: '词典' })]),
      '帐号',
    )
    expect(spot).toMatchObject({
      replacement: '账号',
      message: '应为“账号”或“账户”：规范写法（词典）',
    })
  })

  it('offers nothing where there is no one right wording', () => {
    expect(lookUp(compile([entry('最先进的', '')]), '最先进的教室')[0]).toMatchObject({
      replacement: undefined,
      message: '请换一种说法',
    })
  })

  it('agrees with a search for each entry by itself', () => {
    const letters = '甲乙丙丁'
    const word = (seed: number) =>
      Array.from({ length: 1 + (seed % 3) }, (_, at) => letters.charAt((seed >> (2 * at)) % 4)).join('')
    const entries = Array.from({ length: 40 }, (_, seed) => entry(word(seed * 7), '无'))
    const text = Array.from({ length: 300 }, (_, at) => letters.charAt((at * at + at * 3) % 4)).join('')
    const slow: number[] = []
    for (let at = 0; at < text.length; ) {
      const longest = Math.max(
        0,
        ...entries.map(({ wrong }) => (text.startsWith(wrong, at) ? wrong.length : 0)),
      )
      if (longest > 0) slow.push(at)
      at += longest || 1
    }
    expect(found(entries, text).map(([from]) => from)).toEqual(slow)
  })
})
