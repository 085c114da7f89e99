import type { Payload } from 'payload'
import { attachmentFields } from '@/platform/media/attachment-view'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { type AspectNames, aspectNames } from '@/platform/settings/aspects'
import { bookOf, placeIn } from './book'
import { documentView } from './documents'
import type { Book, DocumentView, Place } from './views'

const populate = {
  media: { ...pictureFields, ...attachmentFields },
  documents: { slug: true, title: true },
  spaces: spaceLinkFields,
} as const

/** The book as it is published, chapter by chapter. */
export async function findBook(payload: Payload): Promise<Book> {
  const [{ docs }, names] = await Promise.all([
    findPublished(payload, 'documents', {
      sort: '_order',
      depth: 0,
      select: {
        slug: true,
        title: true,
        aspect: true,
        kind: true,
        docNumber: true,
        issuedAt: true,
        summary: true,
        supersedes: true,
      },
    }),
    findAspectNames(payload),
  ])
  return bookOf(docs, names)
}

/** The document at this address and its place in the book, or undefined. */
export async function findDocument(
  payload: Payload,
  slug: string,
): Promise<{ document: DocumentView; place: Place } | undefined> {
  const doc = await findOnePublished(payload, 'documents', slug, { populate })
  if (!doc) return undefined
  const document = documentView(doc)
  return { document, place: await findPlace(payload, document) }
}

/** Where a document stands in the book; a draft that nobody has published stands nowhere yet, but in its chapter. */
export async function findPlace(
  payload: Payload,
  { aspect, id }: Pick<DocumentView, 'aspect' | 'id'>,
): Promise<Place> {
  const [book, names] = await Promise.all([findBook(payload), findAspectNames(payload)])
  return placeIn(book, id, names[aspect])
}

const findAspectNames = async (payload: Payload): Promise<AspectNames> =>
  aspectNames(await payload.findGlobal({ slug: 'standardisation', overrideAccess: false, depth: 0 }))
