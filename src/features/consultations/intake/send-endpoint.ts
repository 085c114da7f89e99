import type { Endpoint, PayloadRequest } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { answering, wantsJson } from './answering'
import { bodyOf } from './body'
import { checkProof } from './challenge'
import { readSent, type Sent } from './fields'
import { bitsNow, load } from './load'
import { secondLook, sentPage } from './pages'
import { checkTicket, newTicket } from './slow-lane'
import { subjectAt } from './subject'
import { takeIn } from './take-in'

/**
 * `POST /api/feedback/send` with the fields of the form -> 201 `{receipt}`, or a page for a plain form. For everybody.
 * What comes with a solved puzzle is taken in at once, whatever address it comes from; without, after a second look, and few of them.
 */
export const sendEndpoint: Endpoint = {
  path: '/send',
  method: 'post',
  handler: answering(async (req) => {
    const sent = readSent(await bodyOf(req))
    const about = await subjectAt(req.payload, sent.about)
    const nonce = await admit(req, sent)
    if (nonce === undefined) return secondLook(sent, newTicket(sent))
    const { isNew, receipt } = await takeIn(req.payload, { ...sent, about, nonce })
    if (isNew) load.note()
    return wantsJson(req) ? Response.json({ receipt }, { status: 201 }) : sentPage(receipt, sent.about)
  }),
}

/** What it may come in under, once; undefined for a plain form that is to be looked at again. */
async function admit(req: PayloadRequest, sent: Sent): Promise<string | undefined> {
  const { proof, ticket } = sent
  if (proof) {
    checkProof(proof, await bitsNow(req.payload))
    return proof.seed
  }
  if (ticket) {
    await checkTicket(sent, ticket, req.headers.get('x-client-address') ?? '')
    return ticket.nonce
  }
  if (wantsJson(req)) throw new HongzhuError('proof-missing', '没有发出去，请刷新这一页再试。', 400)
  return undefined
}
