import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { News } from '@/payload-types'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import { addressOf } from '@/platform/review/endpoint'
import { submit } from '@/platform/review/workflow'
import { LONGEST_CHANGE } from './when'

const body = z.object({
  change: z
    .string('请写一句课堂上变了什么。')
    .trim()
    .min(1, '请写一句课堂上变了什么。')
    .max(LONGEST_CHANGE, `最多${LONGEST_CHANGE}个字。`),
})

/**
 * `POST /api/news/{id}/teaching-result` `{change}`: the answer to a 暂无结果 that was asked about again. Writes it into a new
 * revision and hands that in, wholly or not at all; what is live stays until the review is through. For those who may
 * change this item.
 */
export const teachingAnswerEndpoint: Endpoint = {
  path: '/:id/teaching-result',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    await addDataAndFileToRequest(req)
    const { change } = parse(req.data)
    const { id } = addressOf(req, 'news')
    await inTransaction(req, async () => {
      const { teachingLink } = await pendingNews(req, id)
      await req.payload.update({
        collection: 'news',
        id,
        data: { teachingLink: { ...teachingLink, result: 'changed', change } },
        draft: true,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      await submit(req, { collection: 'news', id })
    })
    return Response.json({ message: '已记下并送审，通过以后网站上就会更新。' })
  },
}

/** The item as it is live, with nobody's half-written revision on top: that would be handed in along with it. */
async function pendingNews(req: PayloadRequest, id: number): Promise<News> {
  const news = await req.payload.findByID({
    collection: 'news',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  if (!news) throw new HongzhuError('not-found', '没有找到这一条，可能已被移到回收站。', 404)
  if (news._status !== 'published')
    throw new HongzhuError(
      'revision-on-top',
      '这一条有还没发布的修改。请打开它，在「与教学的联系」里写。',
      409,
    )
  if (news.teachingLink?.result !== 'pending')
    throw new HongzhuError('not-pending', '这一条不是「暂无结果」，不用再答。', 409)
  return news
}

function parse(data: unknown): z.infer<typeof body> {
  const result = body.safeParse(data ?? {})
  if (!result.success)
    throw new HongzhuError('bad-answer', result.error.issues[0]?.message ?? '请求有误。', 400, {
      field: 'change',
    })
  return result.data
}
