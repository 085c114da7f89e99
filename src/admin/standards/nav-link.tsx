'use client'

import '../review/nav-link.css'
import { useAuth } from '@payloadcms/ui'
import { isScreenKeeper, isWriter, type Person } from '@/platform/access/people'

/** 一览表 in the navigation of everybody who has to do with content. */
export function StandardsNavLink() {
  const { user } = useAuth()
  const person = user as Person
  if (!person || (isScreenKeeper(person) && !isWriter(person))) return null
  return (
    <a className="nav__link desk-nav-review" href="/admin/standards-chart">
      标准化一览表
    </a>
  )
}
