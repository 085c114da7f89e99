import type { Endpoint } from 'payload'
import { writeAudit } from '@/platform/audit/write'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { openContact } from './sealed-contact'

/**
 * `POST /api/feedback/:id/contact` -> `{contact}`. For the handler named in the entry alone; each time is told in the audit log.
 * Reads past access rules, which let nobody read the sealed contact.
 */
export const contactEndpoint: Endpoint = {
  path: '/:id/contact',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    const id = Number(req.routeParams?.id)
    const doc = await req.payload.findByID({
      collection: 'feedback',
      id,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!doc || doc.handler !== req.user.id)
      throw new NotAllowed('联系方式只有这条意见的经办人能看。请先由终审人把您设为经办人。')
    if (!doc.sealedContact || !doc.receipt) throw new HongzhuError('no-contact', '对方没有留联系方式。', 404)
    const contact = openContact(doc.sealedContact, doc.receipt)
    await inTransaction(req, () =>
      writeAudit(req, { action: 'openContact', subject: 'feedback', document: id, title: `意见 ${id}` }),
    )
    return Response.json({ contact }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
