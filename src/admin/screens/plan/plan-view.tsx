import '../../dashboard/dashboard.css'
import '../screens.css'
import type { AdminViewServerProps } from 'payload'
import { isScreenKeeper, mayTakeOver } from '@/platform/access/people'
import { DeskFrame } from '../../review/frame'
import { ScreensHead } from '../screens-head'
import { Planner } from './planner'

/** `/admin/screens/plan?week=2026-11-30&screen=3|group=2&playlist=5`: 排期. `playlist` opens the form for it. */
export function ScreenPlan(props: AdminViewServerProps) {
  const { user } = props.initPageResult.req
  const { group, playlist, screen, week } = (props.searchParams ?? {}) as Record<string, string | undefined>
  const place = screen ? `screen-${screen}` : group ? `group-${group}` : 'all'
  return (
    <DeskFrame {...props} here="/admin/screens/plan">
      <main>
        <ScreensHead here="plan" mayTakeOver={mayTakeOver(user)} />
        <Planner
          mayWrite={isScreenKeeper(user)}
          start={{ place, week: week && /^\d{4}-\d\d-\d\d$/.test(week) ? week : undefined }}
          wanted={playlist ? Number(playlist) : undefined}
        />
      </main>
    </DeskFrame>
  )
}
