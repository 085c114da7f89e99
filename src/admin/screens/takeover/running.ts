'use client'

import { useEffect, useState } from 'react'
import type { RunningTakeover } from '@/screens/control/takeovers'
import { ask } from '../ask'

const ASK_EVERY_MS = 20_000
const TICK_MS = 1000
/** told to all of this page when one was begun or ended here */
const CHANGED = 'takeovers-changed'

/** A takeover with its seconds counted down from when it was asked for. */
export type Counted = RunningTakeover & { left: number; until: number }

/** What runs now and is still to come. */
export function useRunning(): Counted[] {
  const [asked, setAsked] = useState<{ takeovers: RunningTakeover[]; at: number }>({ takeovers: [], at: 0 })
  const [now, setNow] = useState(0)
  useEffect(() => {
    const read = () => {
      if (document.hidden) return
      ask<RunningTakeover[]>('/api/screen-control/takeovers').then(
        (takeovers) => setAsked({ takeovers, at: performance.now() }),
        () => undefined, // what was known last goes on counting down
      )
    }
    read()
    const timers = [setInterval(read, ASK_EVERY_MS), setInterval(() => setNow(performance.now()), TICK_MS)]
    document.addEventListener('visibilitychange', read)
    window.addEventListener(CHANGED, read)
    return () => {
      timers.forEach(clearInterval)
      document.removeEventListener('visibilitychange', read)
      window.removeEventListener(CHANGED, read)
    }
  }, [])
  const passed = Math.max(0, now - asked.at) / TICK_MS
  return asked.takeovers
    .map((takeover) => ({
      ...takeover,
      left: takeover.endsIn - passed,
      until: takeover.beginsIn - passed,
    }))
    .filter(({ left }) => left > 0)
}

export const tellChanged = (): boolean => window.dispatchEvent(new Event(CHANGED))
