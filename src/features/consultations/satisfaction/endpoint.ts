import type { Endpoint, PayloadRequest } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import { findPublished } from '@/platform/publication/read'
import { answering, wantsJson } from '../intake/answering'
import { bodyOf } from '../intake/body'
import { linkTo, paragraph, plainPage } from '../intake/plain-page'
import { addTaps, type Counted, countsFor } from './counts'

/** Taps within ten minutes: on one reply from everywhere, and from one address, which may be a whole school's. */
const onReply = new RateLimiterMemory({ points: 120, duration: 600 })
const fromAddress = new RateLimiterMemory({ points: 40, duration: 600 })

const schema = z.object({
  reply: z.string().regex(/^(consultations|feedback)\/\d{1,9}$/, '没有写明是哪一条答复，请回到那一页再点。'),
  satisfied: z.enum(['yes', 'no'], '请点“满意”或“不满意”。'),
})

/**
 * `POST /api/feedback/satisfaction` `{reply: 'feedback/12', satisfied: 'yes' | 'no'}` -> `{satisfied, unsatisfied}`. For everybody,
 * on replies that are on the site. Keeps two numbers: nobody is asked who they are, so one can count twice; the bounds keep
 * that small and the page says what the numbers are.
 */
export const satisfactionEndpoint: Endpoint = {
  path: '/satisfaction',
  method: 'post',
  handler: answering(async (req) => {
    const read = schema.safeParse(await bodyOf(req))
    if (!read.success) throw new HongzhuError('bad-tap', read.error.issues[0]?.message ?? '请再点一次。', 400)
    const { reply, satisfied } = read.data
    const [collection, id] = reply.split('/') as ['consultations' | 'feedback', string]
    const counted = { collection, id: Number(id) }
    await refuseWithoutReply(req, counted)
    await bounded(reply, req.headers.get('x-client-address') ?? '')
    await addTaps(req, counted, satisfied === 'yes' ? 1 : 0, satisfied === 'no' ? 1 : 0)
    const counts = await countsFor(req.payload, counted)
    return wantsJson(req) ? Response.json(counts) : thanks()
  }),
}

/** As a visitor reads it: what is not on the site cannot be tapped. */
async function refuseWithoutReply({ payload }: PayloadRequest, { collection, id }: Counted): Promise<void> {
  const { docs } = await findPublished(payload, collection, {
    where: { and: [{ id: { equals: id } }, { reply: { exists: true } }] },
    depth: 0,
    limit: 1,
    select: {},
  })
  if (docs.length === 0) throw new HongzhuError('no-reply', '这里还没有答复，或者已经不在网站上了。', 404)
}

async function bounded(reply: string, address: string): Promise<void> {
  await consumeBoth(reply, address).catch(() => {
    throw new HongzhuError('too-many-taps', '现在点的人太多，请过几分钟再点。', 429)
  })
}

/** The address first: what one taps beyond its own share must take nothing from everybody's. */
async function consumeBoth(reply: string, address: string): Promise<void> {
  await fromAddress.consume(`${address} ${reply}`)
  await onReply.consume(reply)
}

const thanks = (): Response =>
  plainPage(
    '记下了',
    paragraph('谢谢。几分钟后页面上的数字会更新。') + linkTo('/consultations', '看全部征集'),
  )
