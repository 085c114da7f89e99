import { describe, expect, it } from 'vitest'
import { type LaidSlide, laySlide, type ScreenShape, type SlideCopy, type SlideForm } from '@/ui/slide-layout'
import { type Reading, remarksOn } from '@/ui/slide-legibility'

const screens = {
  landscape: { orientation: 'landscape', aspect: 16 / 9 },
  portrait: { orientation: 'portrait', aspect: 9 / 16 },
} satisfies Record<string, ScreenShape>

type Wishes = Partial<Omit<Reading, 'copy' | 'screen' | 'laid'>> & {
  copy?: Partial<SlideCopy>
  on?: keyof typeof screens
}

function reading({ copy: said, on = 'landscape', form = 'picture', ...rest }: Wishes = {}): Reading {
  const copy = { title: '书有了新位置', text: '课间就能借。', foot: ['主题党日', '3月21日'], ...said }
  const screen = screens[on]
  const laid: LaidSlide = laySlide(copy, form as SlideForm, screen, true)
  return { kind: 'news', copy, form, laid, screen, hasCode: true, isWhole: false, ...rest }
}

const told = (wishes?: Wishes) => remarksOn(reading(wishes)).map(({ text }) => text)

describe('remarks on a slide', () => {
  it('are none when it reads well', () => {
    expect(told()).toEqual([])
    expect(told({ on: 'portrait' })).toEqual([])
  })

  it('say how long a title is, what that costs, and where a short one goes', () => {
    const title = '党员教师与志愿者用三个午休整理图书角修补旧书'
    expect(told({ copy: { title, text: '' }, form: 'plate' })[0]).toBe(
      '标题22个字，横屏要3行才能显示；建议12字以内，写进“屏幕短标题”。',
    )
    expect(told({ copy: { title }, kind: 'space', form: 'plate' })[0]).not.toContain('屏幕短标题')
  })

  it('count characters, not the marks between words', () => {
    expect(told({ copy: { title: '326册\u200b书\u200b有了\u200b新的\u200b位置' } })).toEqual([])
  })

  it('warn of a title that fills a page of its own', () => {
    const title = '党员教师与六年级志愿者用三个午休整理图书角修补旧书'
    expect(told({ copy: { title }, on: 'portrait' })[0]).toContain('竖屏要单独占一页')
  })

  it('say how many pages a text takes, and how many characters would fit on one', () => {
    const copy = { text: '下周起先在三年级试行，四月底向家长公开结果。'.repeat(8) }
    const remark = told({ copy })[0] ?? ''
    expect(remark).toMatch(/^横屏要翻\d页才放得下，过路人只看4秒；把“导语”缩到(\d+)字以内就能一页放下。$/)
    const most = Number(/缩到(\d+)字/.exec(remark)?.[1])
    const pages = (length: number) =>
      reading({ copy: { text: copy.text.slice(0, length) } }).laid.pages.length
    expect([pages(most), pages(most + 1)]).toEqual([1, 2])
  })

  it('say which fact found no room at the foot', () => {
    const hours = '周一至周五8:00—16:30，午休开放，寒暑假每周三开放，节假日不开放，另行通知'
    expect(told({ copy: { foot: ['综合楼三层', hours] }, kind: 'space' })).toContainEqual(
      `“${hours}”在横屏底部放不下，移到了正文里；写短一点更好找。`,
    )
  })

  it('miss a text', () => {
    expect(told({ copy: { text: '' } })).toEqual(['“导语”空着，屏幕上只有标题；写一两句更有用。'])
  })

  it('tell how much of a picture is cut away, and on which sides', () => {
    const wide = { width: 3200, height: 1500 }
    expect(told({ picture: wide })).toEqual(['图片横屏会裁掉左右两边，约5成；请把画面重点设在主要人物上。'])
    expect(told({ picture: { width: 1600, height: 3600 }, on: 'portrait' })[0]).toContain(
      '竖屏会裁掉上下两边',
    )
    expect(told({ picture: wide, isWhole: true })).toEqual([])
    expect(told({ picture: { width: 1920, height: 1280 } })).toEqual([])
  })

  it('warn of a picture too small to be sharp', () => {
    expect(told({ picture: { width: 640, height: 480 } })).toEqual([
      '图片只有640×480像素，横屏上会发虚；请换一张更大的。',
    ])
  })

  it('count a full picture’s panel without its label', () => {
    const copy = { title: '', text: '', foot: [] }
    expect(told({ copy, form: 'label', kind: 'image', picture: { width: 1920, height: 1080 } })).toEqual([])
    expect(
      told({ copy, form: 'label', kind: 'image', picture: { width: 1920, height: 1080 }, on: 'portrait' }),
    ).toContainEqual(expect.stringContaining('竖屏会裁掉左右两边，约7成'))
  })
})
