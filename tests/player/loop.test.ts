import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FilmState, Volume } from '@/player/film'
import { Loop } from '@/player/loop'
import type { Scene } from '@/player/scene'
import type { Stage } from '@/player/stage'
import type { View } from '@/player/view'
import type { Manifest, ManifestItem } from '@/ui/manifest'
import { type SampleItem, sampleItem, sampleManifest, samplePlaylist, withTakeover } from './sample-manifest'

const nameOf = (view: View) => (view.kind === 'scene' ? view.scene.item.id : view.kind)

/** A stage without a screen: keeps a diary of what was in view from when. */
class FakeStage implements Stage {
  readonly diary: [number, string][] = []
  readonly transitions: string[] = []
  decoding = 20
  failing = ''
  volume: Volume = -1
  film: FilmState = 'well'
  private back = ''

  prepare(view: View): Promise<void> {
    const name = nameOf(view)
    if (name === this.failing) return Promise.reject(new Error('cannot be drawn'))
    return new Promise((done) =>
      setTimeout(() => {
        this.back = name
        done()
      }, this.decoding),
    )
  }

  swap(transition: string, volume: Volume) {
    this.diary.push([Date.now() - START, this.back])
    this.transitions.push(transition)
    this.volume = volume
  }

  tend(volume: Volume): FilmState {
    this.volume = volume
    return this.film
  }

  refresh() {}
  progress() {}
}

const START = Date.parse('2026-03-21T08:00:00.000Z')
const at = (ms: number) => new Date(START + ms).toISOString()
const second = (ms: number) => (START + ms) / 1000
const card = (id: string, seconds = 2, until?: string) =>
  sampleItem(id, { kind: 'clock', school: id, branch: '' }, seconds, until)

const sceneOf = (item: ManifestItem): Scene => ({
  key: `${item.id} ${item.hash}`,
  item,
  shape: { orientation: 'landscape', aspect: 16 / 9 },
  laid: { pages: [], foot: [] },
  ...(item.id.startsWith('film') && { film: { src: 'blob:film', sound: item.id === 'film with sound' } }),
})

describe('the loop', () => {
  let stage: FakeStage
  let manifest: Manifest | undefined
  let loop: Loop
  let turns: (string | undefined)[]
  const onBroken = vi.fn()
  const onRestart = vi.fn()

  beforeEach(() => {
    vi.useFakeTimers({ now: START })
    vi.stubGlobal('window', globalThis)
    stage = new FakeStage()
    turns = []
    onBroken.mockReset()
    onRestart.mockReset()
    loop = new Loop({
      stage,
      now: () => Date.now(),
      manifest: () => manifest,
      sceneOf,
      onTick: () => {},
      onTurn: (item) => turns.push(item?.id),
      onBroken,
      onRestart,
    })
  })

  afterEach(() => {
    vi.clearAllTimers()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const shown = () => stage.diary.map(([, name]) => name)
  const play = async (items: SampleItem[], ms: number, more: Partial<Manifest> = {}) => {
    manifest = sampleManifest(items, at(0), more)
    loop.wake()
    await vi.advanceTimersByTimeAsync(ms)
  }

  it('changes within a tenth of a second of the timetable, drawing ahead', async () => {
    await play([card('a'), card('b'), card('c')], 12_500)
    expect(shown()).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a'])
    for (const [index, [ms]] of stage.diary.slice(1).entries()) {
      expect(ms - (index + 1) * 2_000).toBeGreaterThanOrEqual(0)
      expect(ms - (index + 1) * 2_000).toBeLessThanOrEqual(100)
    }
  })

  it('gives each entry its own time, and the playlist its transition', async () => {
    const playlists = [{ ...samplePlaylist('base', [card('a', 1), card('b', 3), card('a', 2)], at(0)) }]
    await play([card('a'), card('b')], 6_500, {
      playlists: playlists.map((each) => ({ ...each, transition: 'cut' })),
    })
    expect(shown()).toEqual(['a', 'b', 'a'])
    expect(stage.diary.map(([ms]) => Math.round(ms / 1000))).toEqual([0, 1, 4])
    expect(new Set(stage.transitions)).toEqual(new Set(['cut']))
    expect(turns).toEqual(['a', 'b', 'a', 'a'])
  })

  it('cuts an item withdrawn while it is in view', async () => {
    await play([card('a', 60), card('b', 60)], 5_000)
    await play([card('b', 60)], 500)
    expect(shown()).toEqual(['a', 'b'])
    expect(stage.diary[1]?.[0]).toBeLessThan(5_200)
  })

  it('shows the idle card when everything is withdrawn or past its end', async () => {
    await play([card('a', 60, at(3_000))], 4_000)
    expect(shown()).toEqual(['a', 'idle'])
    expect(turns).toEqual(['a', undefined])
  })

  it('never brings an overtaken drawing into view', async () => {
    stage.decoding = 300
    await play([card('a', 60)], 100)
    await play([], 100)
    await play([card('a', 60)], 1_000)
    expect(stage.diary).toEqual([[500, 'a']])
  })

  it('plays the only item on without a change, and counts its turns', async () => {
    await play([card('a')], 9_000)
    expect(shown()).toEqual(['a'])
    expect(turns).toEqual(['a', 'a', 'a', 'a', 'a'])
  })

  it('waits for a slow picture with the old one in view', async () => {
    stage.decoding = 3_000
    await play([card('a', 10), card('b', 10)], 10_500)
    expect(shown()).toEqual(['a', 'b'])
  })

  it('says which scene cannot be drawn, and goes on with what is left', async () => {
    stage.failing = 'b'
    onBroken.mockImplementation(() => {
      manifest = sampleManifest([card('a'), card('c')], at(0))
      loop.wake()
    })
    await play([card('a'), card('b'), card('c')], 6_500)
    expect(onBroken).toHaveBeenCalledWith(
      expect.objectContaining({ key: expect.stringMatching(/^b /) }),
      expect.anything(),
    )
    expect(shown()).toEqual(['a', 'c', 'a', 'c'])
  })

  describe('at night', () => {
    const dark = [second(4_000), second(10_000)]

    it('is dark on the second, plays nothing, and wakes on the second', async () => {
      await play([card('a')], 11_000, { dark })
      expect(stage.diary.map(([ms, name]) => [name, Math.round(ms / 1000)])).toEqual([
        ['a', 0],
        ['dark', 4],
        ['a', 10],
      ])
      expect(turns).toEqual(['a', 'a', undefined, 'a'])
    })

    it('is lit by a takeover for as long as that lasts', async () => {
      const night = sampleManifest([card('a')], at(0), { dark })
      manifest = withTakeover(night, card('fire'), START + 6_000, START + 8_000)
      loop.wake()
      await vi.advanceTimersByTimeAsync(11_000)
      expect(shown()).toEqual(['a', 'dark', 'fire', 'dark', 'a'])
    })
  })

  describe('with a film', () => {
    const film = card('film with sound', 60)

    it('is as loud as the screen says, and silent during exams', async () => {
      await play([film], 1_500, { quiet: [second(2_000), second(4_000)] })
      expect(stage.volume).toBe(0.5)
      await vi.advanceTimersByTimeAsync(1_500)
      expect(stage.volume).toBe(0)
      await vi.advanceTimersByTimeAsync(1_500)
      expect(stage.volume).toBe(0.5)
    })

    it('is silent when the film is', async () => {
      await play([card('film', 60)], 1_500)
      expect(stage.volume).toBe(0)
    })

    it('tells of one that was started again, and of one that still stands', async () => {
      await play([film], 1_000)
      stage.film = 'restarted'
      await vi.advanceTimersByTimeAsync(500)
      expect([onRestart.mock.calls.length > 0, onBroken.mock.calls.length]).toEqual([true, 0])
      stage.film = 'stuck'
      await vi.advanceTimersByTimeAsync(500)
      expect(onBroken).toHaveBeenCalledWith(
        expect.objectContaining({ item: expect.objectContaining({ id: film.id }) }),
        expect.anything(),
      )
    })
  })
})
