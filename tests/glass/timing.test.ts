import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import type { Manifest } from '@/ui/manifest'
import type { SlideAsset, SlidePicture } from '@/ui/slide-view'
import { type SampleItem, sampleItem, sampleManifest, samplePlaylist } from '../player/sample-manifest'
import { samplePicture } from '../player/sample-pictures'
import { sampleSlides } from '../player/sample-slides'
import { type Engine, type Eyes, engines, type OpenOptions } from '../support/eyes'
import { type PageClock, pageClock } from '../support/page-clock'
import { buildPlayer, ScreenServer, type StoredFile } from '../support/screen-server'
import { inView, pause, until } from '../support/screen-view'
import { Screencast } from '../support/screencast'

/** Swaps looked at for an instant without a picture, and items whose time is taken. */
const SWAPS = Number(process.env.SWAPS ?? 30)
const TURNS = Number(process.env.TURNS ?? 20)
const DAY = 86_400_000
/** ms beside the swaps or turns themselves */
const AROUND = 90_000

/** Notes when another item comes into view, by the page's steady clock. */
const DIARY = `(() => {
  window.diary = []
  const look = () => {
    const front = document.querySelector('.layer-front')
    const text = front ? front.textContent.replace(/\\s/g, '') : ''
    const last = diary[diary.length - 1]
    if (text && (!last || last.text !== text)) diary.push({ text, at: performance.now(), wall: Date.now() })
  }
  const all = { attributes: true, subtree: true, childList: true }
  new MutationObserver(look).observe(document.querySelector('.canvas'), all)
  look()
})()`

/** How much of what stands has moved while slides came and went; 0 also where an engine cannot tell (before Chromium 77). */
const SHIFTED = `new Promise((done) => {
  let shifted = 0
  const add = (list) => list.getEntries().forEach(({ value }) => { shifted += value })
  try {
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })
  } catch (error) {}
  setTimeout(() => done(shifted), 12000)
})`

type Shown = { text: string; at: number; wall: number }

const words = (title: string, seconds: number): SampleItem =>
  sampleItem(title, { kind: 'notice', tone: 'plain', title, text: '', byline: '' }, seconds)

describe.each(engines)('a screen in $name', (engine: Engine) => {
  let server: ScreenServer | undefined
  let eyes: Eyes | undefined

  afterEach(async () => {
    await eyes?.close()
    await server?.kill()
  })

  type Setting = OpenOptions & { clock?: PageClock; files?: [string, StoredFile][]; now?: number }

  async function play(make: (now: number) => Manifest, { clock, files = [], now, ...options }: Setting) {
    server = new ScreenServer(await buildPlayer(), files, make(Date.now()))
    if (now) server.letPass(now - server.now(), clock?.speed)
    server.manifest = make(server.now())
    const address = await server.start()
    eyes = await engine.open(480, 270, options)
    if (clock) await eyes.before(pageClock(clock))
    await eyes.open(address)
    return eyes
  }

  it(
    'never shows an instant without a picture between two items',
    async () => {
      const [white, pale] = [await plainPicture('white', '#ffffff'), await plainPicture('pale', '#f0e0b0')]
      const items = [white, pale].map(({ picture }, index) =>
        sampleItem(`${index}`, { kind: 'image', title: '', caption: '', fit: 'fill', picture }, 0.5),
      )
      const files = [...white.files, ...pale.files]
      const screen = await play(() => sampleManifest(items), { files })
      const image = "document.querySelectorAll('.layer-front img, .layer-back img').length"
      while ((await screen.evaluate<number>(image)) < 2) await pause(50)
      await pause(500)
      const cast = await Screencast.start(screen)
      await pause(SWAPS * 500)
      const frames = await cast.stop()
      const darkest = Math.min(...frames)
      const blank = frames.filter((brightness) => brightness < 200).length
      console.log(
        `screen figure: ${engine.name}: ${blank} blank frames of ${frames.length} captured in ${SWAPS} swaps, ` +
          `the darkest ${Math.round(darkest)} of 255`,
      )
      expect(frames.length).toBeGreaterThan(SWAPS)
      expect(blank).toBe(0)
    },
    AROUND + SWAPS * 500,
  )

  it(
    'keeps to the second on a device that is a day off and in another zone',
    async () => {
      const items = ['甲', '乙', '丙'].map((title) => words(title, 1))
      let begins = 0
      const make = (now: number) => {
        begins = Math.ceil(now / 1000) * 1000 + (TURNS + 8) * 1000
        const rule = {
          id: 'schedule:1',
          name: '课间',
          playlist: 'break',
          priority: 5,
          spans: [begins / 1000, begins / 1000 + 60],
        }
        const special = words('课间到了', 30)
        return sampleManifest([...items, special], new Date(now).toISOString(), {
          playlists: [samplePlaylist('base', items), samplePlaylist('break', [special])],
          rules: [rule],
        })
      }
      const screen = await play(make, { clock: { wall: -DAY }, env: { TZ: 'America/New_York' } })
      await until(screen, (text) => text !== '', 15_000)
      await screen.evaluate(DIARY)
      await until(screen, (text) => text.includes('课间到了'), (TURNS + 15) * 1000)
      const diary = await screen.evaluate<Shown[]>('diary')
      const shown = diary.slice(2, -1)
      const errors = shown
        .slice(1)
        .map(({ at }, index) => Math.abs(at - (shown[index]?.at ?? 0) - 1000))
        .sort((a, b) => a - b)
      const share = (part: number) => errors[Math.ceil(errors.length * part) - 1] ?? Number.NaN
      const late = (diary[diary.length - 1]?.wall ?? 0) + DAY - begins
      console.log(
        `screen figure: ${engine.name}: item duration error p99 ${share(0.99).toFixed(1)} ms (p90 ${share(0.9).toFixed(1)}) over ${errors.length} items, a ` +
          `schedule began ${Math.round(late)} ms off its time, the device's clock a day off and in another zone`,
      )
      // the p99 of a few items is the worst of them, and a busy machine's: it is printed, and judged over TURNS=300
      expect(share(TURNS >= 300 ? 0.99 : 0.9)).toBeLessThanOrEqual(100)
      expect(Math.abs(late)).toBeLessThanOrEqual(1_000)
    },
    AROUND + TURNS * 1000,
  )

  // once in thirty an overloaded machine's engine told of a shift that never came again
  it('moves nothing that stands, whatever kind of slide follows which', { retry: 2 }, async () => {
    const { files, picture } = await samplePicture('wide', '#d9cdb8', '#a8201a')
    const items = Object.entries(sampleSlides(picture, picture))
      .filter(([id, { kind }]) => /-(short|missing)$|clock$/.test(id) && kind !== 'video')
      .map(([id, slide]) => sampleItem(id, slide, 1))
    const screen = await play(() => sampleManifest(items), { files: [...files] })
    const shifted = await screen.evaluate<number>(SHIFTED)
    console.log(`screen figure: ${engine.name}: layout shift ${shifted} over a dozen slides`)
    expect(shifted).toBe(0)
  })

  it('tells the school’s time when its clocks are put forward', async () => {
    const clock = sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '' }, 60)
    const before = Date.parse('2026-03-29T00:59:20Z')
    const make = () => sampleManifest([clock], undefined, { timeZone: 'Europe/Berlin' })
    const screen = await play(make, { now: before, clock: { speed: 10 }, env: { TZ: 'Asia/Shanghai' } })
    await until(screen, (text) => text.includes('01:59'), 10_000)
    await until(screen, (text) => text.includes('03:00'), 15_000)
    expect(await inView(screen)).toContain('2026年3月29日')
  })
})

/** A picture of one colour, the same file for every shape. */
async function plainPicture(name: string, colour: string) {
  const body = await sharp({ create: { width: 960, height: 540, channels: 3, background: colour } })
    .webp()
    .toBuffer()
  const src = `/media/${name}.webp`
  const sha256 = createHash('sha256').update(body).digest('hex')
  const bytes = body.length
  const asset: SlideAsset = {
    webp: src,
    jpeg: src,
    sha256: { webp: sha256, jpeg: sha256 },
    bytes: { webp: bytes, jpeg: bytes },
  }
  const picture: SlidePicture = { alt: '', landscape: asset, portrait: asset, full: { src, sha256, bytes } }
  const files: [string, StoredFile][] = [[src, { type: 'image/webp', body }]]
  return { picture, files }
}
