import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import { isAdmin, mayPublish, personOf } from '@/platform/access/people'
import { sessionOf, sql } from '@/platform/db/transaction'
import { NotAllowed } from '@/platform/errors'

type Change = { data: Partial<Media>; before: Media }

const SHOWN = '正用在已发布的内容里'

/**
 * What is published, to whomever, changes by a final reviewer only: not the words or focal point of a picture that something live
 * uses, nor its consent for the better. Another file in its place would be a text nobody has reviewed: that is nobody's. Taking it off the site (consent lowered) is open to everybody who may edit.
 * What the server does by itself passes.
 * @throws NotAllowed with what to do instead
 */
export const guardLive: CollectionBeforeChangeHook<Media> = async ({ data, operation, originalDoc, req }) => {
  const person = personOf(req)
  if (operation !== 'update' || !originalDoc || !person) return data
  if (req.file && (await isInUse(req, originalDoc.id)))
    throw new NotAllowed(
      `这个文件${SHOWN}，不能直接换成别的。请上传新图片，放进内容里重新送审；要打码请用「打码」。`,
    )
  if (mayPublish(person)) return data
  const change = { data, before: originalDoc }
  const answersForConsent = isAdmin(person)
  if (leavesWithdrawn(change) && !answersForConsent)
    throw new NotAllowed('监护人已撤回同意。重新取得同意后，请终审人或管理员来改同意情况。')
  const looks = changesLooks(change)
  const raises = raisesConsent(change) && !answersForConsent
  if (!(looks || raises) || !(await isInUse(req, originalDoc.id))) return data
  throw looks
    ? new NotAllowed(`这个文件${SHOWN}，改了会马上被看到。请终审人修改，或先撤稿再改。`)
    : new NotAllowed(
        `这个文件${SHOWN}。放宽同意情况请终审人或管理员来改；要撤下照片，请选「待确认」或「监护人已撤回」。`,
      )
}

/**
 * Nor does what is published lose a file by anybody else: its consent may be lowered already, or visitors never had it.
 * @throws NotAllowed with what to do instead
 */
export const guardDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = personOf(req)
  if (!person || mayPublish(person) || !(await isInUse(req, Number(id)))) return
  throw new NotAllowed(`这个文件${SHOWN}，不能删除。请终审人删除，或先撤稿再删。`)
}

const leavesWithdrawn = ({ data, before }: Change): boolean =>
  before.consentStatus === 'withdrawn' && data.consentStatus !== 'withdrawn'

function changesLooks({ data, before }: Change): boolean {
  const words = (['alt', 'caption', 'credit'] as const).some(
    (field) => data[field] !== undefined && (data[field] || '') !== (before[field] || ''),
  )
  if (words || before.kind !== 'picture') return words
  return (['focalX', 'focalY'] as const).some((field) => (data[field] ?? before[field]) !== before[field])
}

/** Anything but lowering: to a status that lets it be shown, a later or no end, no minors in it any more. */
function raisesConsent({ data, before }: Change): boolean {
  const status = data.consentStatus ?? before.consentStatus
  if (status !== before.consentStatus && status !== 'pending' && status !== 'withdrawn') return true
  if (data.consentExpiresAt !== undefined && endOf(data) > endOf(before)) return true
  return Boolean(before.containsMinors) && data.containsMinors === false
}

/** ms since 1970; without an end consent lasts. */
const endOf = ({ consentExpiresAt }: Partial<Media>): number =>
  consentExpiresAt ? Date.parse(consentExpiresAt) : Number.POSITIVE_INFINITY

/** Asked of the uses, not of isPublic: lowering consent first must not open a way round. */
export async function isInUse(req: PayloadRequest, id: number): Promise<boolean> {
  const db = await sessionOf(req)
  // waits for a publication that is just about to open it
  await db.execute(sql`select id from media where id = ${id} for update`)
  const { rows } = await db.execute(sql`select 1 from media_uses where media_id = ${id} limit 1`)
  return rows.length > 0
}
