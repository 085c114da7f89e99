import type { Manifest } from '@/ui/manifest'
import { date, each, flag, number, optional, record, size, text, whole } from './shape'
import { isSlide } from './slide-shape'

/** Whole seconds, ascending, in pairs. */
const spans = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length % 2 === 0 &&
  value.every(
    (second, index) => Number.isSafeInteger(second) && second >= (index === 0 ? second : value[index - 1]),
  )

const zone = (value: unknown): boolean => {
  try {
    return text(value) && Boolean(new Intl.DateTimeFormat('en-US', { timeZone: value as string }))
  } catch {
    return false
  }
}

const item = record({
  id: text,
  hash: text,
  from: optional(date),
  until: optional(date),
  slide: isSlide,
  qr: optional(record({ size, path: text })),
})

const seconds = (value: unknown): boolean =>
  number(value) && (value as number) > 0 && (value as number) <= 86_400

const playlist = record({
  id: text,
  name: text,
  transition: (value) => value === 'fade' || value === 'cut',
  entries: each(record({ item: text, seconds })),
  anchor: date,
  lead: whole,
})

const manifest = record({
  version: (value) => value === 2,
  revision: text,
  serverTime: date,
  timeZone: zone,
  player: text,
  screen: record({
    id: text,
    name: text,
    volume: (value) => number(value) && (value as number) >= 0 && (value as number) <= 1,
    drift: flag,
  }),
  items: each(item),
  playlists: each(playlist),
  rules: each(record({ id: text, name: text, playlist: text, priority: number, spans })),
  base: text,
  dark: spans,
  quiet: spans,
  horizon: date,
})

/**
 * Whether an answer is a manifest this player can play, down to the last field that the timetable and the slides read: a
 * captive portal's page, half an answer or a later version is not, and none of it is taken.
 */
export function isManifest(value: unknown): value is Manifest {
  return manifest(value)
}
