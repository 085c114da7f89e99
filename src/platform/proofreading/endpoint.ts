import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import type { PublishedDocument } from '@/platform/publication/types'
import { addressOf } from '@/platform/review/endpoint'
import { readNewest } from '@/platform/review/newest'
import { check } from './check'

/**
 * `POST /api/{collection}/{id}/proofread` -> `{findings}`: of the values sent, which a form may not have saved yet, over
 * the newest text. Changes nothing. For everybody who may read the newest text.
 */
export const proofreadEndpoint = (collection: string): Endpoint => ({
  path: '/:id/proofread',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    const address = addressOf(req, collection)
    const newest = await readNewest(req, address, false)
    if (!newest) throw new HongzhuError('not-found', '没有找到这一条，可能已被移到回收站。', 404)
    await addDataAndFileToRequest(req)
    const { config } = req.payload.collections[address.collection]
    const doc = { ...newest, ...req.data } as PublishedDocument
    return Response.json({ findings: await check(req, config, doc) })
  },
})
