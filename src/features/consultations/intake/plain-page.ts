import { existsSync } from 'node:fs'
import { builtAddress, readBuilt } from '@/platform/built'
import { fromRoot } from '@/platform/paths'

/**
 * An answer to a form sent without a script. It stands at an address under `/api`, which the site's own pages cannot draw: a
 * document of a few lines in the site's look, kept nowhere.
 */
export function plainPage(title: string, inside: string, status = 200): Response {
  return new Response(documentOf(title, inside), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
  })
}

const documentOf = (title: string, inside: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>${sheet()}</head>
<body><main class="frame feedback-answer"><h1>${escaped(title)}</h1>${inside}</main></body></html>`

/** Words as text of a page. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

export const linkTo = (href: string, label: string): string =>
  `<p><a class="button" href="${escaped(href)}">${escaped(label)}</a></p>`

let address: string | undefined

/** The site's sheet; none where nothing is built, as in tests. */
function sheet(): string {
  if (!existsSync(fromRoot('build', 'assets.json'))) return ''
  address ??= builtAddress(readBuilt(), 'consultations.css')
  return `<link rel="stylesheet" href="${address}">`
}
