import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import { type PublishedDocument, publicAddress, publicationOf } from '@/platform/publication/types'
import type { VerbCall } from './perform'
import type { Verb } from './verbs'
import {
  approve,
  archive,
  giveBack,
  publish,
  reviseDraft,
  schedule,
  submit,
  unschedule,
  withdraw,
} from './workflow'

const performers = {
  submit,
  approve,
  return: giveBack,
  publish,
  schedule,
  unschedule,
  withdraw,
  archive,
  reviseDraft,
} satisfies Record<Verb, (req: PayloadRequest, call: VerbCall) => Promise<PublishedDocument>>

const messages = {
  submit: '已送审，审核人会在待办里看到。',
  approve: '已通过。',
  return: '已退回，作者会看到您的意见。',
  publish: '已发布，网站和校园屏几秒内就会更新。',
  schedule: '已安排，到时间会自动发布。',
  unschedule: '已取消定时，这一条仍是已通过。',
  withdraw: '已撤稿，网站和校园屏上不再显示。',
  archive: '已归档，网站和校园屏上不再显示。',
  reviseDraft: '已取回，可以修改；改好后重新送审。',
} satisfies Record<Verb, string>

const publishedInside = '已发布，公开范围内的人登录后在「党内公开」里看得到；网站和校园屏上没有。'

const instant = (field: string) =>
  z.iso.datetime({ offset: true, error: `${field} 要写成 2026-03-14T02:00:00.000Z 这样。` }).optional()

const body = z.object({
  verb: z.enum(
    Object.keys(performers) as Verb[],
    `没有这个操作，可用的是 ${Object.keys(performers).join('、')}。`,
  ),
  comment: z.string().trim().max(500, '说明最多 500 字。').optional(),
  overrideReason: z.string().trim().max(500, '校对放行理由最多 500 字。').optional(),
  seenUpdatedAt: instant('seenUpdatedAt'),
  publishAt: instant('publishAt'),
  secrecyChecked: z.boolean('secrecyChecked 只能是 true 或 false。').optional(),
})

/** `POST /api/{collection}/{id}/review` `{verb, comment?, overrideReason?, publishAt?, secrecyChecked?, seenUpdatedAt?}`: the only way content moves. For the signed in. */
export const reviewEndpoint = (collection: string): Endpoint => ({
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    await addDataAndFileToRequest(req)
    const { verb, ...said } = parse(req.data)
    const doc = await performers[verb](req, { ...addressOf(req, collection), ...said })
    const publication = publicationOf(req.payload.collections[collection as CollectionSlug].config)
    const isInside = publication?.isPublic?.(doc) === false
    const message = verb === 'publish' && isInside ? publishedInside : messages[verb]
    return Response.json({ doc, address: publicAddress(publication, doc), message })
  },
})

export function addressOf(req: PayloadRequest, collection: string): Pick<VerbCall, 'collection' | 'id'> {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new HongzhuError('not-found', '没有找到这一条。', 404)
  return { collection: collection as CollectionSlug, id }
}

function parse(data: unknown) {
  const result = body.safeParse(data ?? {})
  if (!result.success)
    throw new HongzhuError('bad-review-call', result.error.issues[0]?.message ?? '请求有误。')
  return result.data
}
