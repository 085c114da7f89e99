'use client'

import { useEffect, useState } from 'react'

/**
 * What `GET address` answers, asked for again whenever `asOf` changes. Undefined until it has come, for no address and
 * for a refusal: for asides of a view, whose form itself says when the network is gone.
 */
export function useAnswer<T>(address: string | undefined, asOf: unknown): T | undefined {
  const [answer, setAnswer] = useState<T>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the answer is as of is what makes it old
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then(setAnswer)
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address, asOf])
  return answer
}
