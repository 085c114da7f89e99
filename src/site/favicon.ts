import { Hono } from 'hono'
import { candlePath } from '@/ui/mark'
import type { PageMaker } from './page-handler'

/** The candle in its red (tokens.css, --candle), a little lighter where the browser itself is dark. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 0 36 36"><style>path{stroke:#a8201a}@media(prefers-color-scheme:dark){path{stroke:#e0665f}}</style>' +
  `<path d="${candlePath}" fill="none" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`

/** `/favicon.svg`, for site and desk. Its own style element is allowed to it alone. */
export const serveFavicon = ({ headers }: PageMaker): Hono => {
  const app = new Hono()
  app.get('/favicon.svg', (c) =>
    c.body(ICON, 200, {
      ...headers.everywhere,
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
  )
  return app
}
