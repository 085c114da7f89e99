'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, toldBy } from './ask'

export type Polled<T> = {
  answer?: T
  /** why the last question got no answer; what is shown is older then */
  trouble?: string
  /** asks at once, out of turn */
  again: () => void
}

/**
 * What `GET address` answers, asked for every `pace` ms while somebody looks at the page, when they come back to it, and
 * when the pace changes. The pace may depend on what was answered last.
 */
export function usePolled<T>(
  address: string | undefined,
  pace: number | ((answer: T | undefined) => number),
): Polled<T> {
  const [answer, setAnswer] = useState<T>()
  const ms = typeof pace === 'number' ? pace : pace(answer)
  const [trouble, setTrouble] = useState<string>()
  const latest = useRef(0)
  const again = useCallback(async () => {
    if (!address || document.hidden) return
    latest.current += 1
    const mine = latest.current
    try {
      const said = await ask<T>(address)
      if (mine !== latest.current) return // a later one is on its way
      setAnswer(said)
      setTrouble(undefined)
    } catch (error) {
      if (mine === latest.current) setTrouble(toldBy(error))
    }
  }, [address])
  useEffect(() => {
    void again()
    const timer = setInterval(() => void again(), ms)
    const comeBack = () => void again()
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [again, ms])
  return { answer, trouble, again: () => void again() }
}
