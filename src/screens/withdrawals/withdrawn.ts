import type { CollectionSlug, Payload } from 'payload'
import { publicationOf } from '@/platform/publication/types'
import { consentHolds } from '@/platform/publication/uses'
import { feedNames, slideId } from '../content'
import { databaseOf, sql } from '../session'
import type { Withdrawn } from './types'

/** One document or picture. */
export type Subject = { collection: string; id: number }

/** days back that are looked at: a screen that was away longer is a matter of its own */
const LOOKED_BACK_DAYS = 90

/** What is off the site and may have been on screens: texts that were withdrawn or put away, pictures that may not be shown. */
export async function readWithdrawn(payload: Payload, only?: Subject): Promise<Withdrawn[]> {
  const [texts, pictures] = await Promise.all([
    only?.collection !== 'media' ? withdrawnTexts(payload, only) : [],
    !only || only.collection === 'media' ? withdrawnPictures(payload, only) : [],
  ])
  return [...texts, ...pictures]
}

type TextRow = {
  subject: string
  document: number
  title: string
  verb: 'withdraw' | 'archive'
  at: string
}

/** Taken off after their last publication, by the first verb that did. A document must be withdrawn before it can be deleted. */
async function withdrawnTexts(payload: Payload, only?: Subject): Promise<Withdrawn[]> {
  const db = await databaseOf(payload)
  const { rows } = await db.execute<TextRow>(sql`
    select subject, document::int as document, min(created_at) as at,
      (array_agg(verb order by id))[1] as verb, (array_agg(title order by id))[1] as title
    from review_records r
    where verb in ('withdraw', 'archive') and created_at > now() - make_interval(days => ${LOOKED_BACK_DAYS})
      and (${only?.collection ?? null}::text is null or (subject = ${only?.collection ?? null} and document = ${only?.id ?? null}))
      and not exists (select 1 from review_records p where p.subject = r.subject and p.document = r.document
        and p.verb = 'publish' and p.id > r.id)
    group by subject, document`)
  return rows.flatMap(({ at, document, subject, title, verb }) => {
    const feed = feedNames.find((name) => name === subject)
    if (!feed) return []
    const { config } = payload.collections[subject as CollectionSlug]
    return {
      key: `${subject}:${document}`,
      title,
      section: publicationOf(config)?.label ?? subject,
      cause: verb,
      at: isoOf(at),
      href: `/admin/collections/${subject}/${document}`,
      items: [{ item: slideId(feed, document) }],
    }
  })
}

type PictureRow = {
  id: number
  title: string
  cause: 'consent' | 'expired' | 'deleted'
  at: string
  items: { item: string; hashes: string[] }[]
}

/** how the audit log tells of a changed consent: by the field's label */
const CONSENT_CHANGED = '%同意%'

/** Pictures and films in slides, whose consent was withdrawn or ran out, or that were deleted. */
async function withdrawnPictures(payload: Payload, only?: Subject): Promise<Withdrawn[]> {
  const db = await databaseOf(payload)
  const { rows } = await db.execute<PictureRow>(sql`
    with closed as (
      select media.id, coalesce(nullif(media.alt, ''), media.title) as title,
        case when media.consent_expires_at <= now() and media.consent_status = 'obtained' then 'expired' else 'consent' end as cause,
        case when media.consent_expires_at <= now() and media.consent_status = 'obtained' then media.consent_expires_at
          else coalesce((select max(a.created_at) from audit_log a where a.subject = 'media' and a.document = media.id
            and a.action = 'update' and a.note like ${CONSENT_CHANGED}), media.updated_at) end as at
      from media where not ${consentHolds}
      union all
      select a.document::int, max(a.title), 'deleted', max(a.created_at) from audit_log a
      where a.subject = 'media' and a.action = 'delete' and not exists (select 1 from media where media.id = a.document)
      group by a.document)
    select closed.*, held.items from closed cross join lateral (
      select jsonb_agg(jsonb_build_object('item', item, 'hashes', hashes)) as items from (
        select item, jsonb_agg(hash) as hashes from screen_items where media @> to_jsonb(closed.id) group by item) each) held
    where held.items is not null and at > now() - make_interval(days => ${LOOKED_BACK_DAYS})
      and (${only?.id ?? null}::int is null or closed.id = ${only?.id ?? null}::int)`)
  return rows.map(({ at, cause, id, items, title }) => ({
    key: `media:${id}`,
    title: title ?? '',
    section: '图片',
    cause,
    at: isoOf(at),
    ...(cause !== 'deleted' && { href: `/admin/collections/media/${id}` }),
    items,
  }))
}

const isoOf = (instant: string | Date): string => new Date(instant).toISOString()
