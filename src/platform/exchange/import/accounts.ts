import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { randomPassword } from '@/platform/accounts/first-admin'
import { env } from '@/platform/env'

/** The account that the first start of this installation made. */
type FirstAdmin = Pick<User, 'email' | 'name' | 'hash' | 'salt'>

const ONCE = '只显示这一次，请马上记下并修改'

/** Gives up the number of the account the first start made: it belongs to somebody of the imported school. */
export async function setFirstAdminAside(req: PayloadRequest): Promise<FirstAdmin | undefined> {
  const { db } = req.payload
  const found = await db.findOne<User>({ collection: 'users', where: {}, req })
  if (!found) return undefined
  await db.deleteOne({ collection: 'users', where: { id: { equals: found.id } }, req })
  const { email, hash, name, salt } = found
  return { email, hash, name, salt }
}

/**
 * Nobody's password travels. So that somebody can sign in and give the others theirs: whoever could before, else an
 * administrator of the imported school with a new password.
 * @returns lines on how to sign in
 */
export async function letSomebodyIn(
  req: PayloadRequest,
  firstAdmin: FirstAdmin | undefined,
): Promise<string[]> {
  return firstAdmin ? keepFirstAdmin(req, firstAdmin) : openAdmin(req)
}

async function keepFirstAdmin(
  req: PayloadRequest,
  { email, hash, name, salt }: FirstAdmin,
): Promise<string[]> {
  const { db } = req.payload
  const same = await db.findOne<User>({ collection: 'users', where: { email: { equals: email } }, req })
  if (same) {
    const roles = [...new Set([...same.roles, 'admin' as const])]
    await db.updateOne({ collection: 'users', id: same.id, data: { ...same, roles, hash, salt }, req })
  } else {
    await db.create({ collection: 'users', data: { email, hash, name, roles: ['admin'], salt }, req })
  }
  return [`管理员：${email}`, '密码：和导入前一样']
}

async function openAdmin(req: PayloadRequest): Promise<string[]> {
  const { payload } = req
  const password = env.ADMIN_PASSWORD ?? randomPassword()
  const told = env.ADMIN_PASSWORD ? 'ADMIN_PASSWORD 里的那个' : `${password}（${ONCE}）`
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { equals: 'admin' } },
    sort: 'id',
    pagination: false,
    depth: 0,
    req,
  })
  const admin = docs.find(({ email }) => email === env.ADMIN_EMAIL) ?? docs[0]
  if (admin) {
    await payload.update({ collection: 'users', id: admin.id, data: { password }, req })
    return [`管理员：${admin.email}（${admin.name}）`, `密码：${told}`]
  }
  const email = env.ADMIN_EMAIL ?? 'admin@hongzhu.local'
  await payload.create({
    collection: 'users',
    data: { name: '管理员', email, password, roles: ['admin'] },
    req,
  })
  return [`管理员：${email}`, `密码：${told}`]
}
