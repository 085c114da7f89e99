import '../../dashboard/dashboard.css'
import '../../review/review.css'
import type { AdminViewServerProps } from 'payload'
import { isScreenKeeper } from '@/platform/access/people'
import { DeskFrame } from '../../review/frame'
import { Pair } from './pair'

/** `/admin/screens/pair?code=K7M4P2`, or `?screen=3` for a new device of a known screen: where the code on a screen leads to. Made for a phone in the corridor. */
export function PairScreen(props: AdminViewServerProps) {
  const { code, screen } = props.searchParams ?? {}
  const scanned = typeof code === 'string' ? code.slice(0, 12) : ''
  const here = scanned ? `/admin/screens/pair?code=${encodeURIComponent(scanned)}` : '/admin/screens/pair'
  return (
    <DeskFrame {...props} here={here}>
      <div className="pair">
        <p className="review-back">
          <a href="/admin/screens">校园屏</a>
        </p>
        <h1 className="review-title">登记屏幕</h1>
        {isScreenKeeper(props.initPageResult.req.user) ? (
          <Pair code={scanned} meant={Number(screen) || undefined} />
        ) : (
          <p>登记屏幕由屏管员和管理员来做。请把屏幕上的代码告诉他们，或者用他们的账号登录。</p>
        )}
      </div>
    </DeskFrame>
  )
}
