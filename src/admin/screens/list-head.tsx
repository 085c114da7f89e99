import './screen/screen.css'
import type { ServerProps } from 'payload'
import { isScreenKeeper } from '@/platform/access/people'

/** Over the list of screens: where they are seen live, and how a new one gets in. */
export const ScreensListHead = ({ user }: Pick<ServerProps, 'user'>) => (
  <p className="screens-list-head">
    <a href="/admin/screens">看全部屏幕现在的情况</a>
    {isScreenKeeper(user) && <a href="/admin/screens/pair">登记屏幕</a>}
  </p>
)
