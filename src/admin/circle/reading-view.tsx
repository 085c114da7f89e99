import '../dashboard/dashboard.css'
import '../review/review.css'
import './circle.css'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { findOneInside } from '@/features/disclosures/inside'
import { Attachments } from '@/ui/attachments'
import { hasText, RichText } from '@/ui/rich-text'
import { DeskFrame } from '../review/frame'
import { factsOf } from './list-view'

/**
 * `/admin/circle/{id}`: one of them, with its text and its files. Files and pictures come from the site's `/media/`, which
 * gives those who are signed in what visitors do not get.
 */
export async function CircleReading(props: AdminViewServerProps) {
  const { payload, user } = props.initPageResult.req
  const [, id = ''] = (props.params?.segments ?? []) as string[]
  const item =
    user && Number.isSafeInteger(Number(id)) && (await findOneInside({ payload, user }, Number(id)))
  if (user && !item) notFound()
  return (
    <DeskFrame {...props} here={`/admin/circle/${encodeURIComponent(id)}`}>
      {item && (
        <article className="review-reading circle-reading">
          <p className="review-back">
            <a href="/admin/circle">党内公开</a>
          </p>
          <h1 className="review-title">{item.title}</h1>
          <p className="desk-note">{factsOf(item)}</p>
          {hasText(item.body) && <RichText value={item.body} links={item.links} />}
          <Attachments files={item.attachments} />
        </article>
      )}
    </DeskFrame>
  )
}
