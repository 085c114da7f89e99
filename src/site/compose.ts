import type { Hono } from 'hono'
import type { Payload } from 'payload'
import { type Built, builtAddress } from '@/platform/built'
import { env } from '@/platform/env'
import { fromRoot } from '@/platform/paths'
import { createSite } from './app'
import { serveFavicon } from './favicon'
import { servePhone } from './phone/route'
import { servePreviews } from './preview/route'
import { publicRoutes } from './routes'
import type { DocumentAssets } from './shell'

/** The public face as the server hosts it, with what the build made. `mounts` have addresses of their own: the screens. */
export function composeSite(payload: Payload, built: Built, mounts: readonly Hono[]) {
  return createSite({
    payload,
    routes: publicRoutes,
    assets: {
      folder: fromRoot('build', 'public', 'assets'),
      addresses: {
        css: sheetsOf(built),
        page: builtAddress(built, 'page.js'),
        scripts: { voices: builtAddress(built, 'voices.js') },
      },
    },
    mediaDir: env.MEDIA_DIR,
    siteUrl: env.SITE_URL,
    mounts: [
      ...mounts.map((app) => () => app),
      servePreviews(builtAddress(built, 'preview.js')),
      servePhone(builtAddress(built, 'phone.js')),
      serveFavicon,
    ],
  })
}

/** `news.css` is the sheet of the section `news`: see bin/build/styles.mjs. */
const sheetsOf = (built: Built): DocumentAssets['css'] => {
  const sheets = Object.entries(built).filter(([name]) => name.endsWith('.css'))
  return {
    site: builtAddress(built, 'site.css'),
    ...Object.fromEntries(sheets.map(([name, address]) => [name.slice(0, -4), address])),
  }
}
