import '@/ui/tokens.css'
import '@/ui/base.css'
import './shell.css'
import './viewer.css'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Page } from '@/ui/page'
import { DocumentHead } from './document-head'
import { Footer } from './footer'
import { Header } from './header'
import type { SiteView } from './site-view'

/** Addresses of the built files a document names, from the root of the site. */
export type DocumentAssets = {
  css: string
  /** tiny, runs before the first paint: puts the reader's chosen mode on <html> */
  mode: string
  /** deferred: opens pictures large */
  viewer: string
}

/** The whole HTML document of a page. Pure: the same page and site give the same bytes. */
export function renderDocument(page: Page, site: SiteView, assets: DocumentAssets): string {
  return `<!doctype html>${renderToStaticMarkup(<Shell page={page} site={site} assets={assets} />)}`
}

function Shell({ page, site, assets }: { page: Page; site: SiteView; assets: DocumentAssets }) {
  return (
    <html lang="zh-CN" className={isGrey(page, site) ? 'greyscale' : undefined}>
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
      </body>
    </html>
  )
}

const isGrey = (page: Page, { greyscale }: SiteView): boolean =>
  greyscale === 'all' || (greyscale === 'home' && page.path === '/')
