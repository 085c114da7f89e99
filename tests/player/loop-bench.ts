import { vi } from 'vitest'
import { Loop } from '@/player/loop'
import type { Scene } from '@/player/scene'
import type { Manifest, ManifestItem } from '@/ui/manifest'
import { FakeStage } from './fake-stage'
import { type SampleItem, sampleItem, sampleManifest } from './sample-manifest'

export const START = Date.parse('2026-03-21T08:00:00.000Z')
/** The instant `ms` after START: ISO, and in seconds since the epoch. */
export const at = (ms: number) => new Date(START + ms).toISOString()
export const second = (ms: number) => (START + ms) / 1000

export const card = (id: string, seconds = 2, until?: string) =>
  sampleItem(id, { kind: 'clock', school: id, branch: '' }, seconds, until)

const PAGE = { title: { lines: [], size: '' }, text: { lines: [], size: '' } }

/** A loop on a stage without a screen. Needs fake timers that begin at START. */
export class LoopBench {
  readonly stage = new FakeStage()
  manifest: Manifest | undefined
  /** ids of the items whose turns were told */
  readonly turns: (string | undefined)[] = []
  /** each has scenes of its own */
  glass = 0
  /** what cannot be laid out */
  unlaid = ''
  readonly onBroken = vi.fn()
  readonly onRestart = vi.fn()
  readonly loop = new Loop({
    stage: this.stage,
    now: () => Date.now(),
    manifest: () => this.manifest,
    sceneOf: (item) => this.sceneOf(item),
    onTick: () => {},
    onTurn: (item) => this.turns.push(item?.id),
    onBroken: this.onBroken,
    onRestart: this.onRestart,
  })

  /** What was in view, in order. */
  shown = () => this.stage.diary.map(([, name]) => name)

  /** Plays these items, the first from START on, for `ms`; `more` replaces any field of their manifest. */
  async play(items: SampleItem[], ms: number, more: Partial<Manifest> = {}) {
    this.manifest = sampleManifest(items, at(0), more)
    this.loop.wake()
    await vi.advanceTimersByTimeAsync(ms)
  }

  /** What is called long has three pages, a film's name says whether it sounds. */
  private sceneOf(item: ManifestItem): Scene {
    if (item.id === this.unlaid) throw new Error('cannot be laid out')
    return {
      key: `${item.id} ${item.hash} ${this.glass}`,
      item,
      shape: { orientation: 'landscape', aspect: 16 / 9 },
      laid: { pages: item.id === 'long' ? [PAGE, PAGE, PAGE] : [PAGE], foot: [] },
      ...(item.id.startsWith('film') && {
        film: { src: 'blob:film', sound: item.id === 'film with sound' },
      }),
    }
  }
}
