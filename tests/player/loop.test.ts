import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, card, LoopBench, START, second } from './loop-bench'
import { sampleManifest, samplePlaylist, withTakeover } from './sample-manifest'

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

describe('the loop', () => {
  it('changes within a tenth of a second of the timetable, drawing ahead', async () => {
    await bench.play([card('a'), card('b'), card('c')], 12_500)
    expect(bench.shown()).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a'])
    for (const [index, [ms]] of bench.stage.diary.slice(1).entries()) {
      expect(ms - (index + 1) * 2_000).toBeGreaterThanOrEqual(0)
      expect(ms - (index + 1) * 2_000).toBeLessThanOrEqual(100)
    }
  })

  it('gives each entry its own time, and the playlist its transition', async () => {
    const playlists = [{ ...samplePlaylist('base', [card('a', 1), card('b', 3), card('a', 2)], at(0)) }]
    await bench.play([card('a'), card('b')], 6_500, {
      playlists: playlists.map((each) => ({ ...each, transition: 'cut' })),
    })
    expect(bench.shown()).toEqual(['a', 'b', 'a'])
    expect(bench.stage.diary.map(([ms]) => Math.round(ms / 1000))).toEqual([0, 1, 4])
    expect(new Set(bench.stage.transitions)).toEqual(new Set(['cut']))
    expect(bench.turns).toEqual(['a', 'b', 'a', 'a'])
  })

  it('cuts an item withdrawn while it is in view', async () => {
    await bench.play([card('a', 60), card('b', 60)], 5_000)
    await bench.play([card('b', 60)], 500)
    expect(bench.shown()).toEqual(['a', 'b'])
    expect(bench.stage.diary[1]?.[0]).toBeLessThan(5_200)
  })

  it('shows the idle card when everything is withdrawn or past its end', async () => {
    await bench.play([card('a', 60, at(3_000))], 4_000)
    expect(bench.shown()).toEqual(['a', 'idle'])
    expect(bench.turns).toEqual(['a', undefined])
  })

  it('never brings an overtaken drawing into view', async () => {
    bench.stage.decoding = 300
    await bench.play([card('a', 60)], 100)
    await bench.play([], 100)
    await bench.play([card('a', 60)], 1_000)
    expect(bench.stage.diary).toEqual([[500, 'a']])
  })

  it('plays the only item on without a change, and counts its turns', async () => {
    await bench.play([card('a')], 9_000)
    expect(bench.shown()).toEqual(['a'])
    expect(bench.turns).toEqual(['a', 'a', 'a', 'a', 'a'])
  })

  it('waits for a slow picture with the old one in view', async () => {
    bench.stage.decoding = 3_000
    await bench.play([card('a', 10), card('b', 10)], 10_500)
    expect(bench.shown()).toEqual(['a', 'b'])
  })

  it('gives pages and the progress line the time of the whole turn, also when a break will cut it short', async () => {
    const rule = {
      id: 'r',
      name: '大课间',
      playlist: 'break',
      priority: 1,
      spans: [second(7_000), second(9_000)],
    }
    const items = [card('long', 30), card('break')]
    await bench.play(items, 12_500, {
      playlists: [
        samplePlaylist('base', items.slice(0, 1), at(0)),
        samplePlaylist('break', items.slice(1), at(0)),
      ],
      rules: [rule],
    })
    expect(bench.shown()).toEqual(['long', 'break', 'long'])
    expect(bench.stage.pages).toEqual([0, 0, 0, 1])
    expect(bench.stage.lines.map(([done, ms]) => [done.toFixed(1), Math.round(ms / 1000)])).toEqual([
      ['0.0', 30],
      ['0.0', 2],
      ['0.3', 21],
    ])
  })

  describe('at night', () => {
    const dark = [second(4_000), second(10_000)]

    it('is dark on the second, plays nothing, and wakes on the second', async () => {
      await bench.play([card('a')], 11_000, { dark })
      expect(bench.stage.diary.map(([ms, name]) => [name, Math.round(ms / 1000)])).toEqual([
        ['a', 0],
        ['dark', 4],
        ['a', 10],
      ])
      expect(bench.turns).toEqual(['a', 'a', undefined, 'a'])
    })

    it('is lit by a takeover for as long as that lasts', async () => {
      const night = sampleManifest([card('a')], at(0), { dark })
      bench.manifest = withTakeover(night, card('fire'), START + 6_000, START + 8_000)
      bench.loop.wake()
      await vi.advanceTimersByTimeAsync(11_000)
      expect(bench.shown()).toEqual(['a', 'dark', 'fire', 'dark', 'a'])
    })
  })

  describe('with a film', () => {
    const film = card('film with sound', 60)

    it('is as loud as the screen says, and silent during exams', async () => {
      await bench.play([film], 1_500, { quiet: [second(2_000), second(4_000)] })
      expect(bench.stage.volume).toBe(0.5)
      await vi.advanceTimersByTimeAsync(1_500)
      expect(bench.stage.volume).toBe(0)
      await vi.advanceTimersByTimeAsync(1_500)
      expect(bench.stage.volume).toBe(0.5)
    })

    it('is silent when the film is', async () => {
      await bench.play([card('film', 60)], 1_500)
      expect(bench.stage.volume).toBe(0)
    })

    it('tells of one that was started again, and of one that still stands', async () => {
      await bench.play([film], 1_000)
      bench.stage.film = 'restarted'
      await vi.advanceTimersByTimeAsync(500)
      expect([bench.onRestart.mock.calls.length > 0, bench.onBroken.mock.calls.length]).toEqual([true, 0])
      bench.stage.film = 'stuck'
      await vi.advanceTimersByTimeAsync(500)
      expect(bench.onBroken).toHaveBeenCalledWith(
        expect.objectContaining({ item: expect.objectContaining({ id: film.id }) }),
        expect.anything(),
      )
    })
  })
})
