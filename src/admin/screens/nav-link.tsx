'use client'

import '../review/nav-link.css'
import { useAuth } from '@payloadcms/ui'
import { isAuditor, isScreenKeeper, mayPublish, type Person } from '@/platform/access/people'

/** 校园屏 in the navigation of those who keep the screens or answer for what hangs on them. */
export function ScreensNavLink() {
  const { user } = useAuth()
  const person = user as Person
  const keeps = isScreenKeeper(person)
  if (!keeps && !mayPublish(person) && !isAuditor(person)) return null
  return (
    <>
      <a className="nav__link desk-nav-review" href="/admin/screens">
        校园屏
      </a>
      {keeps && (
        <a className="nav__link desk-nav-review" href="/admin/screens/pair">
          登记屏幕
        </a>
      )}
    </>
  )
}
