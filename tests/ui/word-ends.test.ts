import { describe, expect, it } from 'vitest'
import { WORD_END } from '@/ui/text-fit'
import { markWords, withWordEnds } from '@/ui/word-ends'

const parts = (text: string) => markWords(text).split(WORD_END)

describe('marking words for line breaks', () => {
  it.each([
    ['廉洁长廊第三块展板换新了', ['长廊', '第三块', '展板', '换新了']],
    ['支部大会讨论课后服务的三件事', ['讨论', '课后', '服务的']],
    ['三年级的同学把积水画成地图', ['三年级的', '积水']],
    ['展板移到校门口', ['校门口']],
    ['图书角和示范岗', ['图书角', '示范岗']],
    ['公示期：3月14日至3月20日', ['3月14日', '3月20日']],
    ['把每个孩子的作业看完', ['每个']],
    ['周四 12:30—13:10', ['12:30—13:10']],
  ])('%s', (text, whole) => {
    for (const word of whole) expect(parts(text).join('|')).toContain(word)
    expect(parts(text).join('')).toBe(text)
  })

  it('never lets a dot, a space or a closing mark begin a part', () => {
    const text = '五年级（3）班 · 国画 · 2026年春，从里往外看。'
    for (const part of parts(text)) expect(part).not.toMatch(/^[\s·，。）]/)
  })

  it('leaves alone what is not set in lines, and long running text', () => {
    const text = '家长在意见箱里提了三件事。'.repeat(6)
    const slide = withWordEnds({
      kind: 'news',
      title: '支部大会讨论三件事',
      text,
      mark: { name: '党建动态' },
      category: '党员大会',
      date: '3月14日',
      link: '/news/20260314-da-hui',
    })
    expect(slide.text).toBe(text)
    expect(slide.link).toBe('/news/20260314-da-hui')
    expect(slide.mark).toEqual({ name: '党建动态' })
    expect(slide.title).toContain(WORD_END)
    expect(slide.category).toContain(WORD_END)
  })
})
