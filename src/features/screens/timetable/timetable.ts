import type { Manifest, ManifestItem, ManifestPlaylist, ManifestRule, Spans } from '@/ui/manifest'

/** What a screen shows at an instant. Times are milliseconds since the epoch. */
export type OnShow = {
  /** absent: nothing may be shown, the idle card stands in */
  item?: ManifestItem
  /** of the playlist on show; equal for two entries of the same item */
  entry?: number
  playlist?: ManifestPlaylist
  /** the rule that won; absent while the base playlist plays */
  rule?: ManifestRule
  /** when this entry came on; for the idle card, the instant asked about */
  startsAt: number
  /** when something else may come on; Infinity when nothing ever will */
  endsAt: number
  /** when its time would be over if nothing cut it short */
  turnEndsAt: number
}

/** A rule that holds at an instant, and the span of it that does (ms). */
export type Holding = { rule: ManifestRule; from: number; to: number }

/**
 * The whole timetable as one pure function: the same manifest and instant give the same answer on every screen, in
 * the desk's previews and in the tests. The strongest rule wins alone and never alternates with another; one whose
 * playlist has nothing left to show gives way to the next, at last to the base playlist.
 */
export function onShow(manifest: Manifest, now: number): OnShow {
  const change = nextChange(manifest, now)
  for (const { rule, from } of rulesHolding(manifest, now)) {
    const shown = inPlaylist(manifest, rule.playlist, from, now)
    if (shown) return { ...shown, rule, endsAt: Math.min(shown.turnEndsAt, change) }
  }
  const shown = inPlaylist(manifest, manifest.base, Number.NEGATIVE_INFINITY, now)
  if (shown) return { ...shown, endsAt: Math.min(shown.turnEndsAt, change) }
  return { startsAt: now, endsAt: change, turnEndsAt: change }
}

/** What comes on when the entry on show ends: without an item when that is the idle card. */
export function upNext(manifest: Manifest, now: number): OnShow | undefined {
  const { endsAt } = onShow(manifest, now)
  return Number.isFinite(endsAt) ? onShow(manifest, endsAt) : undefined
}

/** The rules that hold at an instant, the winner first. */
export function rulesHolding(manifest: Pick<Manifest, 'rules'>, now: number): Holding[] {
  const holding: Holding[] = []
  for (const rule of manifest.rules) {
    const span = spanAt(rule.spans, now)
    if (span) holding.push({ rule, from: span[0], to: span[1] })
  }
  return holding.sort(
    (one, other) =>
      other.rule.priority - one.rule.priority ||
      other.from - one.from ||
      (one.rule.id < other.rule.id ? -1 : 1),
  )
}

/** Whether the screen is dark at an instant: night. A takeover that has something to show lights it up. */
export function isDark(manifest: Manifest, now: number): boolean {
  if (!spanAt(manifest.dark, now)) return false
  const { rule } = onShow(manifest, now)
  return !rule || rule.priority < TAKEOVER
}

/** Whether films play without sound at an instant: exams. */
export const isQuiet = (manifest: Manifest, now: number): boolean => Boolean(spanAt(manifest.quiet, now))

/** Priorities from here on are takeovers: they break the night and any schedule. */
export const TAKEOVER = 10

/**
 * What may play while a newer manifest's files are fetched: of `current` the items that both have unchanged, under its
 * own rules, nights and rotation. Takeovers do not wait: the newer one's hold at once, with those of their items that
 * `isHere`, and one that was called off ends at once.
 */
export function stillAllowed(
  current: Manifest,
  newer: Manifest,
  isHere: (item: ManifestItem) => boolean = () => false,
): Manifest {
  const urgent = takeoversOf(newer)
  const known = byId(current)
  const items: ManifestItem[] = []
  for (const item of newer.items) {
    const unchanged = known[item.id]?.hash === item.hash
    if (unchanged || (urgent.items[item.id] && isHere(item))) items.push(item)
  }
  return {
    ...current,
    items,
    playlists: current.playlists.filter(({ id }) => !id.startsWith(URGENT)).concat(urgent.playlists),
    rules: current.rules.filter(({ priority }) => priority < TAKEOVER).concat(urgent.rules),
  }
}

/** Before the id of a playlist that came with a takeover, so that it never is mistaken for one of another manifest. */
const URGENT = 'urgent '

function takeoversOf({ rules, playlists }: Manifest) {
  const urgent = rules.filter(({ priority }) => priority >= TAKEOVER)
  const shown = playlists.filter(({ id }) => urgent.some(({ playlist }) => playlist === id))
  const items: Record<string, true> = Object.create(null)
  for (const { entries } of shown) for (const { item } of entries) items[item] = true
  return {
    items,
    rules: urgent.map((rule) => ({ ...rule, playlist: URGENT + rule.playlist })),
    playlists: shown.map((playlist) => ({ ...playlist, id: URGENT + playlist.id })),
  }
}

/** The entry of a playlist on show at an instant, or undefined when it has nothing that may be shown. */
function inPlaylist(manifest: Manifest, id: string, spanFrom: number, now: number) {
  const playlist = manifest.playlists.find((each) => each.id === id)
  if (!playlist) return undefined
  const { order, start } = rotationOf(playlist, spanFrom)
  const items = byId(manifest)
  const live = order.filter((entry) => {
    const { item, seconds } = playlist.entries[entry] as ManifestPlaylist['entries'][number]
    const found = items[item]
    return found && seconds > 0 && mayBeShown(found, now)
  })
  const length = (entry: number) => (playlist.entries[entry]?.seconds ?? 0) * 1000
  const cycle = live.reduce((sum, entry) => sum + length(entry), 0)
  if (cycle === 0) return undefined
  let into = (((now - start) % cycle) + cycle) % cycle
  for (const entry of live) {
    if (into < length(entry)) {
      const item = items[playlist.entries[entry]?.item ?? '']
      return { item, entry, playlist, startsAt: now - into, turnEndsAt: now - into + length(entry) }
    }
    into -= length(entry)
  }
  return undefined
}

/** In which order a playlist's entries come, and since when (ms). */
function rotationOf({ entries, anchor, lead }: ManifestPlaylist, spanFrom: number) {
  const anchored = Date.parse(anchor) || 0
  const first = anchored >= spanFrom ? lead : 0
  const order = entries.map((_, index) => (index + first) % entries.length)
  return { order, start: Math.max(anchored, spanFrom) }
}

/** The next instant (ms) after `now` at which a rule begins or ends, an item's time is up, or a night begins or ends. */
function nextChange(manifest: Manifest, now: number): number {
  let next = Number.POSITIVE_INFINITY
  for (const item of manifest.items) {
    for (const edge of [fromOf(item), untilOf(item)]) if (edge > now && edge < next) next = edge
  }
  for (const spans of [manifest.dark, ...manifest.rules.map((rule) => rule.spans)])
    next = Math.min(next, edgeAfter(spans, now))
  return next
}

const mayBeShown = (item: ManifestItem, now: number): boolean => fromOf(item) <= now && untilOf(item) > now

const fromOf = ({ from }: ManifestItem): number => {
  if (from === undefined) return Number.NEGATIVE_INFINITY
  const begins = Date.parse(from)
  // what cannot be read has not come yet
  return Number.isNaN(begins) ? Number.POSITIVE_INFINITY : begins
}

const untilOf = ({ until }: ManifestItem): number =>
  until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until) || 0

/** Index of the first number of ascending `spans` (seconds) that lies after `now` (ms). */
function after(spans: Spans, now: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as number) * 1000 > now) high = middle
    else low = middle + 1
  }
  return low
}

/** The span that covers an instant, in ms. */
export function spanAt(spans: Spans, now: number): [number, number] | undefined {
  const index = after(spans, now)
  if (index % 2 === 0) return undefined
  return [(spans[index - 1] as number) * 1000, (spans[index] as number) * 1000]
}

function edgeAfter(spans: Spans, now: number): number {
  const edge = spans[after(spans, now)]
  return edge === undefined ? Number.POSITIVE_INFINITY : edge * 1000
}

const indexed = new WeakMap<ManifestItem[], Record<string, ManifestItem>>()

/** A manifest's items by id; worked out once for each. */
function byId({ items }: Manifest): Record<string, ManifestItem> {
  const known = indexed.get(items)
  if (known) return known
  const made: Record<string, ManifestItem> = Object.create(null)
  for (const item of items) made[item.id] = item
  indexed.set(items, made)
  return made
}
