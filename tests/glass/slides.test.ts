import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOut, slideTypeOf } from '@/player/slides'
import type { PictureKey } from '@/seed/content/pictures'
import type { ScreenShape } from '@/ui/slide-layout'
import { pictureOf } from '@/ui/slide-picture'
import type { SlideView } from '@/ui/slide-view'
import { WORD_END } from '@/ui/text-fit'
import { sampleItem } from '../player/sample-manifest'
import { type SamplePicture, schoolPicture } from '../player/sample-pictures'
import { sampleSlides } from '../player/sample-slides'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { contactSheet } from '../support/contact-sheet'
import { makeFilm } from '../support/film'
import { openSlidePage, SlideFrameServer, showSlide } from '../support/slide-frame'
import { slideFaults } from './slide-check'

/**
 * Set it to a folder to have every page of every slide written there as a picture, and two contact sheets: those of
 * docs/screenshots are made so.
 */
const { SHOTS } = process.env

const glasses = [
  ['landscape', 1920, 1080],
  ['portrait', 1080, 1920],
] as const

const sheets = {
  landscape: { columns: 4, width: 480, height: 270 },
  portrait: { columns: 5, width: 270, height: 480 },
}

/** On the contact sheets, in this order. */
const REPRESENTATIVES = [
  'news-short news-missing member-short space-short integrity-artwork integrity-missing board-short',
  'disclosure-short consultation-short standards-short notice-short notice-picture notice-urgent notice-drill',
  'image-short image-whole video-short clock board-missing-long news-long',
]
  .join(' ')
  .split(' ')

/** Which pictures of the demo school the samples show; the others share the first two. */
const pictures: Record<string, PictureKey> = {
  wide: 'bookMending',
  tall: 'lin',
  'space-short': 'redLectureHall',
  'integrity-artwork': 'bamboo',
  'integrity-long': 'oldLedger',
  'board-short': 'integrityCorridor',
  'notice-picture': 'umbrellasToBorrow',
  'image-short': 'bookCorner',
  'image-missing': 'treePlanting',
  'image-whole': 'lotus',
  'video-short': 'craftLesson',
}

/** Every character in view, in the order of the document, without spaces. */
const IN_VIEW = "document.querySelector('.stage').textContent.replace(/\\s/g, '')"

/** What a slide may not lose: spaces and parting dots at the end of a line are no loss. */
const bare = (text: string) => text.split(WORD_END).join('').replace(/[\s·]/g, '')

let server: SlideFrameServer
let browser: Browser
let slides: Record<string, SlideView>

beforeAll(async () => {
  const drawn: Record<string, SamplePicture> = {}
  for (const [id, key] of Object.entries(pictures)) drawn[id] = await schoolPicture(key)
  slides = withPictures(drawn)
  const film = { type: 'video/mp4', body: makeFilm({ width: 1280, height: 720, seconds: 1 }) }
  const files = Object.values(drawn).flatMap((picture) => [...picture.files])
  server = await SlideFrameServer.start([...files, ['/media/film.mp4', film]])
  browser = await openBrowser()
  if (SHOTS) mkdirSync(SHOTS, { recursive: true })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe.each(glasses)('on a %s screen', (orientation, width, height) => {
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    const opened = await openSlidePage(browser, server.address, { width, height })
    page = opened.page
    complaints = opened.complaints
  })

  it.each(Object.keys(sampleSlides({} as never, {} as never)))('%s reads well on every page', async (id) => {
    const slide = slides[id] as SlideView
    const item = sampleItem(id, slide)
    const faults: string[] = []
    let seen = ''
    for (let at = 0, pages = 1; at < pages; at++) {
      const shown = await showSlide(page, { type: 'show-slide', item, page: at, timeZone: 'Asia/Shanghai' })
      pages = shown.pages
      seen += await page.evaluate(IN_VIEW)
      faults.push(...(await page.evaluate(slideFaults)))
      if (SHOTS) await page.screenshot({ path: path.join(SHOTS, `${orientation}-${id}-${at + 1}.png`) })
    }
    faults.push(...(await accessibilityFaults(page)))
    expect(faults).toEqual([])
    expect(lost(slide, seen, { orientation, aspect: width / height })).toEqual([])
  })

  it('complains of nothing on its console', () => expect(complaints).toEqual([]))

  afterAll(async () => {
    if (!SHOTS) return
    const files = REPRESENTATIVES.map((id) => path.join(SHOTS, `${orientation}-${id}-1.png`))
    await contactSheet(files, sheets[orientation], path.join(SHOTS, `slides-${orientation}.webp`))
  })
})

function withPictures({ wide, tall, ...own }: Record<string, SamplePicture>): Record<string, SlideView> {
  if (!wide || !tall) throw new Error('the samples need a wide and an upright picture')
  const made = sampleSlides(wide.picture, tall.picture)
  for (const [id, { picture }] of Object.entries(own))
    made[id] = { ...(made[id] as SlideView), picture } as SlideView
  return made
}

/** Words of the copy that no page showed, whole lines as they were laid out. */
function lost(slide: SlideView, seen: string, screen: ScreenShape): string[] {
  const company = { picture: pictureOf(slide) !== undefined, code: 'link' in slide }
  const { pages, foot } = layOut(slide, screen, company)
  const { title, text, foot: facts } = slideTypeOf(slide).copy(slide)
  const lines = pages.flatMap((page) => [...page.title.lines, ...page.text.lines])
  const drawn = bare(seen)
  const laid = bare(lines.concat(foot.flat()).join(''))
  return [
    ...lines.filter((line) => !drawn.includes(bare(line))),
    ...Array.from(bare(title + text + facts.join(''))).filter((character) => !laid.includes(character)),
  ]
}
