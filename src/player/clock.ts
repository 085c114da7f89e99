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
}

type Sources = { wall: () => number; steady: () => number }

const browser: Sources = { wall: () => Date.now(), steady: () => performance.now() }

/**
 * A clock that runs on the monotonic timer, so that a device whose date is wrong or jumps still shows the right item.
 * Every answer tells between which bounds the server's time lies, the narrower the quicker it came; the clock moves
 * only when it is outside them, and no further than their edge. Without a server it starts from the device's clock and
 * the remembered difference, but never before the last instant that was heard of.
 */
export function createClock(remembered?: Times, { wall, steady }: Sources = browser): ScreenClock {
  const { skew = 0, known = Number.NEGATIVE_INFINITY } = remembered ?? {}
  let base = Math.max(wall() + skew, known) - steady()
  let heard = false
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
  }
}
