import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceLines, breakLines, openingOf, sentencesOf, tidyLines, WORD_END, widthOf } from '@/ui/text-fit'
import { markWords } from '@/ui/word-ends'

const chinese = fc
  .array(fc.constantFrom(...'党员教师和六年级志愿者修补图书课间就能借，。、；：？！（）《》“”—…·41 AbW𠮷'), {
    maxLength: 120,
  })
  .map((characters) => characters.join(''))
const widths = fc.double({ min: 5, max: 20, noNaN: true })

const bare = (text: string) => text.replace(/[\s·\u200b]/g, '')

describe('breaking lines', () => {
  it('loses and repeats no character', () => {
    fc.assert(
      fc.property(chinese, widths, (text, width) => {
        expect(bare(breakLines(text, width).join(''))).toBe(bare(text))
        expect(bare(balanceLines(text, width).join(''))).toBe(bare(text))
        expect(bare(tidyLines(text, width).join(''))).toBe(bare(text))
      }),
    )
  })

  it('keeps within the width', () => {
    fc.assert(
      fc.property(chinese, widths, (text, width) => {
        for (const line of breakLines(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('never cuts a character outside the basic plane in two', () => {
    for (const line of breakLines('𠮷'.repeat(40), 7))
      expect(Array.from(line).every((each) => each === '𠮷')).toBe(true)
  })

  it('lets no closing mark begin and no opening mark end a line', () => {
    expect(breakLines('一二三四五六。七八', 6)).toEqual(['一二三四五', '六。七八'])
    expect(breakLines('一二三四五（六七）', 6)).toEqual(['一二三四五', '（六七）'])
  })

  it('keeps numbers, Latin words and spans of time whole', () => {
    expect(breakLines('开放时间是 12:30—13:10', 9)).toEqual(['开放时间是', '12:30—13:10'])
  })

  it('begins anew at each paragraph', () => {
    expect(breakLines('甲乙\n丙', 10)).toEqual(['甲乙', '丙'])
  })

  it('leaves no parting dot at the end of a line', () => {
    expect(breakLines('四年级学生 · 水墨', 7)).toEqual(['四年级学生', '水墨'])
  })
})

describe('titles', () => {
  it('are broken as evenly as the number of lines allows', () => {
    expect(balanceLines('一二三四五六七八', 7)).toEqual(['一二三四', '五六七八'])
  })

  it('are broken between the words the server marked', () => {
    const marked = markWords('326册书有了新的位置')
    expect(balanceLines(marked, 8)).toEqual(['326册书有了', '新的位置'])
    expect(marked.split(WORD_END).join('')).toBe('326册书有了新的位置')
  })
})

describe('running text', () => {
  it('leaves no word or two alone on its last line', () => {
    const lines = tidyLines('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子', 10)
    expect(lines).toHaveLength(3)
    expect(widthOf(lines[2] ?? '')).toBeGreaterThanOrEqual(4)
  })

  it('makes two lines about as long as each other', () => {
    expect(tidyLines('一二三四五六七八九十甲', 10)).toEqual(['一二三四五六', '七八九十甲'])
  })

  it('never parts a marked word to make lines even', () => {
    expect(balanceLines(['下午', '第三节课', '停电'].join(WORD_END), 4.08)).toEqual([
      '下午',
      '第三节课',
      '停电',
    ])
  })
})

describe('sentences', () => {
  it('keep their marks and closing quotes', () => {
    expect(sentencesOf('他说：“好。”大家都笑了！后来呢')).toEqual(['他说：“好。”', '大家都笑了！', '后来呢'])
  })

  it('make an opening of whole ones', () => {
    expect(openingOf('一句话。两句话。三句话。', 9)).toBe('一句话。两句话。')
    expect(openingOf('很长很长很长的一句话。', 3)).toBe('很长很长很长的一句话。')
  })
})
