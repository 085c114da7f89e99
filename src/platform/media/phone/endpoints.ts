import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isWriter, personOf } from '@/platform/access/people'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { SENT_BY } from '../fields'
import { refuseOthers } from '../sniff'
import { markOf, type PhoneTicket, phoneAddress, ticketIn } from './ticket'

/** far more than a teacher picks for one text */
const MOST = 60

const body = z.object({ draft: z.string().regex(/^[a-z-]+-\d+$/, '请先保存草稿，再用手机传照片。') })

/** What the desk shows as a QR code, and how it finds what came: `GET /api/media?where[sentBy][equals]=mark`. */
export type PhoneLink = { address: string; mark: string; until: number }

/** `POST /api/media/phone-link` `{draft: 'news-12'}` -> PhoneLink. For those who may upload. */
export const phoneLinkEndpoint: Endpoint = {
  path: '/phone-link',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    if (!isWriter(personOf(req))) throw new NotAllowed()
    await addDataAndFileToRequest(req)
    const read = body.safeParse(req.data ?? {})
    if (!read.success)
      throw new HongzhuError('bad-draft', read.error.issues[0]?.message ?? '请求有误。', 400, {
        field: 'draft',
      })
    const { address, ticket } = phoneAddress(read.data.draft, Number(req.user.id))
    return Response.json({ address, mark: markOf(ticket), until: ticket.until } satisfies PhoneLink)
  },
}

/**
 * `POST /api/media/phone?draft&as&until&key`, multipart with `file`: one picture from a phone, kept as the person's own
 * who opened the address at the desk. For whoever holds the address, as long as it lasts; it opens nothing else.
 */
export const phoneEndpoint: Endpoint = {
  path: '/phone',
  method: 'post',
  handler: async (req) => {
    const ticket = ticketIn(req.searchParams)
    if (!ticket)
      throw new HongzhuError('ticket-over', '这个二维码已经过期，请在电脑上重新打开「用手机传」。', 403)
    const user = await holderOf(req, ticket)
    await refuseTooMany(req, ticket)
    await addDataAndFileToRequest(req)
    if (!req.file) throw new HongzhuError('no-file', '没有收到照片，请再选一次。')
    await refuseOthers(req.file.data, req.file.name)
    req.user = user
    req.context[SENT_BY] = markOf(ticket)
    const { id } = await req.payload.create({
      collection: 'media',
      data: { alt: '', consentStatus: 'pending' },
      file: req.file,
      overrideAccess: false,
      user,
      req,
    })
    return Response.json({ id }, { status: 201 })
  },
}

/** Who opened the address, if they may still upload. Reads past access rules: nobody is signed in on the phone. */
async function holderOf(req: PayloadRequest, { as }: PhoneTicket) {
  const user = await req.payload.findByID({
    collection: 'users',
    id: as,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!user || !isWriter(user)) throw new NotAllowed()
  return { ...user, collection: 'users' as const }
}

async function refuseTooMany(req: PayloadRequest, ticket: PhoneTicket): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { sentBy: { equals: markOf(ticket) } },
    overrideAccess: true, // only counts
    req,
  })
  if (totalDocs >= MOST)
    throw new HongzhuError('too-many', `一个二维码最多传 ${MOST} 张，请在电脑上重新打开「用手机传」。`, 429)
}
