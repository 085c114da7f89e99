import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Heartbeat } from '@/player/heartbeat'
import { createMemory } from '@/player/memory'
import { Station } from '@/player/station'
import { Store } from '@/player/store'
import type { Manifest } from '@/ui/manifest'
import { FakeServer } from './fake-server'
import { FakeStage } from './fake-stage'
import { FakeStorage } from './fake-vault'
import { sampleItem, sampleManifest } from './sample-manifest'
import { samplePicture } from './sample-pictures'

vi.mock('@/player/stage', () => ({
  TwoLayers: class {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: the player makes its own stage
      return new FakeStage()
    }
  },
}))

const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
const clock = sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '' })
const news = sampleItem('news', { kind: 'image', title: '新图', caption: '', fit: 'fill', picture })
const START = Date.parse('2026-03-21T08:00:00.000Z')

describe('a station', () => {
  let manifest: Manifest
  let asked: string[]
  let beats: Heartbeat[]
  const persist = vi.fn(async () => true)
  const caches = { open: vi.fn(() => Promise.reject(new Error('no disk'))) }

  beforeEach(() => {
    vi.useFakeTimers({ now: START })
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    manifest = sampleManifest([clock])
    asked = []
    beats = []
    vi.stubGlobal(
      'window',
      Object.assign(globalThis, {
        innerWidth: 1920,
        innerHeight: 1080,
        isSecureContext: true,
        addEventListener: () => {},
      }),
    )
    vi.stubGlobal('document', {
      hidden: false,
      addEventListener: () => {},
      createElement: () => ({ toDataURL: () => '' }),
    })
    vi.stubGlobal('navigator', { userAgent: 'Chrome/70.0', storage: { persist } })
    vi.stubGlobal('location', { origin: 'https://school.example', reload: () => {} })
    vi.stubGlobal('requestAnimationFrame', () => {})
    vi.stubGlobal('caches', caches)
    vi.stubGlobal('fetch', vi.fn(answer))
    persist.mockClear()
    caches.open.mockClear()
  })

  afterEach(() => {
    vi.clearAllTimers()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  /** Pictures never come. */
  async function answer(url: string, { body }: RequestInit = {}): Promise<Response> {
    asked.push(url)
    if (url.startsWith('/api/screens/manifest')) {
      const headers = { date: new Date().toUTCString() }
      return Response.json(manifest, { headers })
    }
    if (url.startsWith('/api/screens/events')) return FakeServer.silence()
    if (url === '/api/screens/heartbeat') {
      beats.push(JSON.parse(String(body)))
      return Response.json({ serverTime: new Date().toISOString() })
    }
    return new Promise(() => {})
  }

  async function start(token?: string) {
    const storage = new FakeStorage()
    const store = new Store(
      createMemory(undefined, () => storage),
      token ? 'paired' : 'demo',
    )
    void new Station({ host: {} as HTMLElement, store, token, script: '/player.js' }, undefined).start()
    await vi.advanceTimersByTimeAsync(3_000)
  }

  const questions = () => asked.filter((url) => url.startsWith('/api/screens/manifest')).length

  it('tells at once which manifest it keeps to, though its pictures are not here', async () => {
    await start('token')
    const old = manifest
    manifest = sampleManifest([clock, news])
    while (questions() < 2) await vi.advanceTimersByTimeAsync(100)
    await vi.advanceTimersByTimeAsync(1_000)
    const { obeys, revision, cached } = beats[beats.length - 1] ?? {}
    expect([obeys, revision, cached]).toEqual([manifest.revision, old.revision, 0])
  })

  it('asks for its manifest, and so for the time, when the device has slept', async () => {
    await start('token')
    const before = questions()
    vi.setSystemTime(Date.now() + 8 * 3_600_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(questions()).toBe(before + 1)
  })

  it.each([
    ['the paired screen', 'token', 'hongzhu-files'],
    ['the demo screen', undefined, 'hongzhu-demo'],
  ])('keeps the files of %s by themselves, and asks the browser to keep them', async (_, token, name) => {
    manifest = sampleManifest([news])
    await start(token)
    expect(new Set(caches.open.mock.calls)).toEqual(new Set([[name]]))
    expect(persist).toHaveBeenCalledTimes(1)
  })
})
