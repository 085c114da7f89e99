import type { Endpoint, Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Feedback } from '@/payload-types'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { dayOf, longDate } from '@/ui/day'
import { answering, wantsJson } from './answering'
import { bodyOf } from './body'
import { escaped, linkTo, paragraph, plainPage } from './plain-page'
import { isReceipt, keptReceipt } from './receipt'

/** Guesses within ten minutes. Of 32^10 codes a few thousand are taken: this only spares the database. */
const perAddress = new RateLimiterMemory({ points: 120, duration: 600 })

/**
 * `POST /api/feedback/receipt` `{code}` -> `{text, standing, reply?}`, or a page for a plain form. For whoever holds the code: the
 * sender. Posted, so that no log of addresses holds a code.
 */
export const receiptEndpoint: Endpoint = {
  path: '/receipt',
  method: 'post',
  handler: answering(async (req) => {
    const { code } = await bodyOf(req)
    if (typeof code !== 'string' || !isReceipt(code))
      throw new HongzhuError('bad-receipt', '查询码是10位字母和数字，请对照收到时的那一串再填。', 400, {
        field: 'code',
      })
    await perAddress.consume(req.headers.get('x-client-address') ?? '').catch(() => {
      throw new HongzhuError('too-many-attempts', '查得太多，请过十分钟再查。', 429)
    })
    const found = await findByReceipt(req.payload, code)
    if (!found) throw new HongzhuError('no-such-receipt', '没有找到这个查询码，请核对后再填。', 404)
    const answer = { text: found.text, standing: standingOf(found), reply: found.reply || undefined }
    if (wantsJson(req)) return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    return receiptPage(answer)
  }),
}

/** Reads past access rules: what is not public is still its sender's, who alone holds the code. */
async function findByReceipt(payload: Payload, code: string): Promise<Feedback | undefined> {
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { receipt: { equals: keptReceipt(code) } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]
}

function standingOf({ firstPromisedAt, promisedAt, repliedAt, state }: Feedback): string {
  const day = (instant: string) => longDate(dayOf(instant, env.TZ_SCHOOL))
  if (repliedAt) return `${day(repliedAt)}已答复。`
  if (promisedAt) {
    const first = day(firstPromisedAt ?? promisedAt)
    const moved = first === day(promisedAt) ? '' : `（原来说${first}）`
    return `已收到，最晚${day(promisedAt)}答复${moved}。`
  }
  if (state === 'hidden') return '看过了，没有在网站上公开，还没有答复。'
  return state === 'shown' ? '已在网站上公开，还没有答复。' : '已收到，还没有处理到。'
}

type Answer = { text: string; standing: string; reply?: string }

const receiptPage = ({ reply, standing, text }: Answer): Response =>
  plainPage(
    '您提的意见',
    `<blockquote class="feedback-quote">${lines(text)}</blockquote>${paragraph(standing)}
${reply ? `<h2>答复</h2><p>${lines(reply)}</p>` : ''}${linkTo('/consultations', '看全部征集')}`,
  )

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')
