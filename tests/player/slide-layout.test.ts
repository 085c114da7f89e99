import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { root } from '@/platform/paths'
import { layOut, slideTypeOf } from '@/player/slides'
import { GEOMETRY, laySlide, lineOf, type ScreenShape, type SlideForm } from '@/ui/slide-layout'
import type { SlidePage } from '@/ui/slide-pages'
import { FOOT, HEAD, LARGE, LOUD, SIZES } from '@/ui/slide-sizes'
import type { SlideView } from '@/ui/slide-view'
import { sentencesOf, WORD_END } from '@/ui/text-fit'
import { sampleSlides } from './sample-slides'

const landscape: ScreenShape = { orientation: 'landscape', aspect: 16 / 9 }
const portrait: ScreenShape = { orientation: 'portrait', aspect: 9 / 16 }
const shapes: ScreenShape[] = [
  landscape,
  portrait,
  { orientation: 'landscape', aspect: 4 / 3 },
  { orientation: 'portrait', aspect: 3 / 4 },
]
const forms = Object.keys(GEOMETRY.landscape) as SlideForm[]
const everywhere = shapes.flatMap((shape) => forms.map((form) => ({ form, ...shape })))

const letters = '党员教师和六年级志愿者修补图书，课间就能借。雨天有地方去；家长可以来看！'
const prose = fc.array(fc.constantFrom(...letters), { maxLength: 260 }).map((all) => all.join(''))
const titles = prose.filter((title) => title.length < 40)

const bare = (text: string) => text.split(WORD_END).join('').replace(/[\s·]/g, '')
const titleOf = (pages: SlidePage[]) =>
  bare(
    pages
      .filter(({ again }) => !again)
      .flatMap((page) => page.title.lines)
      .join(''),
  )
const textOf = (pages: SlidePage[]) => bare(pages.flatMap((page) => page.text.lines).join(''))

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

  it('shrinks title and text in step', () => {
    const { pages } = laySlide(
      { title: '雷雨大风红色预警全体回到教室', text: '操场上的班级马上回楼，听广播。'.repeat(8), foot: [] },
      'full',
      landscape,
      false,
    )
    expect(pages[0]?.title.size).not.toBe('4xl')
    expect(pages[0]?.text.size).not.toBe('s')
  })

  it.each(everywhere)(
    'loses no character, whatever the length ($form, $orientation $aspect)',
    ({ form, ...shape }) => {
      fc.assert(
        fc.property(titles, prose, (title, text) => {
          const { pages } = laySlide({ title, text, foot: [] }, form, shape, true)
          expect(textOf(pages)).toBe(bare(text))
          expect(titleOf(pages)).toBe(bare(title))
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(everywhere)(
    'keeps every page within its height ($form, $orientation $aspect)',
    ({ form, ...shape }) => {
      const { height, foot, beside } = GEOMETRY[shape.orientation][form]
      fc.assert(
        fc.property(titles, prose, (title, text) => {
          for (const page of laySlide({ title, text, foot: [] }, form, shape, true).pages) {
            const [above, below] = heightsOf(page, form, shape)
            const used = beside ? Math.max(above, below) : above + below
            expect(used).toBeLessThanOrEqual(height + (page.bare ? foot * FOOT.line : 0) + 1e-6)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('parts a long text between sentences', () => {
    const text =
      '家长在意见箱里提了三件事，都和放学后有关系。大会逐条讨论，确定了负责人。下周起先在三年级试行。四月底向家长公开结果。每个班都有一位老师负责登记雨天活动的人数。'
    const { pages } = laySlide({ title: '支部大会讨论三件事', text, foot: [] }, 'picture', portrait, true)
    const texts = pages.map((page) => page.text.lines.join('')).filter(Boolean)
    expect(texts.length).toBeGreaterThan(1)
    for (const part of texts) expect(sentencesOf(part).pop()).toMatch(/。$/)
  })

  it('gives a tall title a page without a foot, and the title again, small, over the text', () => {
    const title = '党员教师与六年级志愿者用三个午休整理图书角修补旧书'
    const { pages } = laySlide({ title, text: '课间就能借。', foot: ['主题党日'] }, 'picture', portrait, true)
    expect(pages.map(({ bare: isBare, title: { size } }) => [isBare ?? false, size])).toEqual([
      [true, 's'],
      [false, 'head'],
    ])
  })

  it('leaves no forgotten line of a title alone on a page', () => {
    const title = '核心价值观主题展板移到校门口接送孩子的时候可以看请大家来'
    const { pages } = laySlide({ title, text: '', foot: [] }, 'picture', portrait, true)
    const lines = pages.map((page) => page.title.lines.length)
    expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(1)
  })

  it('drops a running head too long to be one', () => {
    const title = '雷雨大风红色预警，全体师生立即回到教学楼内，关好门窗，不要在走廊停留，听广播'
    const { pages } = laySlide({ title, text: '请听广播。'.repeat(60), foot: [] }, 'picture', portrait, true)
    expect(pages.filter(({ again }) => again).every((page) => page.title.lines.length === 0)).toBe(true)
  })

  it('keeps the title beside a caption that is turned', () => {
    const { pages } = laySlide(
      { title: '雨停以后', text: '老师带学生量积水。'.repeat(20), foot: [] },
      'label',
      landscape,
      false,
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.every((page) => page.title.lines.join('') === '雨停以后')).toBe(true)
  })

  it('moves facts the foot has no room for into the text', () => {
    const hours = '周一至周五 8:00—16:30，午休开放，寒暑假每周三开放'
    const { pages, foot } = laySlide(
      { title: '教研室', text: '可以来。', foot: ['综合楼三层', hours] },
      'picture',
      portrait,
      true,
    )
    expect(foot).toEqual([['综合楼三层']])
    expect(textOf(pages)).toContain(bare(hours))
  })
})

describe.each(Object.entries(sampleSlides({} as never, {} as never)))('%s', (_, slide: SlideView) => {
  it.each(shapes)('is on its pages whole ($orientation $aspect)', (shape) => {
    const company = { picture: 'picture' in slide && Boolean(slide.picture), code: 'link' in slide }
    const { pages, foot } = layOut(slide, shape, company)
    const { title, text, foot: facts } = slideTypeOf(slide).copy(slide)
    expect(titleOf(pages)).toBe(bare(title))
    expect(bare(textOf(pages) + foot.flat().join(''))).toHaveLength(bare(text + facts.join('')).length)
    if (slide.kind === 'standards') {
      const rows = pages.flatMap((page) => page.rows ?? [])
      expect(rows.map(({ lines }) => lines.join(''))).toEqual(slide.aspects.map(({ name }) => name))
    }
  })
})

describe('the stylesheet', () => {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const css = read('src/ui/slide-frame.css')
  const sheets = [
    'src/ui/slide-frame.css',
    'src/ui/clock-slide.css',
    ...['news', 'members', 'spaces', 'integrity', 'boards', 'disclosures', 'standards', 'consultations'].map(
      (feature) => `src/features/${feature}/components/slide.css`,
    ),
    ...['notice-slide', 'label-frame', 'video-slide'].map(
      (name) => `src/features/screens/components/${name}.css`,
    ),
  ]

  it.each(['landscape', 'portrait'] as const)('sets the sizes the %s layout counts with', (orientation) => {
    for (const scale of [SIZES, LARGE, LOUD])
      for (const [part, sizes] of Object.entries({
        title: scale[orientation].titles,
        text: scale[orientation].texts,
      }))
        for (const { name, size, line } of sizes) {
          const rule = new RegExp(
            `\\.slide-${orientation} \\.slide-${part}-${name} \\{\\s*font-size: ${size}vh;\\s*line-height: ${line}vh;`,
          )
          expect(css).toMatch(rule)
        }
  })

  it('has titles of 7 % of the height or more, texts of 3.5 % or more', () => {
    for (const { titles: heads, texts } of [SIZES, LARGE, LOUD].flatMap(({ landscape, portrait }) => [
      landscape,
      portrait,
    ])) {
      expect(Math.min(...heads.map(({ size }) => size))).toBeGreaterThanOrEqual(7)
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(3.5)
    }
  })

  it.each(sheets)('%s sets nothing smaller than 3.5 % of the height', (sheet) => {
    const sizes = [...read(sheet).matchAll(/font(?:-size)?: (?:700 )?([\d.]+)vh/g)].map(([, size]) =>
      Number(size),
    )
    expect(sizes.filter((size) => size < 3.5)).toEqual([])
  })
})

/** Heights of title and text, in vh. */
function heightsOf(
  { title, text }: SlidePage,
  form: SlideForm,
  { orientation }: ScreenShape,
): [number, number] {
  const { scale } = GEOMETRY[orientation][form]
  const line = title.size === HEAD.name ? HEAD.line : lineOf(scale.titles, title.size)
  return [title.lines.length * line, text.lines.length * lineOf(scale.texts, text.size)]
}
