import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '@/ui/manifest'
import { type SampleItem, sampleItem, sampleManifest } from '../player/sample-manifest'
import { samplePicture } from '../player/sample-pictures'
import { sampleSlides } from '../player/sample-slides'
import { type Engine, type Eyes, engines } from '../support/eyes'
import { makeFilm } from '../support/film'
import { buildPlayer, type PlayerBundle, ScreenServer, type StoredFile } from '../support/screen-server'
import { inView, pause, until } from '../support/screen-view'

/** Set it to a folder to have what the screens show written there as pictures. */
const { SHOTS } = process.env
const GLASSES = [
  [1920, 1080],
  [1080, 1920],
  [1366, 768],
] as const
const NOON = Date.parse('2026-11-30T01:50:00Z')

const film = makeFilm({ seconds: 1, sound: true })
const filmFile: [string, StoredFile] = ['/media/film.mp4', { type: 'video/mp4', body: film }]
const filmSlide = (sound = true) => ({
  kind: 'video' as const,
  title: '课间操',
  caption: '',
  video: {
    src: '/media/film.mp4',
    sha256: createHash('sha256').update(film).digest('hex'),
    bytes: film.length,
    duration: 1,
    sound,
  },
})

const notice = (title: string, seconds = 60): SampleItem =>
  sampleItem(title, { kind: 'notice', tone: 'plain', title, text: '', byline: '' }, seconds)

let bundle: PlayerBundle
let server: ScreenServer
let eyes: Eyes | undefined

beforeAll(async () => {
  bundle = await buildPlayer()
})

afterEach(async () => {
  await eyes?.close()
  await server?.kill()
})

async function open(
  engine: Engine,
  {
    manifest = sampleManifest([]),
    files = [] as Iterable<[string, StoredFile]>,
    query = '?demo',
    glass = [960, 540] as readonly [number, number],
  },
): Promise<Eyes> {
  server = new ScreenServer(bundle, files, manifest)
  await server.start()
  eyes = await engine.open(...glass)
  await eyes.open(`http://localhost:${server.port}/screen${query}`)
  return eyes
}

async function waitFor<T>(
  screen: Eyes,
  expression: string,
  right: (value: T) => boolean,
  within = 15_000,
): Promise<T> {
  for (const from = performance.now(); ; await pause(100)) {
    const value = await screen.evaluate<T>(expression)
    if (right(value)) return value
    if (performance.now() - from > within) throw new Error(`${expression} is still ${JSON.stringify(value)}`)
  }
}

async function photograph(screen: Eyes, name: string, [width, height]: readonly [number, number]) {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  await pause(600)
  writeFileSync(path.join(SHOTS, `${name}-${width}x${height}.png`), await screen.screenshot())
}

const BODY = "document.body ? document.body.textContent : ''"

const VIDEO =
  "(() => { const v = document.querySelector('.layer-front video'); return v ? { at: v.currentTime, muted: v.muted, volume: v.volume, paused: v.paused, width: v.videoWidth } : null })()"
type Video = { at: number; muted: boolean; volume: number; paused: boolean; width: number } | null

describe.each(engines)('a screen in $name', (engine) => {
  it('asks to be let in, plays when it was, and goes on after a power cut', async () => {
    const screen = await open(engine, { query: '', manifest: sampleManifest([notice('登记好了')]) })
    await until(screen, () => server.pairings.size === 1, 10_000)
    const words = await waitFor<string>(screen, BODY, (text) => text.includes('K7M4P2'))
    expect(words).toContain('登记屏幕')
    server.token = 'T'
    for (const pairing of server.pairings.values()) pairing.token = 'T'
    await until(screen, (text) => text.includes('登记好了'), 10_000)
    await screen.open(`http://localhost:${server.port}/screen`)
    await until(screen, (text) => text.includes('登记好了'), 10_000)
  })

  it('plays a film where the engine can, with sound, again and again, and its poster where it cannot', async () => {
    const poster = await samplePicture('poster', '#d9cdb8', '#a8201a')
    const slide = { ...filmSlide(), picture: poster.picture }
    const items = [sampleItem('film', slide, 8), notice('下一条', 3)]
    const manifest = sampleManifest(items, new Date().toISOString())
    const screen = await open(engine, { manifest, files: [filmFile, ...poster.files] })
    await until(screen, (text) => text.includes('课间操'), 15_000)
    if (
      !(await screen.evaluate<string>(
        `document.createElement('video').canPlayType('video/mp4; codecs="avc1.42E01E"')`,
      ))
    ) {
      await waitFor<number>(
        screen,
        "document.querySelectorAll('.layer-front img').length",
        (count) => count === 1,
      )
      return
    }
    const playing = await waitFor<Video>(screen, VIDEO, (video) => (video?.at ?? 0) > 0.3)
    expect(playing).toMatchObject({ paused: false, width: 320 })
    await until(screen, (text) => text.includes('下一条'), 15_000)
    await waitFor<number>(
      screen,
      `document.querySelectorAll('.layer-front video').length`,
      (count) => count === 0,
    )
    await until(screen, (text) => text.includes('课间操'), 15_000)
    await waitFor<Video>(screen, VIDEO, (video) => video?.paused === false)
  })

  it('comes up again when the desk asks for it, and with a newer player when there is one', async () => {
    const screen = await open(engine, { manifest: sampleManifest([notice('还是我', 1)]) })
    await until(screen, (text) => text.includes('还是我'), 15_000)
    await waitFor<boolean>(screen, "caches.match('/screen').then(Boolean)", Boolean)
    await screen.evaluate('window.before = true')
    server.tell('reload')
    await waitFor<boolean>(screen, 'window.before !== true', Boolean, 20_000)
    await until(screen, (text) => text.includes('还是我'), 15_000)
    await screen.evaluate('Math.random = () => 0')
    const script = server.install(bundle, ';window.newer = true;\n')
    server.publish({ ...server.manifest, player: script, revision: 'with a newer player' })
    await waitFor<boolean>(screen, 'window.newer === true', Boolean, 60_000)
    await until(screen, (text) => text.includes('还是我'), 15_000)
  })
})

describe('what it looks like', () => {
  const [engine] = engines as [Engine]
  const dark = sampleManifest([notice('夜里看不见')], undefined, { dark: [0, 4_000_000_000] })
  const school = sampleItem(
    'clock',
    { kind: 'clock', school: '示例小学', branch: '党支部' },
    10,
    '2026-01-01T00:00:00Z',
  )

  it.each(GLASSES)('at %i × %i', async (...glass) => {
    const asking = await open(engine, { query: '', glass })
    await waitFor<string>(asking, BODY, (text) => text.includes('K7M4P2'))
    await photograph(asking, 'pairing', glass)
    await asking.close()
    await server.kill()

    const idle = await open(engine, { manifest: sampleManifest([school]), glass })
    await until(idle, (text) => text === '示例小学', 10_000)
    await photograph(idle, 'idle', glass)
    await idle.close()
    await server.kill()

    const night = await open(engine, { manifest: dark, glass })
    await waitFor<number>(
      night,
      "document.querySelectorAll('.layer-front .dark').length",
      (count) => count === 1,
    )
    expect(await inView(night)).toBe('')
    await photograph(night, 'night', glass)
  })
})

describe('the desk’s preview of another hour', () => {
  const [engine] = engines as [Engine]
  const at = new Date(NOON).toISOString()
  const query = (manifest: string) => `?preview&manifest=${encodeURIComponent(manifest)}&at=${at}`
  const ON = '/api/screen-control/moment?screen=1'

  afterAll(() => eyes?.close())

  function previewOf(manifest: Manifest) {
    return { type: 'application/json', body: JSON.stringify(manifest) }
  }

  it.each(GLASSES)('shows that hour, silently and without a trace, at %i × %i', async (...glass) => {
    const picture = await samplePicture('wide', '#d9cdb8', '#a8201a')
    const { 'news-short': news } = sampleSlides(picture.picture, picture.picture)
    if (!news) throw new Error('the samples have no news')
    const rule = {
      id: 'schedule:1',
      name: '课间',
      playlist: 'base',
      priority: 5,
      spans: [NOON / 1000 - 60, NOON / 1000 + 60],
    }
    const manifest = sampleManifest([sampleItem('news', news, 30)], undefined, { rules: [rule] })
    const files: [string, StoredFile][] = [
      ...picture.files,
      ['/api/screen-control/moment', previewOf(manifest)],
    ]
    const screen = await open(engine, { query: query(ON), files, glass })
    await until(screen, (text) => text.includes('326册书'), 15_000)
    expect(await screen.evaluate<string>("document.querySelector('.badge').textContent")).toBe(
      '预览 2026年11月30日 星期一 09:50',
    )
    await photograph(screen, 'preview', glass)
    expect(server.heartbeats).toEqual([])
    expect(await screen.evaluate<number>('localStorage.length')).toBe(0)
  })

  it.each([
    ['is not the desk’s', '/api/users'],
    ['leads elsewhere', '//elsewhere.test/api/screen-control/x'],
    ['leads out of the desk’s', '/api/screen-control/../users'],
    ['is not there', '/api/screen-control/nothing'],
  ])('says in plain words when the manifest %s', async (_, manifest) => {
    const screen = await open(engine, { query: query(manifest) })
    await waitFor<string>(screen, BODY, (text) => text.includes('预览打不开'))
  })
})
