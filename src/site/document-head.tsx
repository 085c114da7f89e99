import type { Page } from '@/ui/page'
import type { DocumentAssets } from './shell'
import type { SiteView } from './site-view'

type HeadProps = { page: Page; site: SiteView; assets: DocumentAssets }

/** Everything a browser, a search engine or a sharing card reads before the body. */
export function DocumentHead({ page, site, assets }: HeadProps) {
  const title = page.path === '/' ? `${site.brand.name} · ${site.branch}` : `${page.title} · ${site.branch}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <link rel="stylesheet" href={(page.section && assets.css[page.section]) ?? assets.css.site} />
      <meta name="format-detection" content="telephone=no,email=no,address=no" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="alternate" type="application/atom+xml" title={`${site.branch} 党建动态`} href="/feed.xml" />
      {page.noIndex || site.noIndex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={site.origin + page.path} />
      )}
      {page.previous && <link rel="prev" href={page.previous} />}
      {page.next && <link rel="next" href={page.next} />}
      <SharingCard page={page} site={site} title={title} />
    </head>
  )
}

function SharingCard({ page, site, title }: { page: Page; site: SiteView; title: string }) {
  const share = page.share?.share ?? site.share?.share
  return (
    <>
      <meta property="og:type" content={page.section === 'news' ? 'article' : 'website'} />
      <meta property="og:site_name" content={site.branch} />
      <meta property="og:locale" content="zh_CN" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={site.origin + page.path} />
      {share && <meta property="og:image" content={site.origin + share} />}
      {share && <meta name="twitter:card" content="summary_large_image" />}
    </>
  )
}
