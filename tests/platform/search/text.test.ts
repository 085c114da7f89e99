import { describe, expect, test } from 'vitest'
import { markTerms, snippetOf } from '@/platform/search/snippet'
import { gramsOf, requiredGrams, searchKey } from '@/platform/search/text'

describe('text as search compares it', () => {
  test.each([
    ['２０２６ 年３月', '2026年3月'],
    ['ＰＭ2.5', 'pm2 5'],
    ['《党章》，学习', '党章 学习'],
    ['图 书 角', '图书角'],
    ['黨員', '黨員'],
    ['Hello  World', 'hello world'],
    ['。，！', ''],
  ])('%s -> %s', (text, key) => {
    expect(searchKey(text)).toBe(key)
  })

  test('pieces do not reach across blanks, and a long term asks for all its pairs', () => {
    expect(gramsOf('图书 角')).toEqual(expect.arrayContaining(['图', '书', '角', '图书']))
    expect(gramsOf('图书 角')).not.toContain('书角')
    expect(requiredGrams('角')).toEqual(['角'])
    expect(requiredGrams('图书角')).toEqual(['图书', '书角'])
  })
})

describe('snippets', () => {
  const marked = (pieces: { text: string; mark: boolean }[]) =>
    pieces.filter(({ mark }) => mark).map(({ text }) => text)

  test('mark what was looked for as it stands in the text', () => {
    expect(marked(markTerms('２０２６ 年的《图书角》', ['2026年', '图书角']))).toEqual([
      '２０２６ 年',
      '图书角',
    ])
  })

  test('lose nothing of a title', () => {
    const title = '两学一做、𠮷野家：<b>与图书角</b>'
    expect(
      markTerms(title, ['图书', '书角'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(title)
    expect(marked(markTerms(title, ['图书', '书角']))).toEqual(['图书角'])
  })

  test('stand around the first term', () => {
    const pieces = snippetOf(`${'前'.repeat(300)}图书角${'后'.repeat(300)}`, ['图书角'])
    expect(pieces[0]).toEqual({ text: '…', mark: false })
    expect(pieces.at(-1)).toEqual({ text: '…', mark: false })
    expect(marked(pieces)).toEqual(['图书角'])
  })
})
