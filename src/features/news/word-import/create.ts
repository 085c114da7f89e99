import type { PayloadRequest } from 'payload'
import type { News } from '@/payload-types'
import { inTransaction } from '@/platform/db/transaction'
import { instantOf } from './dates'
import type { Article } from './parts'
import type { Picture, Pictures } from './pictures'
import { type MediaOf, richTextOf } from './rich-text'

/** characters; the field's own limit */
const LONGEST_CREDIT = 20

/** Makes the draft and its pictures, all or nothing, with the rights of whoever asks. */
export async function createDraft(
  req: PayloadRequest,
  article: Article,
  { of, cover }: Pictures,
): Promise<News> {
  // Payload takes the request's file for the next document that has one
  req.file = undefined
  return inTransaction(req, async () => {
    const ids = new Map<Picture, number>()
    for (const picture of new Set(of.values())) ids.set(picture, await createPicture(req, picture, article))
    const mediaOf: MediaOf = (block) => ids.get(of.get(block) as Picture)
    const data = {
      ...fieldsOf(article),
      body: richTextOf(
        article.blocks.filter((block) => block !== cover),
        mediaOf,
      ),
      cover: cover && mediaOf(cover),
    }
    return req.payload.create({ collection: 'news', data, draft: true, depth: 0, overrideAccess: false, req })
  })
}

/** Nobody has been asked yet whether the picture may be shown: it waits as any other. */
async function createPicture(req: PayloadRequest, picture: Picture, article: Article): Promise<number> {
  const { photographer = '' } = article.credits
  const { id } = await req.payload.create({
    collection: 'media',
    data: {
      alt: picture.alt,
      caption: picture.caption,
      ...(photographer.length <= LONGEST_CREDIT && { credit: photographer }),
      consentStatus: 'pending',
    },
    file: picture.file,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

const fieldsOf = ({ title, subtitle, lead, eventDate, venue, credits }: Article) => ({
  title,
  subtitle,
  lead,
  eventDate: instantOf(eventDate),
  venue,
  credits,
})
