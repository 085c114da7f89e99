import type { Manifest, ManifestItem, ManifestPlaylist, ManifestRule } from '@/ui/manifest'

/** What is on show by the naive reading: the answer to `now` (ms) as counted on one's fingers. */
export type NaiveShow = { item?: string; entry?: number; rule?: string; startsAt?: number }

type Held = { rule: ManifestRule; from: number }

/** Slow on purpose: lists, picks and walks entry by entry, and shares nothing with the timetable. */
export function naiveOnShow(manifest: Manifest, now: number): NaiveShow {
  let held = heldAt(manifest, now)
  while (held.length > 0) {
    const strongest = held.reduce((best, each) => (beats(each, best) ? each : best))
    const shown = walk(manifest, strongest.rule.playlist, now, strongest.from)
    if (shown) return { ...shown, rule: strongest.rule.id }
    held = held.filter((each) => each !== strongest)
  }
  return walk(manifest, manifest.base, now) ?? {}
}

function heldAt({ rules }: Manifest, now: number): Held[] {
  const held: Held[] = []
  for (const rule of rules)
    for (let index = 0; index < rule.spans.length; index += 2) {
      const from = (rule.spans[index] as number) * 1000
      const to = (rule.spans[index + 1] as number) * 1000
      if (from <= now && now < to) held.push({ rule, from })
    }
  return held
}

function beats(one: Held, other: Held): boolean {
  if (one.rule.priority !== other.rule.priority) return one.rule.priority > other.rule.priority
  if (one.from !== other.from) return one.from > other.from
  return one.rule.id < other.rule.id
}

export function mayShow({ from, until }: ManifestItem, now: number): boolean {
  return (from === undefined || now >= Date.parse(from)) && (until === undefined || now < Date.parse(until))
}

function walk(manifest: Manifest, id: string, now: number, spanFrom?: number): NaiveShow | undefined {
  const playlist = manifest.playlists.find((each) => each.id === id)
  if (!playlist) return undefined
  const anchor = Date.parse(playlist.anchor)
  const anchored = spanFrom === undefined || anchor >= spanFrom
  const round = roundOf(manifest, playlist, now, anchored ? playlist.lead : 0)
  if (round.length === 0) return undefined
  let at = anchored ? anchor : spanFrom
  let turn = 0
  const length = (turn: number) => round[((turn % round.length) + round.length) % round.length]?.length ?? 0
  while (now >= at + length(turn)) {
    at += length(turn)
    turn += 1
  }
  while (now < at) {
    turn -= 1
    at -= length(turn)
  }
  const { entry, item } = round[((turn % round.length) + round.length) % round.length] as Turn
  return { entry, item, startsAt: at }
}

type Turn = { entry: number; item: string; length: number }

/** The entries that may be shown, from the first of the round on. */
function roundOf(manifest: Manifest, { entries }: ManifestPlaylist, now: number, first: number): Turn[] {
  const turns: Turn[] = []
  for (let step = 0; step < entries.length; step++) {
    const entry = (first + step) % entries.length
    const { item, seconds } = entries[entry] as { item: string; seconds: number }
    const found = manifest.items.find((each) => each.id === item)
    if (found && seconds > 0 && mayShow(found, now)) turns.push({ entry, item, length: seconds * 1000 })
  }
  return turns
}
