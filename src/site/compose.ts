import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { fromRoot } from '@/platform/paths'
import { createSite } from './app'
import { serveFavicon } from './favicon'
import { servePhone } from './phone/route'
import { servePreviews } from './preview/route'
import { publicRoutes } from './routes'
import { createScreens } from './screens/routes'
import type { DocumentAssets } from './shell'

/** Names of the built files and their addresses, as the build wrote them. */
type Built = Record<'site.css' | 'page.js' | 'preview.js' | 'phone.js' | 'player.js' | 'player.css', string>

/** The public face as the server hosts it: the site and the screens, with what the build made. */
export async function composeSite(payload: Payload) {
  const built = JSON.parse(readFileSync(fromRoot('build', 'assets.json'), 'utf8')) as Built
  const screens = createScreens({
    payload,
    assets: { js: built['player.js'], css: built['player.css'] },
    siteUrl: env.SITE_URL,
    timeZone: env.TZ_SCHOOL,
  })
  const site = createSite({
    payload,
    routes: publicRoutes,
    assets: {
      folder: fromRoot('build', 'public', 'assets'),
      addresses: { css: sheetsOf(built), page: built['page.js'] },
    },
    mediaDir: env.MEDIA_DIR,
    siteUrl: env.SITE_URL,
    mounts: [
      () => screens.app,
      servePreviews(built['preview.js']),
      servePhone(built['phone.js']),
      serveFavicon,
    ],
  })
  return {
    ...site,
    async close(): Promise<void> {
      site.close()
      await screens.close()
    },
  }
}

/** `news.css` is the sheet of the section `news`: see bin/build/styles.mjs. */
const sheetsOf = (built: Built): DocumentAssets['css'] => {
  const sheets = Object.entries(built).filter(([name]) => name.endsWith('.css'))
  return {
    site: built['site.css'],
    ...Object.fromEntries(sheets.map(([name, address]) => [name.slice(0, -4), address])),
  }
}
