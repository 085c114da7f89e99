import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Feed } from '@/player/feed'
import { FakeServer } from './fake-server'
import { sampleManifest } from './sample-manifest'

const first = sampleManifest([])
const onRefused = vi.fn()
let server: FakeServer
let feed: Feed

beforeEach(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  server = new FakeServer(() => FakeServer.manifest(first))
  vi.stubGlobal('fetch', vi.fn(server.fetch))
  onRefused.mockClear()
  feed = new Feed({
    manifestUrl: '/manifest',
    eventsUrl: '/events',
    headers: {},
    clock: { hear: () => {}, overhear: () => {} },
    onManifest: () => {},
    onRefused,
    onReload: () => {},
    onTrouble: () => {},
  })
  feed.start()
  await settle()
})

afterEach(() => {
  feed.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const settle = () => vi.advanceTimersByTimeAsync(20)

describe('the feed of a screen that was sent away', () => {
  const refuse = (name: string, status = 401) => {
    server.manifest = async () => Response.json({ errors: [{ name, message: '停用' }] }, { status })
  }
  const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000)

  it('believes the server at once that it is revoked', async () => {
    refuse('revoked')
    void feed.ask()
    await settle()
    expect(onRefused).toHaveBeenCalledTimes(1)
  })

  it('plays on while the server says for less than ten minutes that it is unknown', async () => {
    refuse('unknown-screen')
    void feed.ask()
    await minutes(9.5)
    expect([onRefused.mock.calls.length, server.asked('/manifest').length > 15]).toEqual([0, true])
    await minutes(1)
    expect(onRefused).toHaveBeenCalled()
  })

  it.each([
    ['the manifest', () => FakeServer.manifest(first)],
    [
      'that it cannot tell now',
      async () => Response.json({ errors: [{ name: 'not-now' }] }, { status: 503 }),
    ],
    ['nothing at all', () => Promise.reject(new TypeError('no network'))],
  ])('counts from the beginning when the server says %s in between', async (_, answer) => {
    refuse('unknown-screen')
    void feed.ask()
    await minutes(9)
    server.manifest = answer
    await minutes(1)
    refuse('unknown-screen')
    void feed.ask()
    await minutes(9)
    expect(onRefused).not.toHaveBeenCalled()
  })

  it('does not take being slowed down for an answer', async () => {
    refuse('unknown-screen')
    void feed.ask()
    await minutes(9)
    refuse('too-many-attempts', 429)
    await minutes(1)
    refuse('unknown-screen')
    await minutes(1)
    expect(onRefused).toHaveBeenCalled()
  })
})
