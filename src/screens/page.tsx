import { renderToStaticMarkup } from 'react-dom/server'

/** Addresses of the player's built files, from the root of the site. */
export type ScreenAssets = { js: string; css: string }

/** The document a screen opens: a dark ground, and the player that fills it. Pure. */
export function screenPage(assets: ScreenAssets): string {
  return `<!doctype html>${renderToStaticMarkup(<ScreenDocument {...assets} />)}`
}

function ScreenDocument({ js, css }: ScreenAssets) {
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>校园屏</title>
        <link rel="stylesheet" href={css} />
        <script src={js} defer />
      </head>
      <body>
        <main
          className="stage"
          data-manifest="/api/screens/manifest?demo"
          data-events="/api/screens/events?demo"
        />
      </body>
    </html>
  )
}

/** As the public pages', but pictures come out of the player's memory. */
export const screenPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')
