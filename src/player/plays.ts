import { isRecord, number, record, texts } from './shape'

/** How often and how long one revision of an item was seen on one day, from its first time on. */
export type Play = {
  item: string
  hash: string
  revision: string
  /** the school's, as 2026-03-14: what a month without a server counts is booked on its days */
  day: string
  /** ISO instant of the first time */
  from: string
  seconds: number
  times: number
}

/** Plays kept while no server takes them: two months of a long programme, in 600 kB. */
const MOST = 4_000
/** What the server takes at once. */
const BATCH = 500

/**
 * What was on the glass, until the server has it. A batch on its way stays as it is until it is acknowledged, so that
 * one which arrived without an answer can be told from a new one.
 */
export class Plays {
  private sending: Play[] = []
  private waiting: Play[] = []
  /** the last day of which something found no room; empty: all is here */
  lost = ''

  /** Takes over what was kept; anything else is the same as nothing. */
  restore(kept: unknown): void {
    const { sending, waiting } = isRecord(kept) ? kept : {}
    this.sending = playsIn(sending)
    this.waiting = playsIn(waiting).concat(this.waiting)
  }

  kept(): { sending: Play[]; waiting: Play[] } {
    return { sending: this.sending, waiting: this.waiting }
  }

  /** `play.times` is 1 when it came on, 0 when it went on; seconds are added up. */
  add(play: Play): void {
    if (play.seconds === 0 && play.times === 0) return
    const known = this.waiting.find(
      ({ item, hash, revision, day }) =>
        item === play.item && hash === play.hash && revision === play.revision && day === play.day,
    )
    if (known) {
      known.seconds += play.seconds
      known.times += play.times
    } else if (this.waiting.push({ ...play }) > MOST) this.lost = this.waiting.shift()?.day ?? ''
  }

  /** What to send: the batch under way, or a new one. */
  batch(): Play[] {
    if (this.sending.length === 0) {
      const batch = this.waiting.splice(0, BATCH)
      this.sending = batch.map((play) => ({ ...play, seconds: Math.round(play.seconds * 10) / 10 }))
    }
    return this.sending
  }

  acknowledged(): void {
    this.sending = []
  }
}

const isPlay = record({ ...texts('item hash revision day from'), seconds: number, times: number })

const playsIn = (value: unknown): Play[] => (Array.isArray(value) ? value.filter(isPlay) : [])
