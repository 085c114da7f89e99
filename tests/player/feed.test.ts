import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Feed } from '@/player/feed'
import type { Manifest } from '@/ui/manifest'
import { FakeServer } from './fake-server'
import { sampleManifest } from './sample-manifest'

const first = sampleManifest([], '2026-03-21T00:00:00.000Z')
const second = sampleManifest([], '2026-03-22T00:00:00.000Z')
const TIME = '2026-03-21T08:00:00.000Z'

describe('the feed', () => {
  let server: FakeServer
  let received: Manifest[]
  let troubles: string[]
  let take: (manifest: Manifest) => void
  const clock = { now: Date.now, hear: vi.fn(), overhear: vi.fn(), skew: () => 0, times: () => undefined }
  const onRefused = vi.fn()
  const onReload = vi.fn()
  let feed: Feed

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
    server = new FakeServer(() => FakeServer.manifest(first))
    vi.stubGlobal('fetch', vi.fn(server.fetch))
    received = []
    troubles = []
    take = (manifest) => received.push(manifest)
    for (const mock of [clock.hear, clock.overhear, onRefused, onReload]) mock.mockClear()
    feed = new Feed({
      manifestUrl: '/manifest',
      eventsUrl: '/events',
      headers: { Authorization: 'Bearer token' },
      clock,
      onManifest: (manifest) => take(manifest),
      onRefused,
      onReload,
      onTrouble: (what) => troubles.push(what),
    })
    feed.start()
  })

  afterEach(() => {
    feed.stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const settle = () => vi.advanceTimersByTimeAsync(20)
  const revisions = () => received.map(({ revision }) => revision)

  it('asks at once, with the token, and gives each revision once', async () => {
    await settle()
    server.say('manifest', TIME)
    await settle()
    expect(received).toEqual([first])
    expect(server.asked('/manifest').map(({ headers }) => headers)).toEqual([
      { Authorization: 'Bearer token' },
      { Authorization: 'Bearer token', 'If-None-Match': '"tag"' },
    ])
    expect(server.asked('/events')[0]?.headers).toEqual({ Authorization: 'Bearer token' })
  })

  it.each(['manifest', 'takeover'] as const)(
    'asks at a %s event, and passes on the server’s time',
    async (event) => {
      await settle()
      server.manifest = () => FakeServer.manifest(second)
      server.say(event, TIME)
      await settle()
      expect(revisions()).toEqual([first.revision, second.revision])
      expect(clock.overhear).toHaveBeenCalledWith(TIME)
      expect(clock.hear).toHaveBeenCalledWith('Sat, 21 Mar 2026 08:00:00 GMT', 0, 0, 1_000)
    },
  )

  it('does not ask at a heartbeat, nor by the clock, while events come through', async () => {
    await settle()
    for (let beat = 0; beat < 10; beat++) {
      server.say('heartbeat', TIME)
      await vi.advanceTimersByTimeAsync(15_000)
    }
    expect(server.asked('/manifest')).toHaveLength(1)
  })

  it('asks every half hour all the same', async () => {
    await settle()
    for (let beat = 0; beat < 260; beat++) {
      server.say('heartbeat', TIME)
      await vi.advanceTimersByTimeAsync(15_000)
    }
    expect(server.asked('/manifest')).toHaveLength(3)
  })

  it('tries again soon when an answer did not come', async () => {
    await settle()
    server.manifest = () => Promise.reject(new TypeError('no network'))
    server.say('manifest', TIME)
    await vi.advanceTimersByTimeAsync(1_000)
    server.manifest = () => FakeServer.manifest(second)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(revisions()).toEqual([first.revision, second.revision])
    expect(troubles.slice(-2)).toEqual(['连不上服务器', ''])
  })

  it('asks once more when an event comes while an answer is on its way', async () => {
    await settle()
    let give = (_: Response) => {}
    server.manifest = () =>
      new Promise((resolve) => {
        give = resolve
      })
    server.say('manifest', TIME)
    await settle()
    server.say('manifest', TIME)
    await settle()
    server.manifest = () => FakeServer.manifest(second)
    give(await FakeServer.manifest(first))
    await settle()
    expect(revisions()).toEqual([first.revision, second.revision])
  })

  it.each([
    ['an error', () => new Response('{}', { status: 500 })],
    ['a captive portal', () => new Response('<html>登录</html>')],
    ['another JSON', () => Response.json({ errors: [] })],
    ['a 401 of somebody else', () => Response.json({ errors: [{ name: 'proxy' }] }, { status: 401 })],
    ['a page that says revoked', () => new Response('revoked', { status: 401 })],
  ])('drops %s and says so', async (_, make) => {
    await settle()
    server.manifest = async () => make()
    server.say('manifest', TIME)
    await settle()
    expect(received).toEqual([first])
    expect(onRefused).not.toHaveBeenCalled()
    expect(troubles[troubles.length - 1]).toContain('不是节目单')
  })

  it('asks again for a manifest that could not be taken in', async () => {
    take = () => {
      throw new Error('no')
    }
    await settle()
    take = (manifest) => received.push(manifest)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(received).toEqual([first])
    expect(server.asked('/manifest')[1]?.headers['If-None-Match']).toBeUndefined()
  })

  it('asks at once when told to', async () => {
    await settle()
    void feed.ask()
    await settle()
    expect(server.asked('/manifest')).toHaveLength(2)
  })

  it('passes on the wish for a reload', async () => {
    await settle()
    server.say('reload', TIME)
    await settle()
    expect(onReload).toHaveBeenCalledTimes(1)
  })

  it('connects again after a loss, waiting longer each time', async () => {
    await settle()
    server.lines = () => Promise.reject(new TypeError('refused'))
    server.hangUp()
    const waits: number[] = []
    for (let loss = 0; loss < 7; loss++) {
      const before = server.asked('/events').length
      const from = Date.now()
      while (server.asked('/events').length === before) await vi.advanceTimersByTimeAsync(100)
      waits.push(Date.now() - from)
    }
    expect(waits[0]).toBeLessThanOrEqual(1_100)
    expect(waits[6]).toBeGreaterThan(10_000)
    expect(waits[6]).toBeLessThanOrEqual(30_100)
  })

  it.each([
    ['is refused', () => Promise.reject(new TypeError('refused'))],
    ['is held back by a proxy', () => FakeServer.silence()],
    [
      'is answered by a captive portal',
      async () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['is never answered', () => new Promise<Response>(() => {})],
  ])('asks every half minute or so while the push %s', async (_, line) => {
    await settle()
    server.lines = line
    server.hangUp()
    await vi.advanceTimersByTimeAsync(45_000)
    server.manifest = () => FakeServer.manifest(second)
    await vi.advanceTimersByTimeAsync(36_001)
    expect(revisions()).toEqual([first.revision, second.revision])
  })

  it('takes a silent line for dead', async () => {
    await settle()
    server.say('heartbeat', TIME)
    await vi.advanceTimersByTimeAsync(40_000 + 36_000 + 1_000)
    expect(server.asked('/events').length).toBeGreaterThan(1)
  })
})
