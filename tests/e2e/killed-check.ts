import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { call } from './killed-server'

type Row = {
  id: number
  slug: string | null
  published: boolean
  records: number
  audited: number
  indexed: number
  cover: number | null
  cover_public: boolean | null
}

const DOCUMENTS = `
  select n.id, n.slug, n._status = 'published' as published, n.cover_id as cover, m.is_public as cover_public,
    (select count(*)::int from review_records r where r.subject = 'news' and r.document = n.id and r.verb = 'publish') as records,
    (select count(*)::int from audit_log a where a.subject = 'news' and a.document = n.id and a.action = 'publish') as audited,
    (select count(*)::int from search_entries s where s.collection = 'news' and s.doc_id = n.id::text) as indexed
  from news n left join media m on m.id = n.cover_id`

type Media = { filename: string; sha256: string; renditions: { file: string; sha256: string }[] | null }

/**
 * Everything that is not wholly there or wholly not: one sentence each; none is right.
 * Also says how many documents were found published and not.
 */
export async function inconsistencies(base: string, databaseUrl: string, mediaDir: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: documents } = await client.query<Row>(DOCUMENTS)
  const { rows: media } = await client.query<Media>('select filename, sha256, renditions from media')
  await client.end()
  const found = [
    ...(await Promise.all(documents.map((row) => halfPublished(base, row)))).flat(),
    ...damagedFiles(media, mediaDir),
    ...(await servedOrphans(base, media, mediaDir)),
  ]
  const published = documents.filter((row) => row.published).length
  return { found, published, drafts: documents.length - published }
}

async function halfPublished(base: string, row: Row): Promise<string[]> {
  const { status } = await call(base, 'GET', `/api/news/${row.id}`)
  const page = row.slug ? (await call(base, 'GET', `/news/${row.slug}`)).status : 404
  const signs = {
    answered: status === 200,
    page: page === 200,
    record: row.records > 0,
    audit: row.audited > 0 && row.audited === row.records,
    indexed: row.indexed === 1,
    ...(row.cover === null ? {} : { picture: row.cover_public === true }),
  }
  const wrong = Object.entries(signs).filter(([, is]) => is !== row.published)
  return wrong.map(([sign, is]) => `news ${row.id} is published: ${row.published}, but ${sign}: ${is}`)
}

function damagedFiles(media: Media[], mediaDir: string): string[] {
  const there = new Set(readdirSync(mediaDir))
  const named = media.flatMap(({ filename, sha256, renditions }) => [
    { file: filename, sha256 },
    ...(renditions ?? []).map(({ file, sha256: hash }) => ({ file, sha256: hash })),
  ])
  return named.flatMap(({ file, sha256 }) => {
    if (!there.has(file)) return [`${file} is named by a document but not there`]
    const hash = createHash('sha256')
      .update(readFileSync(path.join(mediaDir, file)))
      .digest('hex')
    return hash === sha256 ? [] : [`${file} is damaged`]
  })
}

async function servedOrphans(base: string, media: Media[], mediaDir: string): Promise<string[]> {
  const named = new Set(
    media.flatMap(({ filename, renditions }) => [filename, ...(renditions ?? []).map(({ file }) => file)]),
  )
  const orphans = readdirSync(mediaDir).filter((file) => !named.has(file))
  const served = await Promise.all(
    orphans
      .flatMap((file) => [`/media/${file}`, `/api/media/file/${file}`])
      .map(async (place) => {
        const { status } = await call(base, 'GET', place)
        return status === 200 ? [`${place} is served, but no document names it`] : []
      }),
  )
  return served.flat()
}
