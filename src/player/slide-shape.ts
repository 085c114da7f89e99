import type { SlideKind } from '@/ui/slide-view'
import {
  type Check,
  each,
  flag,
  hex,
  number,
  optional,
  path,
  record,
  size,
  text,
  texts,
  whole,
} from './shape'

const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value as string)

const asset = record({
  webp: path,
  jpeg: path,
  sha256: record({ webp: hex, jpeg: hex }),
  bytes: record({ webp: size, jpeg: size }),
})
const file = { src: path, sha256: hex, bytes: size }
const picture = record({
  alt: text,
  landscape: asset,
  portrait: asset,
  focal: optional(text),
  full: optional(record(file)),
})
const mark = record({ phrase: optional(text), name: text })
const pictured = { mark, picture: optional(picture) }

/** What a slide of each kind must have for its component to draw it. */
const SLIDES = {
  news: record({ ...texts('title text category date link'), ...pictured }),
  member: record({ ...texts('name post motto help link'), ...pictured }),
  space: record({ ...texts('name tagline place openHours link'), ...pictured }),
  integrity: record({ ...texts('title text byline link'), artwork: flag, ...pictured }),
  board: record({ ...texts('title text theme place link'), ...pictured }),
  disclosure: record({ ...texts('title text category period link'), mark }),
  notice: record({
    ...texts('title text byline'),
    tone: oneOf('plain', 'urgent', 'drill'),
    picture: optional(picture),
  }),
  clock: record(texts('school branch')),
  image: record({ ...texts('title caption'), fit: oneOf('fill', 'whole'), picture }),
  video: record({
    ...texts('title caption'),
    video: record({ ...file, duration: number, sound: flag }),
    picture: optional(picture),
  }),
  standards: record({
    ...texts('title link'),
    states: record({ done: whole, onTime: whole, notDue: whole, late: whole }),
    aspects: each(record({ name: text, done: whole, total: whole })),
    mark,
  }),
  consultation: record({ ...texts('title text period link'), mark }),
} satisfies Record<SlideKind, Check>

/** Whether a value is a slide of a kind this player knows, whole. */
export function isSlide(value: unknown): boolean {
  const { kind } = (value ?? {}) as { kind?: unknown }
  return typeof kind === 'string' && Object.keys(SLIDES).includes(kind) && SLIDES[kind as SlideKind](value)
}
