import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { root } from '@/platform/paths'
import { laySlide, type ScreenShape, SIZES } from '@/ui/slide-layout'
import { sentencesOf } from '@/ui/text-fit'

const landscape: ScreenShape = { orientation: 'landscape', aspect: 16 / 9 }
const portrait: ScreenShape = { orientation: 'portrait', aspect: 9 / 16 }
const shapes = [
  landscape,
  portrait,
  { orientation: 'landscape', aspect: 4 / 3 },
  { orientation: 'portrait', aspect: 3 / 4 },
] as const

const letters = '党员教师和六年级志愿者修补图书，课间就能借。雨天有地方去；家长可以来看！'
const prose = fc.array(fc.constantFrom(...letters), { maxLength: 260 }).map((all) => all.join(''))

const bare = (text: string) => text.replace(/\s/g, '')

describe('laying a slide out', () => {
  it('puts short words on one page at the largest sizes', () => {
    const { pages } = laySlide(
      { title: '书有了新位置', text: '课间就能借。', foot: ['主题党日', '3月21日'] },
      'picture',
      landscape,
      true,
    )
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ title: { size: 'l' }, text: { size: 'l' } })
  })

  it('shrinks before it turns to a second page', () => {
    const text =
      '三月第三周的三个午休，七位党员教师把图书角的书重新编号、上架，散页的旧书也修补好了，每个书架贴上了颜色标签，一年级学生不认字也能把书放回原处。'
    const { pages } = laySlide(
      { title: '党员教师用三个午休整理图书角', text, foot: ['志愿服务'] },
      'picture',
      landscape,
      true,
    )
    expect(pages).toHaveLength(1)
    expect(pages[0]?.title.size).not.toBe('l')
  })

  it.each(shapes)('loses no character, whatever the length (%o)', (shape) => {
    fc.assert(
      fc.property(
        prose.filter((title) => title.length < 40),
        prose,
        (title, text) => {
          const { pages } = laySlide({ title, text, foot: [] }, 'picture', shape, true)
          expect(bare(pages.flatMap((page) => page.text.lines).join(''))).toBe(bare(text))
          const titles = pages
            .filter((page) => page.title.size !== 'head')
            .flatMap((page) => page.title.lines)
          expect(bare(titles.join(''))).toBe(bare(title))
        },
      ),
    )
  })

  it.each(shapes)('keeps every page within its height (%o)', (shape) => {
    fc.assert(
      fc.property(
        prose.filter((title) => title.length < 40),
        prose,
        (title, text) => {
          const room = shape.orientation === 'landscape' ? 57 : 29.2
          for (const page of laySlide({ title, text, foot: [] }, 'picture', shape, true).pages) {
            expect(heightOf(page, shape)).toBeLessThanOrEqual(room + (page.bare ? 9.8 : 0) + 1e-6)
          }
        },
      ),
    )
  })

  it('parts a long text between sentences', () => {
    const text =
      '家长在意见箱里提了三件事，都和放学后有关系。大会逐条讨论，确定了负责人。下周起先在三年级试行。四月底向家长公开结果。每个班都有一位老师负责登记雨天活动的人数。'
    const { pages } = laySlide({ title: '支部大会讨论三件事', text, foot: [] }, 'picture', portrait, true)
    expect(pages.length).toBeGreaterThan(1)
    const texts = pages.map((page) => page.text.lines.join('')).filter(Boolean)
    expect(texts.length).toBeGreaterThan(1)
    for (const part of texts) expect(sentencesOf(part).pop()).toMatch(/。$/)
  })

  it('gives a tall title a page without a foot, and the title again, small, over the text', () => {
    const { pages } = laySlide(
      {
        title: '党员教师与六年级志愿者用三个午休整理图书角修补旧书',
        text: '课间就能借。',
        foot: ['主题党日'],
      },
      'picture',
      portrait,
      true,
    )
    expect(pages.map(({ bare, title }) => [bare ?? false, title.size])).toEqual([
      [true, 's'],
      [false, 'head'],
    ])
  })

  it('moves facts the foot has no room for into the text', () => {
    const hours = '周一至周五 8:00—16:30，午休开放，寒暑假每周三开放'
    const { pages, foot } = laySlide(
      { title: '教研室', text: '可以来。', foot: ['综合楼三层', hours] },
      'picture',
      landscape,
      true,
    )
    expect(foot).toEqual([['综合楼三层']])
    expect(bare(pages.flatMap((page) => page.text.lines).join(''))).toContain(bare(hours))
  })
})

describe('the stylesheet', () => {
  const css = readFileSync(path.join(root, 'src/ui/slide-frame.css'), 'utf8')

  it.each(['landscape', 'portrait'] as const)('sets the sizes the %s layout counts with', (orientation) => {
    for (const [part, sizes] of Object.entries({
      title: SIZES[orientation].titles,
      text: SIZES[orientation].texts,
    })) {
      for (const { name, size, line } of sizes) {
        const rule = new RegExp(
          `\\.slide-${orientation} \\.slide-${part}-${name} \\{\\s*font-size: ${size}vh;\\s*line-height: ${line}vh;`,
        )
        expect(css).toMatch(rule)
      }
    }
  })

  it.each(['landscape', 'portrait'] as const)(
    'has titles of 7 % of the height or more, texts of 3.5 % or more (%s)',
    (orientation) => {
      expect(Math.min(...SIZES[orientation].titles.map(({ size }) => size))).toBeGreaterThanOrEqual(7)
      expect(Math.min(...SIZES[orientation].texts.map(({ size }) => size))).toBeGreaterThanOrEqual(3.5)
      for (const [, size] of css.matchAll(/font(?:-size)?: (?:700 )?([\d.]+)vh/g))
        expect(Number(size)).toBeGreaterThanOrEqual(3.5)
    },
  )
})

type Page = ReturnType<typeof laySlide>['pages'][number]

function heightOf({ title, text }: Page, { orientation }: ScreenShape): number {
  const { titles, texts } = SIZES[orientation]
  const line = (sizes: { name: string; line: number }[], name: string) =>
    sizes.find((size) => size.name === name)?.line ?? 5
  return title.lines.length * line(titles, title.size) + text.lines.length * line(texts, text.size)
}
