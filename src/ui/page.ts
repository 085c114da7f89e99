import type { ReactNode } from 'react'
import type { PictureView } from './picture-view'

/** What a public address answers with. The site wraps `body` in the document shell and sends head and headers. */
export type Page = {
  /** without the school's name; the shell appends it */
  title: string
  /** one or two plain sentences for search engines and sharing cards */
  description: string
  /** address from the root, the one true address of this page */
  path: string
  /** entry of the main navigation to mark as current */
  section?: Section
  share?: PictureView
  /** schema.org objects */
  jsonLd?: object[]
  /** first-view picture to preload */
  hero?: PictureView
  /** search results, previews: not for search engines */
  noIndex?: boolean
  /** a script this page has beside the one of all pages: `src/site/<name>.client.ts` */
  script?: PageScript
  /** addresses of the neighbouring pages of a paginated list */
  previous?: string
  next?: string
  body: ReactNode
}

export type PageScript = 'voices'

export type Section =
  | 'home'
  | 'about'
  | 'news'
  | 'spaces'
  | 'members'
  | 'integrity'
  | 'boards'
  | 'disclosures'
  | 'documents'
  | 'standards'
  | 'campaigns'
  | 'learning'
  | 'service'
  | 'consultations'
  | 'search'
