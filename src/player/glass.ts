import type { ManifestItem } from '@/ui/manifest'
import type { Plays } from './plays'

export type GlassOptions = { plays: Plays; now(): number; steady(): number; revision(): string }

/** Keeps account of what is on the glass. */
export class Glass {
  private on: { item: ManifestItem; revision: string; since: string; counted: number } | undefined

  constructor(private readonly options: GlassOptions) {}

  /** An item has come on, or its next turn has begun; none: night or the idle card. */
  show(item: ManifestItem | undefined): void {
    this.count()
    const { now, steady, revision } = this.options
    const same = item && this.on?.item.id === item.id && this.on.item.hash === item.hash
    const since = same && this.on ? this.on.since : new Date(now()).toISOString()
    this.on = item && { item, revision: revision(), since, counted: steady() }
    if (item) this.note(new Date(now()).toISOString(), 0, 1)
  }

  /** What is on now: `{ id, hash, since }`. */
  item(): { id: string; hash: string; since: string } | undefined {
    return this.on && { id: this.on.item.id, hash: this.on.item.hash, since: this.on.since }
  }

  /** Books the time up to now. */
  count(): void {
    if (!this.on) return
    const steady = this.options.steady()
    const passed = steady - this.on.counted
    this.on.counted = steady
    this.note(new Date(this.options.now() - passed).toISOString(), passed / 1000, 0)
  }

  private note(from: string, seconds: number, times: number) {
    if (!this.on) return
    const { item, revision } = this.on
    this.options.plays.add({ item: item.id, hash: item.hash, revision, from, seconds, times })
  }
}
