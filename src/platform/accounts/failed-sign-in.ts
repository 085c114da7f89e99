import { type CollectionAfterErrorHook, createLocalReq, type PayloadRequest } from 'payload'
import { writeAudit } from '@/platform/audit/write'

/** Payload's own errors for a wrong password or unknown address, and for an account that is locked. */
const REFUSALS: Record<string, string> = {
  AuthenticationError: '登录失败',
  LockedAuth: '登录失败：账号已锁定',
}

/** Writes down who tried to sign in and could not, in a transaction of its own: the attempt's is gone by now. */
export const noteFailedSignIn: CollectionAfterErrorHook = async ({ collection, error, req }) => {
  const note = REFUSALS[error.constructor.name]
  const email = (req as PayloadRequest).data?.email
  if (!note || typeof email !== 'string') return
  const own = await createLocalReq({ req: { headers: req.headers } }, req.payload)
  const entry = {
    subject: collection?.slug ?? 'users',
    title: email.slice(0, 120),
    personName: '未登录',
    note,
  }
  await writeAudit(own, { action: 'signIn', ...entry })
}
