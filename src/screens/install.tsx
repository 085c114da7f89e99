import { type Context, Hono } from 'hono'
import type { CampusTls } from '@/platform/tls/campus-tls'
import { inAddress } from '@/platform/tls/names'
import { ROOT_FILE } from '@/platform/tls/store'
import { qrPath } from '@/ui/qr-path'
import { type InstallView, installPage } from './install-page'

export type InstallOptions = {
  /** what there is now */
  tls(): CampusTls
  /** address of the built install.css */
  css: string
  /** of the server's TLS listener */
  httpsPort: number
}

const CERTIFICATE = '/screen/ca.crt'

/** `/screen/install`, the page that helps to install the campus certificate on a screen, and the certificate itself. */
export function serveInstall({ tls, css, httpsPort }: InstallOptions): Hono {
  const app = new Hono()
  app.get('/screen/install', (c) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    return c.html(installPage({ css, view: viewFor(c, tls(), httpsPort) }))
  })
  app.get(CERTIFICATE, (c) => {
    const found = tls()
    if (found.kind !== 'campus') return c.redirect('/screen/install')
    return c.body(new Uint8Array(found.der), 200, {
      ...HEADERS,
      'Content-Type': 'application/x-x509-ca-cert',
      'Content-Disposition': `attachment; filename="${ROOT_FILE}"`,
    })
  })
  return app
}

/** Links lead to the name the visitor used, when the certificate is good for it; `localhost` helps no other device. */
function viewFor(c: Context, tls: CampusTls, httpsPort: number): InstallView {
  if (tls.kind === 'none') return tls
  const { hostname, protocol, port } = new URL(c.req.url)
  const asked = hostname.replace(/^\[|\]$/g, '')
  const host = inAddress(tls.names.includes(asked) ? asked : (tls.names[0] ?? asked))
  const secure = `https://${host}:${httpsPort}`
  if (tls.kind === 'own') return { kind: 'own', screen: `${secure}/screen` }
  const isSecure = protocol === 'https:'
  return {
    ...tls,
    isSecure,
    certificate: CERTIFICATE,
    check: `${secure}/screen/install`,
    screen: `${secure}/screen`,
    qr: isSecure ? undefined : qrPath(`http://${host}${port && `:${port}`}${CERTIFICATE}`),
  }
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
