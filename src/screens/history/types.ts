/** One day of a screen by the school's calendar. */
export type ScreenDay = {
  /** 2026-11-26 */
  day: string
  /** hours it was there */
  online: number
  /** hours of the day that had passed, since the screen was first heard of: what `online` is a share of */
  hours: number
  /** times it was gone and came back */
  breaks: number
  /** times it took a newer manifest */
  revisions: number
}

/** `GET /api/screen-control/screens/:id/history?days=30`; the oldest day first, the latest event first. */
export type ScreenHistory = {
  now: string
  timeZone: string
  days: ScreenDay[]
  events: ScreenEventLine[]
}

/** `at`: ISO instant. `detail`: the engine, the revision, what the player logged. */
export type ScreenEventLine = { at: string; what: HistoryKind; detail: string }

export type HistoryKind = 'online' | 'offline' | 'revision' | 'paired' | 'revoked' | 'log'
