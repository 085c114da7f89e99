import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { RETRY_SCRIPT } from './retry-script'

/** Addresses of the player's built files, from the root of the site. */
export type ScreenAssets = { js: string; css: string }

/**
 * The document a screen opens: a dark ground, and the player that fills it. Pure, and the same for every school and
 * screen: the service worker has its hash (bin/build/worker.mjs).
 */
export function screenPage({ js, css }: ScreenAssets): string {
  // ahead of the styles: scripts after them wait until they are here
  return documentOf(css, <script src={js} defer />).replace('<link', `<script>${RETRY_SCRIPT}</script><link`)
}

/**
 * The document of a stick: opened from a folder, without any server. `manifest` is a script that says
 * `window.HONGZHU_MANIFEST = …`; its files lie in `media/` under the last part of their addresses.
 */
export function usbPage({ js, css, manifest }: ScreenAssets & { manifest: string }): string {
  const scripts = [manifest, js].map((src) => <script src={src} defer key={src} />)
  return documentOf(css, scripts)
}

function documentOf(css: string, scripts: ReactNode): string {
  const page = (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>校园屏</title>
        <link rel="stylesheet" href={css} />
        {scripts}
      </head>
      <body>
        <main className="stage" />
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

/** As the public pages', but pictures and films come out of the player's memory, and its worker from this server. */
export const screenPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(RETRY_SCRIPT).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')
