import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Glass } from '@/player/glass'
import { Heart, type Heartbeat } from '@/player/heartbeat'
import { Log } from '@/player/log'
import { Plays } from '@/player/plays'
import { sampleItem } from './sample-manifest'

const START = Date.parse('2026-03-21T08:00:00.000Z')
const at = (ms: number) => new Date(START + ms).toISOString()
const [one, two] = ['one', 'two'].map((id) => sampleItem(id, { kind: 'clock', school: id, branch: '' }))

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  vi.stubGlobal(
    'window',
    Object.assign(globalThis, { innerWidth: 1920, innerHeight: 1080, isSecureContext: true }),
  )
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 HeadlessChrome/70.0.3508.0 Safari' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the account of what was on the glass', () => {
  let plays: Plays
  let glass: Glass
  let revision: string

  beforeEach(() => {
    plays = new Plays()
    revision = 'r1'
    const steady = () => performance.now()
    glass = new Glass({ plays, now: () => Date.now(), steady, revision: () => revision })
  })

  const show = (item: typeof one | undefined, seconds: number) => {
    glass.show(item)
    vi.advanceTimersByTime(seconds * 1000)
  }

  it('adds up seconds and times of each item, hash and revision', () => {
    for (const item of [one, two, one, undefined]) show(item, 5)
    revision = 'r2'
    show(one, 3)
    glass.count()
    expect(plays.batch()).toEqual([
      { item: 'one', hash: one?.hash, revision: 'r1', from: at(0), seconds: 10, times: 2 },
      { item: 'two', hash: two?.hash, revision: 'r1', from: at(5_000), seconds: 5, times: 1 },
      { item: 'one', hash: one?.hash, revision: 'r2', from: at(20_000), seconds: 3, times: 1 },
    ])
  })

  it('tells what is on and since when, over the turns of the same item', () => {
    expect(glass.item()).toBeUndefined()
    show(one, 5)
    show(one, 5)
    expect(glass.item()).toEqual({ id: 'one', hash: one?.hash, since: at(0) })
    show(undefined, 1)
    expect(glass.item()).toBeUndefined()
  })

  it('sends a batch unchanged until it is acknowledged, and goes on counting meanwhile', () => {
    show(one, 5)
    glass.count()
    const batch = structuredClone(plays.batch())
    vi.advanceTimersByTime(5_000)
    glass.count()
    expect(plays.batch()).toEqual(batch)
    plays.acknowledged()
    expect(plays.batch()).toEqual([{ ...batch[0], from: at(5_000), seconds: 5, times: 0 }])
  })

  it('outlives a restart, and whatever else was kept there', () => {
    show(one, 5)
    glass.count()
    const batch = plays.batch()
    show(two, 5)
    glass.count()
    const later = new Plays()
    later.restore(JSON.parse(JSON.stringify(plays.kept())))
    expect(later.batch()).toEqual(batch)
    later.acknowledged()
    expect(later.batch().map(({ item, seconds }) => [item, seconds])).toEqual([['two', 5]])
    for (const junk of [undefined, 7, [], { sending: [{ item: 1 }], waiting: 'x' }]) {
      const other = new Plays()
      other.restore(junk)
      expect(other.batch()).toEqual([])
    }
  })

  it('never grows beyond what a browser can keep', () => {
    for (let item = 0; item < 2_000; item++)
      plays.add({ item: `${item}`, hash: '', revision: '', from: '', seconds: 1, times: 1 })
    expect(plays.batch()).toHaveLength(500)
  })
})

describe('the log', () => {
  it('writes down changes only', () => {
    const log = new Log(() => START)
    log.well('disk', 'mended')
    for (const what of ['full', 'full', 'full']) log.tell('disk', what)
    log.well('disk', 'mended')
    log.tell('disk', 'full')
    expect(log.lines().map(({ what }) => what)).toEqual(['full', 'mended', 'full'])
    const sent = log.lines().slice(0, 2)
    log.sent(sent)
    expect(log.lines()).toEqual([{ at: at(0), what: 'full' }])
  })

  it('keeps the newest lines', () => {
    const log = new Log(() => START)
    for (let line = 0; line < 100; line++) log.tell(`${line}`, `${line}`)
    expect(log.lines()).toHaveLength(40)
    expect(log.lines()[39]?.what).toBe('99')
  })
})

describe('the heartbeat', () => {
  const clock = {
    now: () => START,
    hear: vi.fn(),
    overhear: vi.fn(),
    skew: () => 12.4,
    times: () => undefined,
  }
  let sent: Heartbeat[]
  let answer: () => Promise<Response>
  let plays: Plays
  let log: Log
  let heart: Heart
  const onBeat = vi.fn()

  beforeEach(() => {
    sent = []
    answer = async () => Response.json({ serverTime: at(0) })
    vi.stubGlobal(
      'fetch',
      vi.fn((_: string, { body }: { body: string }) => {
        sent.push(JSON.parse(body) as Heartbeat)
        return answer()
      }),
    )
    plays = new Plays()
    log = new Log(() => START)
    const glass = new Glass({
      plays,
      now: () => Date.now(),
      steady: () => performance.now(),
      revision: () => 'r1',
    })
    glass.show(one)
    heart = new Heart({
      url: '/heartbeat',
      headers: { Authorization: 'Bearer token' },
      clock,
      glass,
      plays,
      log,
      onBeat,
      state: async () => ({
        revision: 'r1',
        frames: true,
        cached: 0.5,
        offlineReady: false,
        player: '/p.js',
      }),
    })
    heart.start()
  })
  afterEach(() => heart.stop())

  it('tells at once how the screen is, and from then on at least every 30 s', async () => {
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([
      {
        revision: 'r1',
        item: { id: 'one', hash: one?.hash, since: at(0) },
        frames: true,
        skew: 12,
        cached: 0.5,
        offlineReady: false,
        secure: true,
        player: '/p.js',
        engine: 'Chrome/70.0',
        glass: { width: 1920, height: 1080 },
        plays: [{ item: 'one', hash: one?.hash, revision: 'r1', from: at(0), seconds: 0, times: 1 }],
        log: [],
      },
    ])
    await vi.advanceTimersByTimeAsync(300_000)
    expect(sent.length).toBeGreaterThanOrEqual(11)
    expect(sent.length).toBeLessThanOrEqual(16)
    expect(clock.hear).toHaveBeenCalledWith(at(0), expect.any(Number), expect.any(Number))
  })

  it('repeats what was not acknowledged, and nothing that was', async () => {
    await vi.advanceTimersByTimeAsync(1)
    log.tell('disk', 'full')
    answer = () => Promise.reject(new TypeError('refused'))
    await vi.advanceTimersByTimeAsync(31_000)
    answer = async () => new Response('<html>')
    await vi.advanceTimersByTimeAsync(31_000)
    answer = async () => Response.json({ serverTime: at(0) })
    await vi.advanceTimersByTimeAsync(62_000)
    const seconds = sent.map(({ plays }) => plays.reduce((sum, play) => sum + play.seconds, 0))
    expect(sent[2]?.plays).toEqual(sent[1]?.plays)
    expect(sent[2]?.log).toEqual(sent[1]?.log)
    expect(sent[sent.length - 1]?.log).toEqual([])
    expect(seconds[1]).toBeGreaterThan(19)
    expect(onBeat.mock.calls.length).toBeGreaterThanOrEqual(sent.length - 1)
  })

  it('beats at once when asked to, and never twice at the same time', async () => {
    await vi.advanceTimersByTimeAsync(1)
    answer = () =>
      new Promise((resolve) => setTimeout(() => resolve(Response.json({ serverTime: at(0) })), 500))
    void heart.beat()
    void heart.beat()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toHaveLength(3)
  })

  it('lets go of what the server cannot read, rather than never being heard again', async () => {
    answer = async () => Response.json({ errors: [{ name: 'bad-heartbeat' }] }, { status: 400 })
    await vi.advanceTimersByTimeAsync(31_000)
    answer = async () => Response.json({ serverTime: at(0) })
    await vi.advanceTimersByTimeAsync(31_000)
    const [first, second] = sent
    expect([first?.plays[0]?.times, second?.plays[0]?.times]).toEqual([1, 0])
  })

  it('stops when the screen is sent away', async () => {
    await vi.advanceTimersByTimeAsync(1)
    heart.stop()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(sent).toHaveLength(1)
  })
})
