import { isRecord } from './shape'

/** How often and how long one revision of an item was seen, from its first time on. */
export type Play = {
  item: string
  hash: string
  revision: string
  /** ISO instant of the first time */
  from: string
  seconds: number
  times: number
}

/** Kinds of plays kept while no server takes them; a year of a school's content is fewer. */
const MOST = 500

/**
 * What was on the glass, until the server has it. A batch on its way stays as it is until it is acknowledged, so that
 * one which arrived without an answer can be told from a new one.
 */
export class Plays {
  private sending: Play[] = []
  private waiting: Play[] = []

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
      ({ item, hash, revision }) => item === play.item && hash === play.hash && revision === play.revision,
    )
    if (known) {
      known.seconds += play.seconds
      known.times += play.times
    } else this.waiting = this.waiting.concat({ ...play }).slice(-MOST)
  }

  /** What to send: the batch under way, or a new one. */
  batch(): Play[] {
    if (this.sending.length === 0) {
      this.sending = this.waiting.map((play) => ({ ...play, seconds: Math.round(play.seconds * 10) / 10 }))
      this.waiting = []
    }
    return this.sending
  }

  acknowledged(): void {
    this.sending = []
  }
}

function playsIn(value: unknown): Play[] {
  return Array.isArray(value) ? value.filter(isPlay) : []
}

function isPlay(value: unknown): value is Play {
  if (!isRecord(value)) return false
  const { item, hash, revision, from, seconds, times } = value
  const texts = [item, hash, revision, from].every((each) => typeof each === 'string')
  return texts && Number.isFinite(seconds) && Number.isFinite(times)
}
