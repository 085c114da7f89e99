import type { Payload, Where } from 'payload'
import type { User } from '@/payload-types'
import { isAdmin, isAuditor, isReviewer, type Person } from '@/platform/access/people'
import { published } from '@/platform/access/rules'
import { attachmentFields } from '@/platform/media/attachment-view'
import { pictureFields, pictureView } from '@/platform/media/view'
import { populated, richTextLinks, spaceLinkFields } from '@/platform/publication/related'
import { mayBeShown } from '@/platform/review/consent'
import type { RichTextLinks } from '@/ui/rich-text'
import { disclosureCard, disclosureView } from './documents'
import { cardFields, countingAt } from './queries'
import type { DisclosureCard, DisclosureView } from './views'

/** Whoever reads at the desk. Everything here is read with their own access. */
type Reader = { payload: Payload; user: User }

/** Published, but not to the public. */
const inside: Where = { and: [published, { audience: { not_equals: 'public' } }] }

/** Whether there is anything at the desk for them to read: they are of a circle, or answer for what is published. */
export const readsInside = (person: Person): boolean =>
  Boolean(person?.circles?.length) || isReviewer(person) || isAuditor(person) || isAdmin(person)

/** What this person may read of what is published to members or to the committee only; newest first. */
export async function findInside({ payload, user }: Reader, now = Date.now()): Promise<DisclosureCard[]> {
  const { docs } = await payload.find({
    collection: 'disclosures',
    where: inside,
    sort: ['-pinned', '-date', '-id'],
    pagination: false,
    depth: 0,
    select: cardFields,
    overrideAccess: false,
    user,
  })
  const counting = await countingAt(payload, now)
  return docs.map((doc) => disclosureCard(doc, counting))
}

/** One of them; undefined when it is not there, or not for this person. */
export async function findOneInside(
  { payload, user }: Reader,
  id: number,
  now = Date.now(),
): Promise<DisclosureView | undefined> {
  const { docs } = await payload.find({
    collection: 'disclosures',
    where: { and: [inside, { id: { equals: id } }] },
    limit: 1,
    depth: 1,
    populate: { media: { ...pictureFields, ...attachmentFields, ...consentFields }, spaces: spaceLinkFields },
    overrideAccess: false,
    user,
  })
  const [doc] = docs
  if (!doc) return undefined
  const attachments = doc.attachments?.filter((file) => mayBeShown(populated(file) ?? {}))
  const view = disclosureView({ ...doc, attachments }, await countingAt(payload, now))
  return { ...view, links: insideLinks }
}

/** Who is signed in may open any file of the desk; what is published shows none whose consent is withdrawn or over. */
const insideLinks: RichTextLinks = {
  ...richTextLinks,
  pictureOf: (media) => (mayBeShown(populated(media as object) ?? {}) ? pictureView(media) : undefined),
}

const consentFields = { consentStatus: true, consentExpiresAt: true } as const
