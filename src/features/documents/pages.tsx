import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { BookView } from './components/book'
import { DocumentPageView } from './components/document-page'
import { findBook, findDocument } from './queries'
import type { Book, DocumentView, Place } from './views'

export const documentsPages: PageRoute[] = [
  { path: '/documents', load: async ({ payload }) => bookPage(await findBook(payload)) },
  {
    path: '/documents/:slug',
    load: async ({ payload, params }) => {
      const found = await findDocument(payload, params.slug ?? '')
      return found && documentPage(found.document, found.place)
    },
  },
]

/** One document. Also what the desk's live preview shows of a draft. */
export function documentPage(document: DocumentView, place: Place): Page {
  return {
    title: document.title,
    description: document.summary ?? `${place.chapter}，${document.kindLabel}：${document.title}`,
    path: document.href,
    section: 'documents',
    ...(place.previous && { previous: place.previous.href }),
    ...(place.next && { next: place.next.href }),
    body: <DocumentPageView document={document} place={place} />,
  }
}

const bookPage = (book: Book): Page => ({
  title: '制度与流程',
  description: '支部的制度、流程和手册，按六个方面编号。每一步谁来做、多久之内、用哪张表，都写在里面。',
  path: '/documents',
  section: 'documents',
  body: <BookView book={book} />,
})
