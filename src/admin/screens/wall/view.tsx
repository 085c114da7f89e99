import '../../dashboard/dashboard.css'
import '../../review/review.css'
import '../screens.css'
import type { AdminViewServerProps } from 'payload'
import { isAuditor, isScreenKeeper, mayPublish, mayTakeOver } from '@/platform/access/people'
import { DeskFrame } from '../../review/frame'
import { isShow } from './filters'
import { Wall } from './wall'

/** `/admin/screens[?show=trouble]`: 校园屏. */
export function ScreenWall(props: AdminViewServerProps) {
  const { user } = props.initPageResult.req
  const show = props.searchParams?.show
  const keeps = isScreenKeeper(user)
  return (
    <DeskFrame {...props} here="/admin/screens">
      <Wall
        inspects={keeps || isAuditor(user) || mayPublish(user)}
        keeps={keeps}
        show={isShow(show) ? show : 'all'}
        takesOver={mayTakeOver(user)}
      />
    </DeskFrame>
  )
}
