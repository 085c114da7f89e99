import type { Payload, SanitizedCollectionConfig } from 'payload'
import { type Answer, rest } from '../../support/rest'

/** Query strings that change what a read answers with. */
const QUERIES = [
  '',
  '?depth=0',
  '?depth=3',
  '?depth=5&draft=true',
  '?trash=true',
  '?trash=true&draft=true&depth=2',
  '?draft=true&locale=all&fallback-locale=none',
  '?limit=0&pagination=false&depth=5',
  '?showHiddenFields=true&depth=2',
  '?overrideAccess=true&draft=true&trash=true',
  '?where[_status][equals]=draft&draft=true',
  '?where[review][not_equals]=published&trash=true',
  '?where[deletedAt][exists]=true&trash=true',
  '?sort=-updatedAt&draft=true',
  '?select[title]=true&select[name]=true&select[email]=true&select[consentRef]=true&draft=true',
  '?populate[users][email]=true&populate[users][roles]=true&populate[media][consentRef]=true&populate[news][title]=true&depth=4',
  '?joins[relatedNews][limit]=0&joins[relatedNews][where][_status][equals]=draft&draft=true&depth=5',
  '?joins[relatedNews][sort]=title&joins[relatedNews][count]=true&depth=5',
]

type Reach = { place: string; answer: Answer }

/** Everything a visitor can ask a collection for: lists, counts, versions and each document by its number. */
export async function* askCollection(payload: Payload, { slug, endpoints }: SanitizedCollectionConfig) {
  for (const query of QUERIES) {
    yield* ask(`/api/${slug}${query}`)
    yield* ask(`/api/${slug}/count${query}`)
    yield* ask(`/api/${slug}/versions${query}`)
  }
  for (const id of await everyId(payload, slug)) {
    for (const query of QUERIES.slice(0, 10)) yield* ask(`/api/${slug}/${id}${query}`)
    yield* ask(`/api/${slug}/access/${id}`, 'POST')
    yield* ask(`/api/${slug}/${id}/duplicate`, 'POST')
    yield* ask(`/api/${slug}/${id}/review`, 'POST')
  }
  for (const version of await everyVersion(payload, slug)) {
    yield* ask(`/api/${slug}/versions/${version}?depth=5`)
    yield* ask(`/api/${slug}/versions/${version}`, 'POST')
  }
  // whatever else the collection answers to
  for (const { method, path } of endpoints || []) {
    const place = `/api/${slug}${path.replace(/\/:\w+\??/g, '/1')}`
    if (method === 'get' || method === 'post') yield* ask(place, method === 'get' ? 'GET' : 'POST')
  }
}

export async function* askGlobal(slug: string) {
  for (const query of QUERIES) {
    yield* ask(`/api/globals/${slug}${query}`)
    yield* ask(`/api/globals/${slug}/versions${query}`)
  }
  yield* ask(`/api/globals/${slug}/access`, 'POST')
}

export async function* ask(place: string, method: 'GET' | 'POST' = 'GET'): AsyncGenerator<Reach> {
  const answer = await rest(method, place, method === 'POST' ? { body: {} } : {})
  yield { place: `${method} ${place}`, answer }
}

async function everyId(payload: Payload, slug: string): Promise<(number | string)[]> {
  const { docs } = await payload.db.find<{ id: number }>({
    collection: slug as 'news',
    pagination: false,
    where: {},
  })
  return docs.map(({ id }) => id)
}

async function everyVersion(payload: Payload, slug: string): Promise<(number | string)[]> {
  if (!payload.collections[slug as 'news'].config.versions) return []
  const { docs } = await payload.db.findVersions({ collection: slug as 'news', pagination: false, where: {} })
  return docs.map(({ id }) => id)
}
