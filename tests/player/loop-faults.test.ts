import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ManifestItem } from '@/ui/manifest'
import { at, card, LoopBench, START, second } from './loop-bench'
import { sampleManifest, withTakeover } from './sample-manifest'

let bench: LoopBench

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  vi.stubGlobal('window', globalThis)
  bench = new LoopBench()
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Passes over an item, as the player does. */
const passOver = ({ item }: { item: ManifestItem }) => {
  bench.manifest = sampleManifest(
    ['a', 'b', 'c', 'film'].filter((id) => id !== item.id).map((id) => card(id)),
    at(0),
  )
  bench.loop.wake()
}

describe('what cannot be shown', () => {
  it('says which scene cannot be drawn, and goes on with what is left', async () => {
    bench.stage.failing = 'b'
    bench.onBroken.mockImplementation(() => {
      bench.manifest = sampleManifest([card('a'), card('c')], at(0))
      bench.loop.wake()
    })
    await bench.play([card('a'), card('b'), card('c')], 6_500)
    expect(bench.onBroken).toHaveBeenCalledWith(
      expect.objectContaining({ key: expect.stringMatching(/^b /) }),
      expect.anything(),
    )
    expect(bench.shown()).toEqual(['a', 'c', 'a', 'c'])
  })

  it('passes over what cannot be laid out, and says why', async () => {
    bench.unlaid = 'b'
    bench.onBroken.mockImplementation(passOver)
    await bench.play([card('b'), card('a'), card('c')], 3_000)
    expect(bench.onBroken).toHaveBeenCalledWith(
      { item: expect.objectContaining({ id: 'b' }) },
      expect.anything(),
    )
    expect(bench.shown()).toEqual(['a', 'c'])
  })

  it('keeps what is in view when what was to come on at once cannot be laid out', async () => {
    bench.unlaid = 'b'
    bench.onBroken.mockImplementation(() => {
      bench.manifest = sampleManifest([card('a', 60, at(9_000))], at(0))
      bench.loop.wake()
    })
    await bench.play([card('a', 60, at(9_000))], 1_000)
    await bench.play([card('b', 60), card('a', 60, at(9_000))], 2_000)
    expect(bench.onBroken).toHaveBeenCalledTimes(1)
    expect(bench.shown()).toEqual(['a'])
  })

  it('passes over what cannot be drawn anew, and does not count it as shown', async () => {
    bench.stage.failingInView = 'b'
    bench.onBroken.mockImplementation(passOver)
    await bench.play([card('a'), card('b')], 3_500)
    expect(bench.onBroken).toHaveBeenCalledTimes(1)
    expect(bench.shown().slice(0, 3)).toEqual(['a', 'b', 'c'])
    expect(bench.turns.slice(0, 2)).toEqual(['a', 'c'])
  })

  it('does not count another turn for one that stands still when that begins', async () => {
    bench.onBroken.mockImplementation(passOver)
    await bench.play([card('film', 2)], 1_990)
    bench.stage.film = 'stuck'
    await vi.advanceTimersByTimeAsync(15)
    bench.stage.film = 'well'
    await vi.advanceTimersByTimeAsync(1_000)
    expect(bench.onBroken).toHaveBeenCalledTimes(1)
    expect(bench.turns).toEqual(['film', 'b'])
  })
})

describe('the count of turns', () => {
  it('counts a turn once, also when it is drawn for another glass or goes on under another manifest', async () => {
    await bench.play([card('a', 10), card('b', 10)], 3_000)
    bench.glass = 1
    await vi.advanceTimersByTimeAsync(2_000)
    bench.manifest = sampleManifest([card('a', 20), card('c', 10)], at(-5_000))
    bench.loop.wake()
    await vi.advanceTimersByTimeAsync(2_000)
    expect([bench.shown(), bench.turns]).toEqual([['a', 'a'], ['a']])
    await vi.advanceTimersByTimeAsync(9_000)
    expect(bench.turns).toEqual(['a', 'c'])
  })

  it('counts an item anew when it comes back after a takeover', async () => {
    bench.manifest = withTakeover(
      sampleManifest([card('a', 60)], at(0)),
      card('fire'),
      START + 4_000,
      START + 6_000,
    )
    bench.loop.wake()
    await vi.advanceTimersByTimeAsync(8_000)
    expect([bench.shown(), bench.turns]).toEqual([
      ['a', 'fire', 'a'],
      ['a', 'fire', 'a'],
    ])
  })

  it('counts anew in the morning what it interrupted', async () => {
    await bench.play([card('a', 60)], 11_000, { dark: [second(4_000), second(10_000)] })
    expect(bench.turns).toEqual(['a', undefined, 'a'])
  })
})
