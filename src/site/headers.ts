import { createHash } from 'node:crypto'
import { SPECULATION_RULES } from './browser/speculation.client'

type Headers = Record<string, string>

const RULES_HASH = createHash('sha256').update(SPECULATION_RULES).digest('base64')

/**
 * What a page of ours may load: its own files. No inline script, no inline style, no other host; the one element let in
 * by its hash holds the speculation rules, which are data.
 */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'script-src-elem': `'self' 'sha256-${RULES_HASH}'`,
  'style-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
}

/** A file somebody uploaded, opened by itself, may do nothing at all. */
const FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"

const NO_DEVICE = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
]
const NO_TRACE = ['browsing-topics', 'payment', 'usb', 'serial']

const YEARS_2 = 63_072_000

export type HeaderTable = ReturnType<typeof headerTable>

/** The headers of each kind of public answer. `siteUrl` decides whether browsers are held to https. */
export function headerTable(siteUrl: string) {
  const secure = siteUrl.startsWith('https:')
  const everywhere: Headers = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...(secure && { 'Strict-Transport-Security': `max-age=${YEARS_2}; includeSubDomains` }),
  }
  // what concerns a window and not a file in it: files travel without, half a kilobyte each on a phone's first visit.
  // No Cross-Origin-Opener-Policy: it makes the browser change processes in mid-navigation (75 ms on a desk computer,
  // four times that on a phone), and a public page holds nothing that a window's opener could reach. The desk has it.
  const page: Headers = {
    ...everywhere,
    'Permissions-Policy': [...NO_DEVICE, ...NO_TRACE].map((feature) => `${feature}=()`).join(', '),
    'Content-Security-Policy': pagePolicy("'none'", secure),
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  return {
    everywhere,
    /** answers with a body of ours that nobody may keep */
    page: { ...page, 'Cache-Control': 'no-store' },
    /** kept by browsers and the edge, asked about each time */
    cachedPage: { ...page, ...REVALIDATE },
    /** shown inside the desk */
    preview: {
      ...page,
      'Content-Security-Policy': pagePolicy("'self'", secure),
      'Cache-Control': 'no-store',
    },
    document: { ...everywhere, ...REVALIDATE, 'Content-Security-Policy': "default-src 'none'" },
    asset: { ...everywhere, ...IMMUTABLE, 'Content-Security-Policy': "default-src 'none'" },
    picture: {
      ...everywhere,
      ...IMMUTABLE,
      'Content-Security-Policy': FILE_POLICY,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  } satisfies Record<string, Headers>
}

const REVALIDATE = { 'Cache-Control': 'public, max-age=0, must-revalidate' }
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' }

function pagePolicy(frameAncestors: string, secure: boolean): string {
  const directives = Object.entries({ ...PAGE_POLICY, 'frame-ancestors': frameAncestors })
  const policy = directives.map(([name, value]) => `${name} ${value}`).join('; ')
  return secure ? `${policy}; upgrade-insecure-requests` : policy
}
