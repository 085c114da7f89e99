import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import { type PublishedDocument, publicAddress, publicationOf } from '@/platform/publication/types'
import { GLOBAL_ID } from '@/platform/publication/uses'

/** Where visitors see a picture: what a withdrawn consent takes it off. */
export type MediaUse = { title: string; section: string; edit: string; page?: string }

/** `GET /api/media/{id}/uses` -> `{uses: MediaUse[]}`: everything live that shows the file. For the signed in. */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id)) throw new HongzhuError('not-found', '没有找到这个文件。', 404)
    const db = await sessionOf(req)
    const { rows } = await db.execute<{ collection: string; doc_id: number }>(
      sql`select collection, doc_id from media_uses where media_id = ${id} order by collection, doc_id`,
    )
    const uses = await Promise.all(rows.map((row) => useOf(req, row.collection, row.doc_id)))
    return Response.json({ uses: uses.filter((use) => use !== undefined) })
  },
}

async function useOf(req: PayloadRequest, slug: string, id: number): Promise<MediaUse | undefined> {
  if (id === GLOBAL_ID) {
    const label = req.payload.config.globals.find((global) => global.slug === slug)?.label
    return { title: String(label ?? slug), section: '网站设置', edit: `/admin/globals/${slug}` }
  }
  const config = req.payload.collections[slug as CollectionSlug]?.config
  const publication = config && publicationOf(config)
  if (!publication) return undefined
  const doc = (await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })) as PublishedDocument | null
  if (!doc) return undefined
  return {
    title: publication.titleOf(doc),
    section: publication.label,
    edit: `/admin/collections/${slug}/${id}`,
    page: publicAddress(publication, doc),
  }
}
