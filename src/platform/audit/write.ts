import type { PayloadRequest } from 'payload'
import type { Action } from './actions'

type Entry = {
  action: Action
  subject: string
  document?: number
  title?: string
  note?: string
  /** when nobody is signed in */
  personName?: string
}

export async function writeAudit(req: PayloadRequest, entry: Entry): Promise<void> {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      personId: req.user?.id,
      personName: req.user?.name ?? entry.personName ?? '系统',
      address: req.headers?.get('x-client-address') ?? undefined,
    },
    overrideAccess: true, // the log writes itself: no person may
    req,
  })
}
