'use client'

import './nav-link.css'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { isReviewer, type Person } from '@/platform/access/people'

const ASK_EVERY_MS = 60_000

/** 待我审核 in the navigation of those who review, with how many wait now. */
export function ReviewNavLink() {
  const { user } = useAuth()
  const count = useCount(isReviewer(user as Person))
  if (!isReviewer(user as Person)) return null
  return (
    <a className="nav__link desk-nav-review" href="/admin/review">
      待我审核
      {count > 0 && <span className="desk-nav-count">{count}</span>}
    </a>
  )
}

/** Asked for on every change of view, when the window comes back, and every minute one looks at it. */
function useCount(reviews: boolean): number {
  const pathname = usePathname()
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view may follow a verdict
  useEffect(() => {
    if (!reviews) return
    const ask = () => {
      if (document.hidden) return
      fetch('/api/review-queue', { credentials: 'include' })
        .then((answer) => (answer.ok ? answer.json() : { count: 0 }))
        .then(({ count: now }: { count: number }) => setCount(now))
        .catch(() => undefined) // the number is an aside
    }
    ask()
    const timer = setInterval(ask, ASK_EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [reviews, pathname])
  return count
}
