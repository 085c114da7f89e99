import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanBlocks, cleanLine } from '@/features/news/word-import/clean'
import { type Block, bits, type Inline, textOf } from '@/features/news/word-import/model'
import { startReport } from '@/features/news/word-import/report'

/** A line as it is typed, cleaned; and what the report says of it. */
function clean(text: string) {
  const { note, lines } = startReport()
  const cleaned = cleanLine([{ text, format: 0 }], note)
  return {
    text: textOf({ inlines: cleaned }),
    kinds: lines().map(({ kind, count }) => `${kind} ${count}`),
    lines: lines(),
  }
}

describe('a line', () => {
  it.each([
    ['　　今天下午', '今天下午', ['indent 1']],
    ['\t  今天下午  ', '今天下午', ['indent 1', 'spaces 1']],
    ['王老师  李老师', '王老师 李老师', ['spaces 1']],
    ['他说： 好的', '他说：好的', ['spaces 1']],
    ['老师们,先数了书;再上架!', '老师们，先数了书；再上架！', ['punctuation 3']],
    ['共326册.', '共326册。', ['punctuation 1']],
    ['时间:14:30', '时间：14:30', ['punctuation 1']],
    ['按主题(科学)分', '按主题（科学）分', ['punctuation 2']],
    ['他说"好的"', '他说“好的”', ['punctuation 2']],
    ['于是...', '于是……', ['punctuation 1']],
    ['——好,,好', '——好，好', ['punctuation 3']],
    ['２０２６年Ａ班', '2026年A班', ['fullwidth 2']],
    ['零\u200b宽\ufeff', '零宽', ['invisible 2']],
  ])('%j becomes %j', (typed, text, kinds) => {
    const cleaned = clean(typed)
    expect(cleaned.text).toBe(text)
    expect(cleaned.kinds).toEqual(kinds)
  })

  it.each([
    '跳绳平均172.5个，比赛3:2',
    '上午10:30到11:00',
    '见 https://example.edu/a,b;c?d=1 网页',
    'Word (docx), v1.0.',
    '王 强、李 明',
    '一家👨‍👩‍👧三口',
    '3月—5月',
    '“好的”（真的）……',
  ])('%j stays as it is', (typed) => expect(clean(typed)).toMatchObject({ text: typed, kinds: [] }))

  it('is mended across runs, each keeping its look and its link', () => {
    const runs: Inline[] = [
      { text: '见说明', format: bits.bold, href: 'https://example.edu/' },
      { text: ',再', format: 0 },
      { text: '　　上架', format: bits.italic },
    ]
    expect(cleanLine(runs, () => {})).toEqual([
      { text: '见说明', format: bits.bold, href: 'https://example.edu/' },
      { text: '，再', format: 0 },
      { text: ' 上架', format: bits.italic },
    ])
  })

  it('tells each change with its surroundings', () => {
    const [line] = clean('老师们今天下午,先数了书').lines
    expect(line).toMatchObject({
      kind: 'punctuation',
      group: 'changed',
      samples: ['「师们今天下午,先数了书」→「师们今天下午，先数了书」'],
    })
  })

  it('loses no letter and no digit, whatever is typed', () => {
    const letters = fc.constantFrom(...'书年级abc12,.;:!?()"　 \t-。，“”（）')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (typed) => {
        const { text } = clean(typed.join(''))
        expect(text.replace(/[^\p{L}\p{N}]/gu, '')).toBe(typed.join('').replace(/[^\p{L}\p{N}]/gu, ''))
      }),
    )
  })
})

const paragraph = (text: string): Block => ({
  kind: 'text',
  role: 'paragraph',
  level: 0,
  centred: false,
  inlines: [{ text, format: 0 }],
})

describe('a text', () => {
  it('loses its empty lines, and what is parted by hand becomes paragraphs', () => {
    const { note, lines } = startReport()
    const blocks = cleanBlocks(['甲。\n　　乙。\n\n丙。\n丁。', '', '　　'].map(paragraph), note)
    expect(blocks.map((block) => ('inlines' in block ? textOf(block) : ''))).toEqual([
      '甲。',
      '乙。',
      '丙。\n丁。',
    ])
    expect(lines().map(({ kind, count }) => [kind, count])).toEqual(
      expect.arrayContaining([
        ['emptyLines', 2],
        ['breaks', 2],
      ]),
    )
  })

  it('is cleaned in the cells of its tables, which keep their places', () => {
    const [table] = cleanBlocks(
      [{ kind: 'table', rows: [{ header: false, cells: [[paragraph('　一,二')], [paragraph('')]] }] }],
      () => {},
    )
    expect(table).toMatchObject({ rows: [{ cells: [[{ inlines: [{ text: '一，二' }] }], []] }] })
  })
})
