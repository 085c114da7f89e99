import type { Manifest, ManifestItem } from '@/ui/slide-view'

/** What a screen shows at an instant. Times are milliseconds since the epoch. */
export type OnShow = {
  /** absent: nothing may be shown, the idle card stands in */
  item?: ManifestItem
  /** when this item came on; for the idle card, the instant asked about */
  startsAt: number
  /** when something else comes on; Infinity when nothing ever will */
  endsAt: number
}

/**
 * The whole timetable as one pure function: the same manifest and instant give the same answer on every screen.
 * The items that may still be shown repeat in order from the manifest's anchor. An item past its `until` has no slot,
 * and a slot ends early when its item's `until` falls inside it.
 */
export function onShow(manifest: Manifest, now: number): OnShow {
  const live = manifest.items.filter((item) => item.seconds > 0 && untilOf(item) > now)
  const change = nextExpiry(live)
  const cycle = live.reduce((sum, item) => sum + item.seconds * 1000, 0)
  if (cycle === 0) return { startsAt: now, endsAt: Number.POSITIVE_INFINITY }

  const anchor = Date.parse(manifest.anchor) || 0
  let into = positive(now - anchor, cycle)
  for (const item of live) {
    const length = item.seconds * 1000
    if (into < length) {
      const startsAt = now - into
      return { item, startsAt, endsAt: Math.min(startsAt + length, change) }
    }
    into -= length
  }
  throw new RangeError('an instant inside the cycle belongs to one of its items')
}

/** What comes on when the item on show ends: `undefined` when that is the idle card. */
export function upNext(manifest: Manifest, now: number): ManifestItem | undefined {
  const { endsAt } = onShow(manifest, now)
  return Number.isFinite(endsAt) ? onShow(manifest, endsAt).item : undefined
}

/** The part of `current` that a newer manifest still allows, unchanged: what may go on playing while pictures are fetched. */
export function stillAllowed(current: Manifest, newer: Manifest): Manifest {
  const allowed = new Map(newer.items.map((item) => [item.id, item]))
  const items: ManifestItem[] = []
  for (const item of current.items) {
    const counterpart = allowed.get(item.id)
    if (counterpart?.hash === item.hash) items.push({ ...item, until: counterpart.until })
  }
  return { ...current, items }
}

function untilOf(item: ManifestItem): number {
  return item.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(item.until) || 0
}

function nextExpiry(items: ManifestItem[]): number {
  return items.reduce((earliest, item) => Math.min(earliest, untilOf(item)), Number.POSITIVE_INFINITY)
}

function positive(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus
}
