import '@/ui/tokens.css'
import '@/ui/base.css'
import './shell.css'
import './preview/preview.css'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Page, PageScript, Section } from '@/ui/page'
import { DocumentHead } from './document-head'
import { Footer } from './footer'
import { Header } from './header'
import type { Reading } from './reading'
import type { SiteView } from './site-view'

/** Addresses of the built files a document names, from the root of the site. */
export type DocumentAssets = {
  /** the sheet of each section that has one of its own, and the whole for all other pages */
  css: { site: string } & Partial<Record<Section, string>>
  /** a module: opens pictures large */
  page: string
  /** what only some pages run */
  scripts?: Partial<Record<PageScript, string>>
}

/** The whole HTML document of a page. Pure: the same page and site give the same bytes. */
export function renderDocument(page: Page, site: SiteView, reading: Reading, assets: DocumentAssets): string {
  return `<!doctype html>${renderToStaticMarkup(<Shell page={page} site={site} reading={reading} assets={assets} />)}`
}

type ShellProps = { page: Page; site: SiteView; reading: Reading; assets: DocumentAssets }

/** What runs or is data stands at the end: in the head it makes browsers stop and lay out a page of which little is there. */
function Shell({ page, site, reading, assets }: ShellProps) {
  return (
    <html lang="zh-CN" className={modesOf(page, site, reading)}>
      <DocumentHead page={page} site={site} assets={assets} />
      <body>
        <a className="skip-link" href="#content">
          跳到正文
        </a>
        <Header site={site} section={page.section} />
        <main id="content" tabIndex={-1}>
          {page.body}
        </main>
        <Footer site={site} />
        <script type="module" src={assets.page} fetchPriority="low" />
        {page.script && assets.scripts?.[page.script] && (
          <script type="module" src={assets.scripts[page.script]} fetchPriority="low" />
        )}
        {page.jsonLd?.map((object) => (
          <script key={jsonForMarkup(object)} type="application/ld+json">
            {jsonForMarkup(object)}
          </script>
        ))}
      </body>
    </html>
  )
}

const modesOf = (page: Page, site: SiteView, reading: Reading): string | undefined =>
  [isGrey(page, site) && 'greyscale', reading === 'elder' && 'elder'].filter(Boolean).join(' ') || undefined

const isGrey = (page: Page, { greyscale }: SiteView): boolean =>
  greyscale === 'all' || (greyscale === 'home' && page.path === '/')

/** A data block, never executed; `<` is escaped so that no text can close it. */
const jsonForMarkup = (object: object): string => JSON.stringify(object).replaceAll('<', '\\u003c')
