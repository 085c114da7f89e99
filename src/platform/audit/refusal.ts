import { createLocalReq, type PayloadRequest } from 'payload'
import { writeAudit } from './write'

type Refused = { subject: string; document?: number; title?: string; note: string }

/** Writes down an attempt that was refused, in a transaction of its own: the attempt's is about to be rolled back. */
export async function auditRefusal(req: PayloadRequest, refused: Refused): Promise<void> {
  const { headers, payload, user } = req
  const own = await createLocalReq({ req: { headers }, ...(user && { user }) }, payload)
  await writeAudit(own, { action: 'refused', ...refused })
}
