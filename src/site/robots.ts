import type { Payload } from 'payload'

/** Addresses no search engine has any use for. */
const APART = ['/admin', '/api/', '/preview/', '/phone', '/search?', '/screen']

/** robots.txt, by the school's own wish: 学校与备案 › 不让搜索引擎收录. */
export async function robots(payload: Payload, origin: string): Promise<string> {
  const { noIndex } = await payload.findGlobal({
    slug: 'site',
    overrideAccess: false,
    depth: 0,
    select: { noIndex: true },
  })
  if (noIndex) return 'User-agent: *\nDisallow: /\n'
  const rules = APART.map((path) => `Disallow: ${path}`).join('\n')
  return `User-agent: *\n${rules}\n\nSitemap: ${origin}/sitemap.xml\n`
}
