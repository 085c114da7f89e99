import type { Payload } from 'payload'
import type { News } from '@/payload-types'
import { findPublished } from '@/platform/publication/read'
import { publicationOf } from '@/platform/publication/types'
import { xmlText } from './xml'

const LATEST = 30

/** The newest published news as Atom 1.0 (RFC 4287): newest first, by first publication. */
export async function feed(payload: Payload, origin: string): Promise<string> {
  const { docs } = await findPublished(payload, 'news', {
    sort: '-publishedAt',
    limit: LATEST,
    depth: 0,
    select: { title: true, slug: true, lead: true, summary: true, publishedAt: true, updatedAt: true },
  })
  const { branchName } = await payload.findGlobal({ slug: 'site', overrideAccess: false, depth: 0 })
  const path = publicationOf(payload.collections.news.config)?.path
  const entries = docs.map((doc) => entry(doc, origin + (path?.(doc) ?? '/')))
  const updated = docs.map(changedAt).sort().at(-1) ?? new Date(0).toISOString()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${origin}/feed.xml</id>
<title>${xmlText(`${branchName} 党建动态`)}</title>
<updated>${updated}</updated>
<author><name>${xmlText(branchName)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(`${origin}/feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${xmlText(`${origin}/news`)}"/>
${entries.join('')}</feed>
`
}

type Entry = Pick<News, 'title' | 'lead' | 'summary' | 'publishedAt' | 'updatedAt'>

function entry(doc: Entry, address: string): string {
  const summary = doc.summary || doc.lead
  return `<entry>
<id>${xmlText(address)}</id>
<title>${xmlText(doc.title ?? '')}</title>
<link rel="alternate" type="text/html" href="${xmlText(address)}"/>
<published>${doc.publishedAt ?? doc.updatedAt}</published>
<updated>${changedAt(doc)}</updated>
${summary ? `<summary>${xmlText(summary)}</summary>\n` : ''}</entry>
`
}

const changedAt = ({ updatedAt, publishedAt }: Pick<Entry, 'updatedAt' | 'publishedAt'>): string =>
  updatedAt ?? publishedAt ?? new Date(0).toISOString()
