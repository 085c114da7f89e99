import type { SanitizedCollectionConfig } from 'payload'
import { createLocalReq, type PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { innerLinksOf, isDead } from '@/platform/proofreading/links'
import { leavesOf } from '@/platform/publication/leaves'
import { editAddress, findIn, live, type Reader, type Section, sectionsOf } from './reader'
import type { StaleItem } from './stale'

/** documents looked at in one section: links are rare, and the list is short */
const MOST = 100

/** What is live and links to a page of ours that is not. */
export async function brokenLinks(reader: Reader): Promise<StaleItem[]> {
  const req = await createLocalReq({ user: reader.user }, reader.payload)
  const lists = await Promise.all(sectionsOf(reader).map((section) => brokenIn(reader, req, section)))
  return lists.flat()
}

async function brokenIn(reader: Reader, req: PayloadRequest, section: Section): Promise<StaleItem[]> {
  const { config } = reader.payload.collections[section.slug]
  const ids = await withLinks(req, config)
  if (ids.length === 0) return []
  const where = { and: [live, { id: { in: ids } }] }
  const { docs } = await findIn(reader, section, { where, limit: MOST })
  const items = await Promise.all(
    docs.map(async (doc) => {
      for (const link of innerLinksOf(config.fields, doc as unknown as Record<string, unknown>))
        if (await isDead(req, link))
          return {
            key: `link-${section.slug}-${doc.id}`,
            href: editAddress(section.slug, doc.id),
            what: `${section.publication.label}「${section.publication.titleOf(doc)}」`,
            why: `链接“${link.words}”打不开了`,
          }
      return undefined
    }),
  )
  return items.filter((item) => item !== undefined)
}

/** Found by the database: most texts link to nothing, and need not be read. */
async function withLinks(
  req: PayloadRequest,
  { fields, slug }: SanitizedCollectionConfig,
): Promise<number[]> {
  const columns = leavesOf(fields, {}).filter(
    ({ field, path }) => field.type === 'richText' && !path.includes('.'),
  )
  if (columns.length === 0) return []
  const db = await sessionOf(req)
  const links = sql.join(
    columns.map(({ path }) => sql`${sql.identifier(path)} @? '$.** ? (@.type == "link")'`),
    sql` or `,
  )
  const { rows } = await db.execute<{ id: number }>(
    sql`select id from ${sql.identifier(slug)} where _status = 'published' and (${links}) order by id desc limit ${MOST}`,
  )
  return rows.map(({ id }) => id)
}
