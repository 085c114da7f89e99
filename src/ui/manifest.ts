import type { SlideView } from './slide-view'

/**
 * Everything one screen needs for months without a server, as `GET /api/screens/manifest` gives it. Plain JSON, no
 * markup. Instants in `spans` are whole seconds since the epoch, to keep the plan of a term small; all others are ISO.
 */
export type Manifest = {
  version: 2
  /** changes exactly when anything below changes (but serverTime) */
  revision: string
  /** ISO instant when it was made */
  serverTime: string
  /** IANA zone of the school, for slides that tell the time */
  timeZone: string
  /** address of the player's script this manifest was made for: another one means a newer player is there */
  player: string
  screen: ManifestScreen
  /** every slide that a playlist names, once */
  items: ManifestItem[]
  playlists: ManifestPlaylist[]
  /** what plays instead of `base` and when; takeovers are among them */
  rules: ManifestRule[]
  /** id of the playlist that plays while no rule holds */
  base: string
  /** night: nothing is shown and nothing sounds */
  dark: Spans
  /** exam days: films play without sound */
  quiet: Spans
  /** ISO instant up to which `rules`, `dark` and `quiet` have been worked out; at least 90 days ahead */
  horizon: string
}

/** Half-open spans `[from, to)`, flat: from, to, from, to … in whole seconds since the epoch; ascending, never overlapping. */
export type Spans = number[]

export type ManifestScreen = {
  /** the screen's number as a text; `demo` is the one everybody may open */
  id: string
  name: string
  /** 0 (mute) to 1 */
  volume: number
  /** moves the picture by a few pixels every few minutes against burn-in */
  drift: boolean
}

export type ManifestPlaylist = {
  id: string
  name: string
  transition: 'fade' | 'cut'
  entries: PlaylistEntry[]
  /**
   * ISO instant of the last change among its items, when entry `lead` (the changed one) came on. The rotation counts
   * from there, unless the span that plays it began later: then it counts from the span's beginning and from entry 0.
   * So what was just published comes on at once, all screens agree, and a break begins with the playlist's beginning.
   */
  anchor: string
  lead: number
}

/** `item` is a ManifestItem's id; an item may come more than once. */
type PlaylistEntry = { item: string; seconds: number }

export type ManifestRule = {
  /** stable: `schedule:3`, `takeover:7` */
  id: string
  /** the manager's own word for it */
  name: string
  playlist: string
  /** the highest of those that hold at an instant wins alone; among equals the one whose span began last, then by id */
  priority: number
  spans: Spans
}

/** One slide with all it needs. */
export type ManifestItem = {
  /** stable across manifests: `news:12`, `clock` */
  id: string
  /** changes when the slide's content changes */
  hash: string
  /** ISO instant before which it must not be shown */
  from?: string
  /** ISO instant after which the item must not be shown, even offline (a picture's consent or the text's own end) */
  until?: string
  slide: SlideView
  /** SVG path data of the QR code for the slide's link made absolute, drawn in a square of `size` modules */
  qr?: { size: number; path: string }
}
