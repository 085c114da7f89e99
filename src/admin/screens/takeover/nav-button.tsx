'use client'

import { useAuth } from '@payloadcms/ui'
import { mayTakeOver, type Person } from '@/platform/access/people'
import { TakeoverButton } from './button'

/** 紧急插播 in the navigation of those who may: an alarm does not wait until the right page is found. */
export function TakeoverNavButton() {
  const { user } = useAuth()
  return mayTakeOver(user as Person) ? <TakeoverButton className="takeover-nav" /> : null
}
