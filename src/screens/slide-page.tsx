import { renderToStaticMarkup } from 'react-dom/server'
import type { ScreenAssets } from './page'

/** The document the desk's preview puts into a frame: an empty stage, and what draws one slide on it. Pure. */
export function slidePage(assets: ScreenAssets): string {
  return `<!doctype html>${renderToStaticMarkup(<SlideDocument {...assets} />)}`
}

function SlideDocument({ js, css }: ScreenAssets) {
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>校园屏预览</title>
        <link rel="stylesheet" href={css} />
        <script src={js} defer />
      </head>
      <body>
        <main className="stage" />
      </body>
    </html>
  )
}

/** As the screens' page, but it asks nobody for anything: what it shows it is sent. */
export const slidePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')
