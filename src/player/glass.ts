import type { ManifestItem } from '@/ui/manifest'
import { wallTime } from '@/ui/wall-time'
import type { Plays } from './plays'

export type GlassOptions = { plays: Plays; now(): number; timeZone(): string; revision(): string }

/** What is on is counted more often than this (ms), unless the device slept. */
const ASLEEP = 120_000

/** Keeps account of what is on the glass. */
export class Glass {
  private on: { item: ManifestItem; revision: string; since: string } | undefined
  private counted = 0
  private hidden = document.hidden

  constructor(private readonly options: GlassOptions) {
    document.addEventListener('visibilitychange', this.count)
  }

  /** An item has come on, or its next turn has begun; none: night or the idle card. */
  show(item: ManifestItem | undefined): void {
    this.count()
    const { now, revision } = this.options
    const same = item && this.on?.item.id === item.id && this.on.item.hash === item.hash
    const since = same && this.on ? this.on.since : new Date(now()).toISOString()
    this.on = item && { item, revision: revision(), since }
    if (!this.hidden) this.note(0, 1)
  }

  /** What is on now: `{ id, hash, since }`. */
  item(): { id: string; hash: string; since: string } | undefined {
    return this.on && { id: this.on.item.id, hash: this.on.item.hash, since: this.on.since }
  }

  /** Books the time up to now: evidence of what could be seen, so not of a hidden page or a sleeping device. */
  count = (): void => {
    const passed = performance.now() - this.counted
    this.counted += passed
    if (!this.hidden && passed < ASLEEP) this.note(passed, 0)
    this.hidden = document.hidden
  }

  private note(ms: number, times: number) {
    if (!this.on) return
    const { item, revision } = this.on
    const { plays, now, timeZone } = this.options
    const began = now() - ms
    const [day, from] = [wallTime(began, timeZone()).iso, new Date(began).toISOString()]
    plays.add({ item: item.id, hash: item.hash, revision, day, from, seconds: ms / 1000, times })
  }
}
