import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Loop } from '@/player/loop'
import type { Scene } from '@/player/scene'
import type { Stage } from '@/player/stage'
import type { Manifest, ManifestItem } from '@/ui/slide-view'
import { sampleItem, sampleManifest } from './sample-manifest'

/** A stage without a screen: keeps a diary of what was in view from when. */
class FakeStage implements Stage {
  readonly diary: [number, string][] = []
  decoding = 20
  failing = ''
  private back = ''

  prepare(scene: Scene | undefined): Promise<void> {
    const name = scene?.item.id ?? 'idle'
    if (name === this.failing) return Promise.reject(new Error('cannot be drawn'))
    return new Promise((done) =>
      setTimeout(() => {
        this.back = name
        done()
      }, this.decoding),
    )
  }

  swap() {
    this.diary.push([Date.now() - START, this.back])
  }

  refresh() {}
  progress() {}
}

const START = Date.parse('2026-03-21T08:00:00.000Z')
const card = (id: string, seconds = 2, until?: string) =>
  sampleItem(id, { kind: 'clock', school: id, branch: '' }, seconds, until)
const at = (ms: number) => new Date(START + ms).toISOString()

const sceneOf = (item: ManifestItem): Scene => ({
  key: `${item.id} ${item.hash}`,
  item,
  shape: { orientation: 'landscape', aspect: 16 / 9 },
  laid: { pages: [], foot: [] },
})

describe('the loop', () => {
  let stage: FakeStage
  let manifest: Manifest | undefined
  let loop: Loop

  beforeEach(() => {
    vi.useFakeTimers({ now: START })
    vi.stubGlobal('window', globalThis)
    stage = new FakeStage()
    loop = new Loop({ stage, now: () => Date.now(), manifest: () => manifest, sceneOf, onTick: () => {} })
  })

  afterEach(() => {
    vi.clearAllTimers()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const shown = () => stage.diary.map(([, name]) => name)

  it('changes within a tenth of a second of the timetable, drawing ahead', async () => {
    manifest = sampleManifest([card('a'), card('b'), card('c')], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(12_500)
    expect(shown()).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a'])
    for (const [index, [ms]] of stage.diary.slice(1).entries()) {
      expect(ms - (index + 1) * 2_000).toBeGreaterThanOrEqual(0)
      expect(ms - (index + 1) * 2_000).toBeLessThanOrEqual(100)
    }
  })

  it('cuts an item withdrawn while it is in view', async () => {
    manifest = sampleManifest([card('a', 60), card('b', 60)], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(5_000)
    manifest = sampleManifest([card('b', 60)], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(500)
    expect(shown()).toEqual(['a', 'b'])
    expect(stage.diary[1]?.[0]).toBeLessThan(5_200)
  })

  it('shows the idle card when everything is withdrawn or past its end', async () => {
    manifest = sampleManifest([card('a', 60, at(3_000))], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(4_000)
    expect(shown()).toEqual(['a', 'idle'])
  })

  it('never brings an overtaken drawing into view', async () => {
    stage.decoding = 300
    manifest = sampleManifest([card('a', 60)], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(100)
    manifest = sampleManifest([], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(100)
    manifest = sampleManifest([card('a', 60)], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(stage.diary).toEqual([[500, 'a']])
  })

  it('plays the only item on without a change', async () => {
    manifest = sampleManifest([card('a')], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(shown()).toEqual(['a'])
  })

  it('waits for a slow picture with the old one in view', async () => {
    stage.decoding = 3_000
    manifest = sampleManifest([card('a', 10), card('b', 10)], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(10_500)
    expect(shown()).toEqual(['a', 'b'])
  })

  it('leaves the time of an item that cannot be drawn to the idle card, and goes on', async () => {
    stage.failing = 'b'
    manifest = sampleManifest([card('a'), card('b'), card('c')], at(0))
    loop.wake()
    await vi.advanceTimersByTimeAsync(6_500)
    expect(shown()).toEqual(['a', 'idle', 'c', 'a'])
  })
})
