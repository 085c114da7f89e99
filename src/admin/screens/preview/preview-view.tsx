import '../../dashboard/dashboard.css'
import '../screens.css'
import type { AdminViewServerProps } from 'payload'
import { mayTakeOver } from '@/platform/access/people'
import { DeskFrame } from '../../review/frame'
import { ScreensHead } from '../screens-head'
import { TimeTravel } from './time-travel'

/** `/admin/screens/preview?screen=3|group=2&at=2026-11-30T09:50`: 时间旅行. `at` by the school's clock; now without. */
export function ScreenPreview(props: AdminViewServerProps) {
  const { user } = props.initPageResult.req
  const { at, group, screen } = (props.searchParams ?? {}) as Record<string, string | undefined>
  return (
    <DeskFrame {...props} here="/admin/screens/preview">
      <main>
        <ScreensHead here="preview" mayTakeOver={mayTakeOver(user)} />
        <TimeTravel start={{ at, group: group ? Number(group) : undefined, screen }} />
      </main>
    </DeskFrame>
  )
}
