import '../dashboard/dashboard.css'
import '../review/review.css'
import type { AdminViewServerProps } from 'payload'
import { findInside, readsInside } from '@/features/disclosures/inside'
import { noticeWords } from '@/features/disclosures/notice'
import type { DisclosureCard } from '@/features/disclosures/views'
import { audiences } from '@/features/disclosures/words'
import { longDate } from '@/ui/day'
import { DeskFrame } from '../review/frame'

/** `/admin/circle`: 党内公开, what is published to members or to the committee and to nobody else. */
export async function CircleList(props: AdminViewServerProps) {
  const { payload, user } = props.initPageResult.req
  const items = user ? await findInside({ payload, user }) : []
  return (
    <DeskFrame {...props} here="/admin/circle">
      <h1 className="review-title">党内公开</h1>
      <p className="desk-note">不对社会公开的党务，登录后按您所在的范围看。网站、搜索和校园屏上都没有。</p>
      {items.length === 0 && <Nothing reads={readsInside(user)} />}
      <ul className="desk-list review-queue">
        {items.map((item) => (
          <li key={item.id}>
            <a className="desk-item" href={`/admin/circle/${item.id}`}>
              {item.title}
            </a>
            <span className="desk-note">{factsOf(item)}</span>
          </li>
        ))}
      </ul>
    </DeskFrame>
  )
}

const Nothing = ({ reads }: { reads: boolean }) => (
  <p className="desk-quiet">
    {reads
      ? '现在没有只在党内公开的内容。发布之后会列在这里。'
      : '您的账号不在“全体党员”或“支部委员会”里，所以这里没有内容。需要看的话，请管理员在您的账号里勾选“党内公开范围”。'}
  </p>
)

export const factsOf = ({ audience, categoryLabel, day, notice }: DisclosureCard): string =>
  [
    audiences[audience],
    categoryLabel,
    longDate(day),
    notice?.standing === 'open' && `公示中：${noticeWords(notice, day.year)}`,
  ]
    .filter(Boolean)
    .join(' · ')
