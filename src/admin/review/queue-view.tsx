import '../dashboard/dashboard.css'
import './review.css'
import type { AdminViewServerProps } from 'payload'
import { agoOf } from '../dashboard/dates'
import { DeskFrame } from './frame'
import { readQueue } from './queue'

/** `/admin/review`: 待我审核. */
export async function ReviewQueue(props: AdminViewServerProps) {
  const { payload, user } = props.initPageResult.req
  const items = user ? await readQueue({ payload, user }) : []
  return (
    <DeskFrame {...props} here="/admin/review">
      <h1 className="review-title">待我审核</h1>
      {items.length === 0 && <p className="desk-quiet">现在没有等您审核的内容。有人送审后会出现在这里。</p>}
      <ul className="desk-list review-queue">
        {items.map(({ href, key, section, since, state, title }) => (
          <li key={key}>
            <a className="desk-item" href={href}>
              {title}
            </a>
            <span className="desk-note">
              {section} · {state} · {agoOf(since)}
            </span>
          </li>
        ))}
      </ul>
    </DeskFrame>
  )
}
