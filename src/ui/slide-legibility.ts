import {
  type LaidSlide,
  labelHeight,
  laySlide,
  type ScreenShape,
  type SlideCopy,
  type SlideForm,
} from './slide-layout'
import type { PictureSize } from './slide-preview'
import type { SlideKind } from './slide-view'
import { WORD_END } from './text-fit'

/** Something an editor should know of a slide while writing it. A warning costs readers; a hint would make it better. */
export type Remark = { level: 'warning' | 'hint'; text: string }

/** A slide as it was laid out for one screen. */
export type Reading = {
  kind: SlideKind
  copy: SlideCopy
  form: SlideForm
  laid: LaidSlide
  screen: ScreenShape
  hasCode: boolean
  picture?: PictureSize
  /** hung uncut, or a film */
  isWhole: boolean
}

/** How many characters of a title are taken in at a glance. */
const GLANCE = 12

/** What is remarkable about how it reads on a screen of this shape, in the order an editor should care. Pure. */
export function remarksOn(reading: Reading): Remark[] {
  return [titleRemark, textRemark, factsRemark, emptyRemark, ...PICTURE_REMARKS]
    .map((remark) => remark(reading))
    .filter((remark): remark is Remark => remark !== undefined)
}

/** Where the desk has what is set as text; '' where nobody writes it. */
const TEXT_FIELDS: Record<SlideKind, string> = {
  news: '导语',
  member: '帮什么忙',
  space: '一句话',
  integrity: '摘要',
  board: '文字',
  disclosure: '摘要',
  notice: '文字',
  clock: '',
  image: '文字',
  video: '文字',
  standards: '',
  consultation: '说明',
}

const NAMES = { landscape: '横屏', portrait: '竖屏' } as const

const lengthOf = (text: string): number => Array.from(text.split(WORD_END).join('').replace(/\s/g, '')).length

function titleRemark({ kind, copy, laid, screen }: Reading): Remark | undefined {
  const length = lengthOf(copy.title)
  const pages = laid.pages.filter(({ again }) => !again)
  const lines = pages.reduce((sum, { title }) => sum + title.lines.length, 0)
  if (length <= GLANCE || lines < 2) return undefined
  const alone = pages.some(({ bare }) => bare)
  const cost = alone ? '要单独占一页' : `要${lines}行才能显示`
  const advice = `建议${GLANCE}字以内${kind === 'news' ? '，写进“屏幕短标题”' : ''}`
  return { level: 'warning', text: `标题${length}个字，${NAMES[screen.orientation]}${cost}；${advice}。` }
}

function textRemark(reading: Reading): Remark | undefined {
  const { kind, copy, laid, screen } = reading
  const pages = laid.pages.length
  if (pages < 2 || lengthOf(copy.text) === 0) return undefined
  const most = longestOnOnePage(reading)
  const field = TEXT_FIELDS[kind]
  const advice = most > 0 ? `把“${field}”缩到${most}字以内就能一页放下。` : '先把标题缩短，正文才放得下。'
  return {
    level: 'warning',
    text: `${NAMES[screen.orientation]}要翻${pages}页才放得下，过路人只看4秒；${advice}`,
  }
}

/** How many characters of the text fit on one page with its title. */
function longestOnOnePage({ copy, form, screen, hasCode }: Reading): number {
  const text = Array.from(copy.text)
  let [fits, fails] = [0, text.length]
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1
    const part = text.slice(0, middle).join('')
    if (laySlide({ ...copy, text: part }, form, screen, hasCode).pages.length === 1) fits = middle
    else fails = middle
  }
  return fits
}

function factsRemark({ copy, laid, screen }: Reading): Remark | undefined {
  const shown = laid.foot.map((lines) => lengthOf(lines.join('')))
  const moved = copy.foot.filter((fact) => fact && shown.indexOf(lengthOf(fact)) < 0)[0]
  if (!moved) return undefined
  const text = `“${moved}”在${NAMES[screen.orientation]}底部放不下，移到了正文里；写短一点更好找。`
  return { level: 'hint', text }
}

function emptyRemark({ kind, copy, form }: Reading): Remark | undefined {
  const field = TEXT_FIELDS[kind]
  if (form !== 'picture' && form !== 'plate') return undefined
  if (field && lengthOf(copy.text) === 0)
    return { level: 'hint', text: `“${field}”空着，屏幕上只有标题；写一两句更有用。` }
  return undefined
}

/** More than this of a picture cut away is worth knowing. */
const CUT = 0.4
/** Enlarged more than this on a screen of 1080 lines, a picture looks soft. */
const ENLARGED = 1.5
const LINES = { landscape: 1080, portrait: 1920 } as const

function cutRemark(reading: Reading): Remark | undefined {
  const { picture, screen, isWhole } = reading
  if (!picture || isWhole) return undefined
  const [there, room] = [picture.width / picture.height, panelAspect(reading)]
  const cut = 1 - Math.min(there / room, room / there)
  if (cut < CUT) return undefined
  const sides = there > room ? '左右两边' : '上下两边'
  const share = Math.round(cut * 10)
  return {
    level: 'hint',
    text: `图片${NAMES[screen.orientation]}会裁掉${sides}，约${share}成；请把画面重点设在主要人物上。`,
  }
}

function softRemark(reading: Reading): Remark | undefined {
  const { picture, screen, isWhole } = reading
  if (!picture) return undefined
  const height = panelHeight(reading) * LINES[screen.orientation]
  const scales = [height / picture.height, (height * panelAspect(reading)) / picture.width]
  const scale = isWhole ? Math.min(...scales) : Math.max(...scales)
  if (scale <= ENLARGED) return undefined
  const text = `图片只有${picture.width}×${picture.height}像素，${NAMES[screen.orientation]}上会发虚；请换一张更大的。`
  return { level: 'warning', text }
}

const PICTURE_REMARKS = [cutRemark, softRemark]

/** Of the picture's panel, as slide-frame.css and label-frame.css have it: share of the screen's height. */
function panelHeight({ form, laid, screen }: Reading): number {
  if (form === 'label') return 1 - (labelHeight(laid, screen) && labelHeight(laid, screen) + 7.6) / 100
  return screen.orientation === 'landscape' ? 1 : 0.53
}

/** Width divided by height of the picture's panel. */
function panelAspect(reading: Reading): number {
  const { form, screen } = reading
  const width = form !== 'label' && screen.orientation === 'landscape' ? 0.58 : 1
  return (width * screen.aspect) / panelHeight(reading)
}
