import type { Payload } from 'payload'
import { ROLES, type Role } from '@/platform/access/roles'
import { type SignedIn, signIn } from './rest'

export const PASSWORD = 'Hongzhu-test-2026'

/** One person for each role, and a second author to be a stranger to the first one's work. */
export type Staff = Record<Role | 'otherAuthor', SignedIn>

/** Makes an account the way the seed does, and signs in over REST. */
export async function hire(payload: Payload, name: string, roles: Role[]): Promise<SignedIn> {
  const email = emailOf(name)
  await payload.create({
    collection: 'users',
    data: { name: name.slice(0, 20), email, password: PASSWORD, roles },
  })
  return signIn(email, PASSWORD)
}

export const emailOf = (name: string): string => `${name.toLowerCase()}@secret-mailbox.example`

export async function hireStaff(payload: Payload): Promise<Staff> {
  const people = await Promise.all(
    [...ROLES, 'otherAuthor' as const].map(async (name) => {
      const role = name === 'otherAuthor' ? 'author' : name
      return [name, await hire(payload, name, [role])] as const
    }),
  )
  return Object.fromEntries(people) as Staff
}
