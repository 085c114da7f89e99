/** The server's time as the screen knows it; independent of the device's wall clock once a server was heard. */
export type ScreenClock = {
  /** milliseconds since the epoch, by the server's clock */
  now(): number
  /** takes in the server's time, heard just now and exact to `precision` milliseconds */
  hear(serverTime: string, precision: number): void
  /** server's time less the device's, in milliseconds; worth keeping for a start without a server */
  skew(): number
}

type Sources = { wall: () => number; steady: () => number }

const browser: Sources = { wall: () => Date.now(), steady: () => performance.now() }

/**
 * A clock that runs on the monotonic timer, so that a device whose date is wrong or jumps still shows the right item.
 * A difference within the message's precision is delay on the way, not a wrong clock, and is left alone.
 */
export function createClock(skew = 0, { wall, steady }: Sources = browser): ScreenClock {
  let base = wall() + skew - steady()
  const now = () => base + steady()
  return {
    now,
    hear(serverTime, precision) {
      const heard = Date.parse(serverTime)
      if (Number.isFinite(heard) && Math.abs(heard - now()) > precision) base = heard - steady()
    },
    skew: () => now() - wall(),
  }
}
