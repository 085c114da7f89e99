import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '@/platform/env'

/**
 * Makes sure somebody can sign in on an empty database. There is no default password: ADMIN_PASSWORD, or a random one
 * that is shown this once.
 * @returns lines to show on how to sign in; empty when there are accounts already
 */
export async function ensureFirstAdmin(payload: Payload): Promise<string[]> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return []
  const email = env.ADMIN_EMAIL ?? 'admin@hongzhu.local'
  const password = env.ADMIN_PASSWORD ?? randomPassword()
  await payload.create({
    collection: 'users',
    data: { name: '管理员', email, password, roles: ['admin'] },
    overrideAccess: true, // nobody is there yet who could
  })
  return [
    `管理员：${email}`,
    env.ADMIN_PASSWORD
      ? '密码：ADMIN_PASSWORD 里的那个'
      : `密码：${password}（只显示这一次，请马上记下并修改）`,
  ]
}

/** Fits the password rule by construction: 3 classes, 20 characters. */
export const randomPassword = (): string =>
  `${randomBytes(12).toString('base64url')}-Aa7${randomBytes(2).toString('hex')}`
