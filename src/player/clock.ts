import type { Times } from './store'

/** The server's time as the screen knows it; independent of the device's wall clock once a server was heard. */
export type ScreenClock = {
  /** milliseconds since the epoch, by the server's clock */
  now(): number
  /**
   * takes in the server's time out of an answer. `sent` and `received` are steady instants (ms) between which it was
   * told; `grain` is what the server rounded off (ms)
   */
  hear(serverTime: string, sent: number, received: number, grain?: number): void
  /** takes in the server's time out of a message that may have been held up on the way, received just now */
  overhear(serverTime: string): void
  /** what is worth keeping for a start without a server; undefined before a server was heard */
  times(): Times | undefined
  /** server's time less the device's, in milliseconds */
  skew(): number
  /**
   * whether the device's clock has run ahead of the steady one by more than 5 s since this was last asked: the device
   * slept, or its date was set
   */
  leapt(): boolean
}

type Sources = { wall: () => number; steady: () => number }

/** ms */
const LEAP = 5_000

const browser: Sources = { wall: () => Date.now(), steady: () => performance.now() }

/**
 * A clock that runs on the monotonic timer, so that a device whose date is wrong or jumps still shows the right item.
 * Every answer tells between which bounds the server's time lies, the narrower the quicker it came; the clock moves
 * only when it is outside them, and no further than their edge. Without a server it starts from the device's clock and
 * the remembered difference, but never before the last instant that was heard of.
 *
 * On old devices the steady timer stands still while they sleep. From here that looks the same as a date set by hand,
 * which must not change what is shown: so after a leap of the device's clock only a server can say how late it is, and
 * until one does, nothing new is remembered. A start finds the right time again by the older difference.
 */
export function createClock(remembered?: Times, { wall, steady }: Sources = browser): ScreenClock {
  const { skew = 0, known = Number.NEGATIVE_INFINITY } = remembered ?? {}
  let base = Math.max(wall() + skew, known) - steady()
  let heard = false
  let lead = wall() - steady()
  const now = () => base + steady()
  const bound = (least: number, most: number) => {
    if (Number.isNaN(least)) return
    base = Math.min(Math.max(base, least), most)
    heard = true
  }
  return {
    now,
    hear(serverTime, sent, received, grain = 0) {
      const told = Date.parse(serverTime)
      bound(told - received, told + grain - sent)
    },
    overhear: (serverTime) => bound(Date.parse(serverTime) - steady(), Number.POSITIVE_INFINITY),
    times: () => (heard ? { skew: Math.round(now() - wall()), known: Math.round(now()) } : undefined),
    skew: () => now() - wall(),
    leapt() {
      const before = lead
      lead = wall() - steady()
      if (lead - before <= LEAP) return false
      heard = false
      return true
    },
  }
}
