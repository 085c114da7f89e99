'use client'

import { useEffect, useState } from 'react'

const NARROW = '(max-width: 768px)'

/** Whether there is room for one day only. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const see = () => setNarrow(query.matches)
    see()
    query.addEventListener('change', see)
    return () => query.removeEventListener('change', see)
  }, [])
  return narrow
}
