import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import type { VerbCall } from './perform'
import type { Verb } from './verbs'
import { giveBack, publish, submit, withdraw } from './workflow'

const performers = { submit, return: giveBack, publish, withdraw } satisfies Record<
  Verb,
  (req: PayloadRequest, call: VerbCall) => Promise<PublishedDocument>
>

const body = z.object({
  verb: z.enum(
    Object.keys(performers) as Verb[],
    '没有这个操作，可用的是 submit（送审）、return（退回）、publish（发布）和 withdraw（撤稿）。',
  ),
  comment: z.string().trim().max(500, '说明最多 500 字。').optional(),
  seenUpdatedAt: z.iso.datetime({ error: 'seenUpdatedAt 要写成 2026-03-14T02:00:00.000Z 这样。' }).optional(),
})

/** `POST /api/{collection}/{id}/review` `{verb, comment?, seenUpdatedAt?}`: the only way to hand in, give back, publish or withdraw. For the signed in. */
export const reviewEndpoint = (collection: string): Endpoint => ({
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    await addDataAndFileToRequest(req)
    const { verb, ...said } = parse(req.data)
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id)) throw new HongzhuError('not-found', '没有找到这一条。', 404)
    const doc = await performers[verb](req, { collection: collection as CollectionSlug, id, ...said })
    const address = publicationOf(req.payload.collections[collection as CollectionSlug].config)?.path(doc)
    return Response.json({ doc, address, message: messages[verb] })
  },
})

const messages = {
  submit: '已送审，终审人会在待办里看到。',
  return: '已退回，作者会看到您的意见。',
  publish: '已发布，网站和校园屏几秒内就会更新。',
  withdraw: '已撤稿，网站和校园屏上不再显示。',
} satisfies Record<Verb, string>

function parse(data: unknown) {
  const result = body.safeParse(data ?? {})
  if (!result.success)
    throw new HongzhuError('bad-review-call', result.error.issues[0]?.message ?? '请求有误。')
  return result.data
}
