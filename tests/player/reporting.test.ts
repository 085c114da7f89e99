import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Glass } from '@/player/glass'
import { Heart, type Heartbeat } from '@/player/heartbeat'
import { Log } from '@/player/log'
import { Plays } from '@/player/plays'
import { sampleItem } from './sample-manifest'

const START = Date.parse('2026-03-21T08:00:00.000Z')
const at = (ms: number) => new Date(START + ms).toISOString()
const day = '2026-03-21'
const one = sampleItem('one', { kind: 'clock', school: '', branch: '' })

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  vi.stubGlobal(
    'window',
    Object.assign(globalThis, { innerWidth: 1920, innerHeight: 1080, isSecureContext: true }),
  )
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }))
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 HeadlessChrome/70.0.3508.0 Safari' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
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
      timeZone: () => 'Asia/Shanghai',
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
        obeys: 'r2',
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
        obeys: 'r2',
        item: { id: 'one', hash: one.hash, since: at(0) },
        frames: true,
        skew: 12,
        cached: 0.5,
        offlineReady: false,
        secure: true,
        player: '/p.js',
        engine: 'Chrome/70.0',
        glass: { width: 1920, height: 1080 },
        plays: [{ item: 'one', hash: one.hash, revision: 'r1', day, from: at(0), seconds: 0, times: 1 }],
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

  it('tells from which day on plays found no room', async () => {
    for (let item = 0; item < 4_002; item++)
      plays.add({ item: `${item}`, hash: '', revision: '', day, from: at(0), seconds: 1, times: 1 })
    await vi.advanceTimersByTimeAsync(31_000)
    expect(sent.map(({ log }) => log.map(({ what }) => what))).toContainEqual([
      `播放记录存不下了，从最早的丢起，已丢到 ${day}`,
    ])
  })

  it('stops when the screen is sent away', async () => {
    await vi.advanceTimersByTimeAsync(1)
    heart.stop()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(sent).toHaveLength(1)
  })
})
