import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Feed } from '@/player/feed'
import type { Manifest } from '@/ui/slide-view'
import { sampleManifest } from './sample-manifest'

/** The browser's EventSource as far as the feed uses it. */
class FakeEventSource {
  static readonly OPEN = 1
  static all: FakeEventSource[] = []
  readyState = 0
  onerror: (() => void) | undefined
  private readonly listeners = new Map<string, (event: unknown) => void>()

  constructor(readonly url: string) {
    FakeEventSource.all.push(this)
  }

  addEventListener(name: string, listener: (event: unknown) => void) {
    this.listeners.set(name, listener)
  }

  close() {
    this.readyState = 2
  }

  say(name: string, data: object) {
    this.readyState = 1
    this.listeners.get(name)?.({ data: JSON.stringify(data) })
  }
}

const first = sampleManifest([], '2026-03-21T00:00:00.000Z')
const second = { ...sampleManifest([]), revision: 'second' }
const live = () => FakeEventSource.all[FakeEventSource.all.length - 1] as FakeEventSource

describe('the feed', () => {
  let answer: () => Promise<Response>
  let received: Manifest[]
  let times: [string, number][]
  let feed: Feed

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
    vi.stubGlobal('EventSource', FakeEventSource)
    vi.stubGlobal(
      'fetch',
      vi.fn(() => answer()),
    )
    FakeEventSource.all = []
    received = []
    times = []
    answer = async () => Response.json(first)
    feed = new Feed({
      manifestUrl: '/manifest',
      eventsUrl: '/events',
      onManifest: (manifest) => received.push(manifest),
      onServerTime: (time, precision) => times.push([time, precision]),
    })
    feed.start()
  })

  afterEach(() => {
    feed.stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const settle = () => vi.advanceTimersByTimeAsync(1)

  it('asks at once and gives each revision once', async () => {
    await settle()
    live().say('manifest', { revision: first.revision })
    await settle()
    expect(received).toEqual([first])
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('asks when an event names another revision, and tells the server’s time', async () => {
    await settle()
    answer = async () => Response.json(second)
    live().say('manifest', { revision: 'second', serverTime: '2026-03-21T08:00:00.000Z' })
    await settle()
    expect(received.map(({ revision }) => revision)).toEqual([first.revision, 'second'])
    expect(times).toContainEqual(['2026-03-21T08:00:00.000Z', 400])
  })

  it('tries again at the next heartbeat when the answer did not come', async () => {
    await settle()
    answer = () => Promise.reject(new TypeError('no network'))
    live().say('manifest', { revision: 'second' })
    await settle()
    answer = async () => Response.json(second)
    live().say('heartbeat', { revision: 'second' })
    await settle()
    expect(received.map(({ revision }) => revision)).toEqual([first.revision, 'second'])
  })

  it.each([
    ['an error', () => new Response('{}', { status: 500 })],
    ['a captive portal', () => new Response('<html>登录</html>')],
    ['another JSON', () => Response.json({ errors: [] })],
  ])('drops %s', async (_, make) => {
    await settle()
    answer = async () => make()
    live().say('manifest', { revision: 'second' })
    await settle()
    expect(received).toEqual([first])
  })

  it('connects again after a loss, waiting longer each time', async () => {
    await settle()
    const waits: number[] = []
    for (let loss = 0; loss < 6; loss++) {
      const before = FakeEventSource.all.length
      live().onerror?.()
      const from = Date.now()
      while (FakeEventSource.all.length === before) await vi.advanceTimersByTimeAsync(100)
      waits.push(Date.now() - from)
    }
    expect(waits[0]).toBeLessThanOrEqual(1_100)
    expect(waits[5]).toBeGreaterThan(10_000)
    expect(waits[5]).toBeLessThanOrEqual(30_100)
  })

  it('polls every half minute or so while there is no push', async () => {
    await settle()
    answer = async () => Response.json(second)
    await vi.advanceTimersByTimeAsync(36_001)
    expect(received.map(({ revision }) => revision)).toEqual([first.revision, 'second'])
  })

  it('takes a silent line for dead', async () => {
    await settle()
    live().say('heartbeat', { revision: first.revision })
    await vi.advanceTimersByTimeAsync(40_000 + 36_000 + 1_000)
    expect(FakeEventSource.all.length).toBeGreaterThan(1)
    expect(FakeEventSource.all[0]?.readyState).toBe(2)
  })
})
