import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDark, onShow } from '@/features/screens/timetable/timetable'
import type { Manifest } from '@/ui/manifest'
import { type SampleItem, sampleItem, sampleManifest, samplePlaylist } from '../player/sample-manifest'
import { samplePicture } from '../player/sample-pictures'
import { sampleSlides, unseenFilm } from '../player/sample-slides'
import { type Engine, type Eyes, engines } from '../support/eyes'
import { makeFilm } from '../support/film'
import { pageClock } from '../support/page-clock'
import { buildPlayer, ScreenServer } from '../support/screen-server'
import { pause, until } from '../support/screen-view'

/** How many rotations the memory run takes after its warm-up, and in which engines (70, 80 or current). */
const ROTATIONS = Number(process.env.ROTATIONS ?? 10_000)
const WARM_UP = 500
/** Days the screen runs without a network. */
const DAYS = Number(process.env.DAYS ?? 30)
const ENGINES = process.env.ENDURANCE_ENGINES ?? 'current'
/** How much faster time passes in the memory run: an item's second is this many times shorter. */
const SPEED = 50
/** The same while it goes through the days: a look then takes a tenth of a second. */
const DAY_SPEED = 10
/** When what an old manifest needed has been let go for certain; ms by the page's clock. */
const TIDIED = 90_000
const SECOND = 1_000
const DAY = 86_400_000
/** When the days begin: no night then. */
const MORNING = 9 * 3_600_000

const tried = engines.filter(({ name }) => ENGINES.split(',').some((wished) => name.includes(wished)))

type Household = { heap: number; nodes: number; listeners: number; blobs: number; timers: number }

/** Counts what a page holds on to: blob URLs and timers that are neither revoked nor done. */
const COUNTING = `(() => {
  const held = { blobs: new Set(), timers: new Set() }
  const create = URL.createObjectURL, revoke = URL.revokeObjectURL
  URL.createObjectURL = function (blob) { const url = create.call(URL, blob); held.blobs.add(url); return url }
  URL.revokeObjectURL = function (url) { held.blobs.delete(url); return revoke.call(URL, url) }
  const later = window.setTimeout, clear = window.clearTimeout
  window.setTimeout = function (work, ms) {
    const timer = later.call(window, function () { held.timers.delete(timer); work() }, ms)
    held.timers.add(timer)
    return timer
  }
  window.clearTimeout = function (timer) { held.timers.delete(timer); clear.call(window, timer) }
  window.heldNow = function () { return { blobs: held.blobs.size, timers: held.timers.size } }
})()`

/** Counts how often another layer has come into view. */
const ROTATED = `(() => {
  window.rotations = 0
  new MutationObserver((changes) => {
    for (const { target } of changes) if (/layer-front/.test(target.className)) window.rotations++
  }).observe(document.querySelector('.canvas'), { attributes: true, attributeFilter: ['class'], subtree: true })
})()`

async function householdOf(eyes: Eyes): Promise<Household> {
  await eyes.toPage('HeapProfiler.collectGarbage')
  const { usedSize: heap } = (await eyes.toPage('Runtime.getHeapUsage')) as { usedSize: number }
  const { metrics } = (await eyes.toPage('Performance.getMetrics')) as {
    metrics: { name: string; value: number }[]
  }
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN
  const held = await eyes.evaluate<{ blobs: number; timers: number }>('heldNow()')
  return { heap, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), ...held }
}

/** Somebody lets the new screen in. */
async function letIn(server: ScreenServer) {
  while (server.pairings.size === 0) await pause(50)
  server.token = 'token of the wall'
  for (const pairing of server.pairings.values()) pairing.token = server.token
}

async function rotated(eyes: Eyes, count: number) {
  while ((await eyes.evaluate<number>('rotations')) < count) await pause(50)
}

/** Slope of a line through points (least squares). */
function slopeOf(points: [x: number, y: number][]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

describe.each(tried)('a screen in $name', (engine: Engine) => {
  let server: ScreenServer
  let eyes: Eyes
  let items: SampleItem[]

  beforeAll(async () => {
    const picture = await samplePicture('wide', '#d9cdb8', '#a8201a')
    const film = { type: 'video/mp4', body: makeFilm({ seconds: 1 }) }
    const sha256 = createHash('sha256').update(film.body).digest('hex')
    const video = { ...unseenFilm, sha256, bytes: film.body.length }
    const slides = Object.entries(sampleSlides(picture.picture, picture.picture))
    items = slides
      .filter(([id]) => /-(short|missing)$|clock$/.test(id))
      .map(([id, slide]) => sampleItem(id, slide.kind === 'video' ? { ...slide, video } : slide, 1))
    server = new ScreenServer(await buildPlayer(), picture.files, sampleManifest(items))
    server.add([['/media/film.mp4', film]])
  })

  afterAll(async () => {
    await eyes?.close()
    if (server?.running) await server.kill()
  })

  /** A news item with a picture of its own, in place of the one published before. */
  async function publish(run: number) {
    const { picture, files } = await samplePicture(`run${run}`, '#c9d3cc', `#2f6b${10 + run}`)
    server.add(files)
    const news = {
      kind: 'image' as const,
      title: `第${run}次发布`,
      caption: '',
      fit: 'fill' as const,
      picture,
    }
    const now = new Date(server.now()).toISOString()
    server.publish(sampleManifest([sampleItem('image:new', news, 1), ...items], now))
  }

  it(`holds on to nothing over ${ROTATIONS} rotations`, async () => {
    eyes = await engine.open(640, 360)
    await eyes.before(COUNTING)
    await eyes.before(pageClock({ speed: SPEED }))
    await eyes.toPage('Performance.enable')
    server.letPass(0, SPEED)
    await server.start()
    await eyes.open(`http://127.0.0.1:${server.port}/screen`)
    await letIn(server)
    await publish(0)
    await until(eyes, (text) => text.includes('第0次发布'), 20_000)
    await eyes.evaluate(ROTATED)
    await rotated(eyes, WARM_UP)
    const points: [number, Household][] = []
    for (let step = 0; step <= 10; step++) {
      const goal = WARM_UP + (step * ROTATIONS) / 10
      await rotated(eyes, goal)
      await publish(step + 1)
      await until(eyes, (text) => text.includes(`第${step + 1}次发布`), 20_000)
      await pause(TIDIED / SPEED)
      points.push([await eyes.evaluate<number>('rotations'), await householdOf(eyes)])
    }
    await eyes.close()
    await server.kill()
    const growth = slopeOf(points.map(([at, { heap }]) => [at, heap / 1024]))
    const [first, last] = [points[0]?.[1], points[points.length - 1]?.[1]] as [Household, Household]
    console.log(
      `screen figure: ${engine.name}: heap slope ${growth.toFixed(4)} kB per rotation over ${ROTATIONS} rotations ` +
        `(${Math.round(first.heap / 1024)} -> ${Math.round(last.heap / 1024)} kB), nodes ${first.nodes} -> ${last.nodes}, ` +
        `listeners ${first.listeners} -> ${last.listeners}, blob URLs ${first.blobs} -> ${last.blobs}, timers ${first.timers} -> ${last.timers}`,
    )
    expect(growth).toBeLessThanOrEqual(0.1)
    expect(last.blobs).toBe(first.blobs)
    expect(last.listeners).toBe(first.listeners)
    expect(Math.abs(last.timers - first.timers)).toBeLessThanOrEqual(4)
    expect(Math.abs(last.nodes - first.nodes)).toBeLessThanOrEqual(300)
  }, 600_000)

  it(`shows the right thing through ${DAYS} days without a network`, async () => {
    server.token = ''
    const start = Math.ceil(server.now() / DAY) * DAY + MORNING
    server.letPass(start - server.now(), DAY_SPEED)
    const manifest = termOf(start)
    server.manifest = manifest
    eyes = await engine.open(640, 360)
    await eyes.before(pageClock({ speed: DAY_SPEED }))
    await eyes.open(await server.start())
    await until(eyes, (text) => text !== '', 20_000)
    await pause(1_000)
    await server.kill()
    // the player goes by the server's clock, which has run fast for longer than the page's
    const ahead = server.now() - (await eyes.evaluate<number>('Date.now()'))
    const wrong: string[] = []
    const instants = edgesOf(manifest, start)
    for (const instant of instants) wrong.push(...(await wrongAt(eyes, manifest, instant, ahead)))
    console.log(
      `screen figure: ${engine.name}: ${DAYS} days without a server, ${instants.length} looks around ` +
        `schedule changes, ${wrong.length} wrong`,
    )
    expect(wrong).toEqual([])
  }, 600_000)
})

/** What the timetable wants on the glass: the item's id, `night`, or `idle`. */
function wanted(manifest: Manifest, now: number): string {
  if (isDark(manifest, now)) return 'night'
  return onShow(manifest, now).item?.id ?? 'idle'
}

const ON_GLASS = `(() => {
  const front = document.querySelector('.layer-front')
  if (front.querySelector('.dark')) return 'night'
  if (front.querySelector('.idle')) return 'idle'
  return front.textContent.replace(/\\s/g, '')
})()`

/** Lets time pass up to an instant and compares what is on the glass with the timetable; `ahead` of the page's clock (ms). */
async function wrongAt(eyes: Eyes, manifest: Manifest, instant: number, ahead: number): Promise<string[]> {
  await eyes.evaluate(`pageClock.jump(Math.max(0, ${instant - ahead} - Date.now()))`)
  let seen = ''
  for (const from = performance.now(); performance.now() - from < SECOND; await pause(30)) {
    const [glass, page] = await eyes.evaluate<[string, number]>(`[${ON_GLASS}, Date.now()]`)
    const now = page + ahead
    const id = wanted(manifest, now)
    seen = `${new Date(now).toISOString()}: ${id} wanted, ${glass.slice(0, 40)} seen`
    if (glass === id || glass.includes(titleOf(manifest, id))) return []
  }
  return [seen]
}

/** The title of a notice, as it stands on the glass. */
function titleOf({ items }: Manifest, id: string): string {
  const slide = items.find((item) => item.id === id)?.slide
  return slide && 'title' in slide ? slide.title : '-'
}

/** A month of a school: nights, mornings, breaks, a week of exams, an item that ends and one that begins. */
function termOf(start: number): Manifest {
  const notice = (id: string, title: string, seconds: number) =>
    sampleItem(id, { kind: 'notice', tone: 'plain', title, text: '', byline: '' }, seconds)
  const base = [notice('one', '甲甲平时第一条', 20), notice('two', '乙乙平时第二条', 30)]
  const breaks = [notice('break', '丙丙课间', 15), notice('sport', '丁丁操场', 15)]
  const week = [notice('week', '戊戊艺术周', 40)]
  const midnight = Math.floor(start / DAY) * DAY
  const daily = (from: number, to: number, days = DAYS + 1) =>
    Array.from({ length: days }, (_, day) =>
      [from, to].map((hour) => (midnight + day * DAY + hour * 3_600_000) / 1000),
    ).flat()
  const between = (spans: number[]) => spans.filter((second) => second * 1000 > start - DAY)
  return sampleManifest(base, new Date(midnight).toISOString(), {
    items: [...base, ...breaks, ...week].map(({ seconds: _, ...item }, index) =>
      index === 1 ? { ...item, until: new Date(midnight + 20.25 * DAY).toISOString() } : item,
    ),
    playlists: [samplePlaylist('base', base), samplePlaylist('breaks', breaks), samplePlaylist('week', week)],
    dark: between(daily(14, 22.5)),
    rules: [
      {
        id: 'schedule:1',
        name: '大课间',
        playlist: 'breaks',
        priority: 5,
        spans: between(daily(1.75, 2.25)),
      },
      { id: 'schedule:2', name: '午间', playlist: 'breaks', priority: 5, spans: between(daily(4, 5.5)) },
      {
        id: 'schedule:3',
        name: '艺术周',
        playlist: 'week',
        priority: 3,
        spans: [midnight / 1000 + 6 * 86_400, midnight / 1000 + 11 * 86_400],
      },
    ],
    horizon: new Date(start + 90 * DAY).toISOString(),
  })
}

/** Instants shortly before and after every change of the plan, within the days of the run. */
function edgesOf(manifest: Manifest, start: number): number[] {
  const seconds = [manifest.dark, ...manifest.rules.map(({ spans }) => spans)].flat()
  const ends = manifest.items.flatMap(({ until }) => (until ? [Date.parse(until)] : []))
  const edges = [...seconds.map((second) => second * 1000), ...ends].sort((a, b) => a - b)
  const around = edges.flatMap((edge) => [edge - 2 * SECOND, edge + SECOND])
  return around.filter((instant) => instant > start + 10 * SECOND && instant < start + DAYS * DAY)
}
