import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import type { Role } from '@/platform/access/roles'
import { randomPassword } from '@/platform/accounts/first-admin'
import { env } from '@/platform/env'

/** One account per role: contracts.md, Demo accounts. Names are made up; who is on the committee reads what is its own. */
const people = [
  { login: 'author', name: '林老师', role: 'author', circles: ['members', 'branch'] },
  { login: 'first', name: '周老师', role: 'firstReviewer', circles: ['members', 'branch'] },
  { login: 'second', name: '马老师', role: 'secondReviewer', circles: ['members', 'branch'] },
  { login: 'final', name: '赵老师', role: 'finalReviewer', circles: ['members', 'branch'] },
  { login: 'screens', name: '何老师', role: 'screenManager', circles: ['members'] },
  { login: 'auditor', name: '郑老师', role: 'auditor', circles: [] },
  { login: 'admin', name: '许老师', role: 'admin', circles: ['members'] },
] as const satisfies { login: string; name: string; role: Role; circles: NonNullable<User['circles']> }[]

export type DemoAccounts = { byRole: Record<Role, User>; signIn: string[] }

/** Creates the demo accounts, all with DEMO_PASSWORD or one random password that is told this once. */
export async function createDemoAccounts(payload: Payload): Promise<DemoAccounts> {
  const password = env.DEMO_PASSWORD ?? randomPassword()
  const byRole = {} as Record<Role, User>
  for (const { circles, login, name, role } of people) {
    const data = { name, roles: [role], circles: [...circles], password }
    byRole[role] = await accountOf(payload, `${login}@demo.school`, data)
  }
  const told = env.DEMO_PASSWORD ? 'DEMO_PASSWORD 里的那个' : `${password}（只显示这一次）`
  const logins = people.map(({ login }) => `${login}@demo.school`).join('、')
  return { byRole, signIn: [`示例账号：${logins}`, `示例密码：${told}`] }
}

async function accountOf(
  payload: Payload,
  email: string,
  data: Pick<User, 'name' | 'roles' | 'circles'> & { password: string },
) {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1 })
  return docs[0] ?? payload.create({ collection: 'users', data: { ...data, email }, overrideAccess: true })
}
