import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Files } from '@/player/assets'
import { Log } from '@/player/log'
import { Player } from '@/player/player'
import { screenShape } from '@/player/screen-shape'
import type { ManifestItem } from '@/ui/manifest'
import { FakeStage } from './fake-stage'
import { type SampleItem, sampleItem, sampleManifest } from './sample-manifest'
import { samplePicture } from './sample-pictures'

let stage: FakeStage
vi.mock('@/player/stage', () => ({
  TwoLayers: class {
    constructor() {
      stage = new FakeStage()
      // biome-ignore lint/correctness/noConstructorReturn: the player makes its own stage
      return stage
    }
  },
}))

const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
const START = Date.parse('2026-03-21T08:00:00.000Z')
const HOUR = 3_600_000

const notice = (id: string, seconds = 3_600): SampleItem =>
  sampleItem(id, { kind: 'notice', tone: 'plain', title: id, text: '', byline: '' }, seconds)
const film: SampleItem = sampleItem(
  'film',
  {
    kind: 'video',
    title: '运动会',
    caption: '',
    picture,
    video: { src: '/media/film.mp4', sha256: '0'.repeat(64), bytes: 9, duration: 60, sound: false },
  },
  86_400,
)

const files: Files = {
  outlast: false,
  urlOf: (src) => `blob:${src}`,
  load: async () => true,
  keepOnly: async () => {},
  share: () => 1,
  lasting: () => false,
}

const glass = { innerWidth: 1920, innerHeight: 1080 }
const turnTo = (innerWidth: number, innerHeight: number) => Object.assign(window, { innerWidth, innerHeight })

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  vi.stubGlobal('window', Object.assign(globalThis, glass))
  vi.stubGlobal('document', { hidden: false, createElement: () => ({ toDataURL: () => '' }) })
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the player', () => {
  let player: Player
  let log: Log
  let turns: (ManifestItem | undefined)[]

  const play = async (...items: SampleItem[]) => {
    log = new Log(() => Date.now())
    turns = []
    player = new Player({
      host: {} as HTMLElement,
      files,
      log,
      now: () => Date.now(),
      onTurn: (item) => turns.push(item),
    })
    player.start()
    player.programme.receive(sampleManifest(items, new Date(START).toISOString()))
    await vi.advanceTimersByTimeAsync(2_000)
  }
  const inView = () => (stage.front?.kind === 'scene' ? stage.front.scene : undefined)
  const told = () => log.lines().map(({ what }) => what)

  it('lets the poster stand in for a film that stands still, for an hour, and counts one turn', async () => {
    await play(film)
    expect(inView()?.film).toBeDefined()
    stage.film = 'stuck'
    await vi.advanceTimersByTimeAsync(500)
    stage.film = 'well'
    await vi.advanceTimersByTimeAsync(HOUR - 5_000)
    expect([inView()?.item.id, inView()?.film]).toEqual(['film', undefined])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(inView()?.film).toBeDefined()
    expect(turns.map((item) => item?.id)).toEqual(['film'])
    expect(told()).toEqual(['放不出来，先跳过：film（影片停住了）'])
  })

  it('passes over for ten minutes what cannot be drawn, and tells so once', async () => {
    await play(notice('bad'), notice('good'))
    expect(inView()?.item.id).toBe('bad')
    stage.failing = 'bad'
    stage.failingInView = 'bad'
    await vi.advanceTimersByTimeAsync(60_000)
    expect(inView()?.item.id).toBe('good')
    await vi.advanceTimersByTimeAsync(1_300_000)
    expect(told()).toEqual([
      '放不出来，先跳过：bad（Error: cannot be drawn anew）',
      expect.stringContaining('bad'),
    ])
    stage.failing = ''
    stage.failingInView = ''
    await vi.advanceTimersByTimeAsync(600_000)
    expect(inView()?.item.id).toBe('bad')
  })

  it('passes over what cannot be laid out', async () => {
    const bad = { ...notice('bad'), slide: { kind: 'notice' } } as unknown as SampleItem
    await play(bad, notice('good'))
    expect(inView()?.item.id).toBe('good')
    expect(told()[0]).toContain('放不出来，先跳过：bad')
  })

  it('is laid out anew for a glass that was turned or has another shape, but not for one without a size', async () => {
    await play(notice('a'))
    const shapes: unknown[] = []
    for (const [width, height] of [
      [1080, 1920],
      [1080, 1800],
      [0, 0],
      [1920, 1080],
    ] as const) {
      turnTo(width, height)
      await vi.advanceTimersByTimeAsync(1_500)
      shapes.push(inView()?.shape)
    }
    expect(shapes).toEqual([
      { orientation: 'portrait', aspect: 1080 / 1920 },
      { orientation: 'portrait', aspect: 0.6 },
      { orientation: 'portrait', aspect: 0.6 },
      { orientation: 'landscape', aspect: 1920 / 1080 },
    ])
    expect(turns.map((item) => item?.id)).toEqual(['a'])
  })
})

it('takes a window without a size for the last it knew', () => {
  turnTo(1600, 1000)
  expect(screenShape().aspect).toBe(1.6)
  turnTo(0, 1000)
  expect(screenShape()).toEqual({ orientation: 'landscape', aspect: 1.6 })
})
