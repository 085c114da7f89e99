import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn, signIn } from '../../support/rest'
import { emailOf, hire, hireStaff, PASSWORD, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const NEW_PASSWORD = 'Another-word-2027'
const weak = { short: 'Ab1-efghi', 'two classes': 'abcdefghij1234', 'one class': 'abcdefghijkl' }

const logIn = (name: string, password: string) =>
  rest('POST', '/api/users/login', { body: { email: emailOf(name), password } })
const change = (as: SignedIn | undefined, id: number, body: object) =>
  rest('PATCH', `/api/users/${id}`, { as, body })

const remove = (as: SignedIn, id: number) => rest('DELETE', `/api/users/${id}`, { as })
const demote = (as: SignedIn, id: number) => change(as, id, { roles: ['author'] })

/** Signs in as the one admin left. */
async function onlyAdmin(): Promise<SignedIn> {
  const { docs } = await desk.payload.find({ collection: 'users', where: { roles: { equals: 'admin' } } })
  expect(docs).toHaveLength(1)
  return signIn(docs[0]?.email ?? '', PASSWORD)
}

describe.each(Object.entries(weak))('a weak password (%s)', (_, password) => {
  it('is refused when an account is made', async () => {
    const body = { name: '新人', email: emailOf(`weak${password.length}`), password, roles: ['author'] }
    const { status, text } = await rest('POST', '/api/users', { as: staff.admin, body })
    expect(status).toBe(422)
    expect(text).toContain('密码')
  })

  it('is refused when it is changed', async () => {
    expect((await change(staff.author, staff.author.id, { password })).status).toBe(422)
    expect((await logIn('author', PASSWORD)).status).toBe(200)
  })

  it('is refused when it is reset', async () => {
    const token = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: emailOf('author') },
      disableEmail: true,
    })
    const { status } = await rest('POST', '/api/users/reset-password', { body: { token, password } })
    expect(status).toBe(422)
    expect((await logIn('author', PASSWORD)).status).toBe(200)
  })
})

it('locks after five failures, for the right password too, until an admin unlocks it', async () => {
  await hire(desk.payload, 'forgetful', ['author'])
  for (let n = 0; n < 5; n++) expect((await logIn('forgetful', 'Wrong-word-2026')).status).toBe(401)
  expect((await logIn('forgetful', PASSWORD)).status).toBe(401)
  const body = { email: emailOf('forgetful') }
  expect((await rest('POST', '/api/users/unlock', { as: staff.author, body })).status).toBe(403)
  expectOk(await rest('POST', '/api/users/unlock', { as: staff.admin, body }))
  expect((await logIn('forgetful', PASSWORD)).status).toBe(200)
})

it('ends a session after thirty idle minutes', async () => {
  const { body, headers } = await logIn('auditor', PASSWORD)
  expect(Number(body.exp) - Date.now() / 1000).toBeCloseTo(1800, -2)
  const cookie = headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Strict/i)
})

it('ends all other sessions with a changed password', async () => {
  const first = await hire(desk.payload, 'restless', ['author'])
  const second = await signIn(emailOf('restless'), PASSWORD)
  expectOk(await change(second, second.id, { password: NEW_PASSWORD }))
  expect((await rest('GET', '/api/users/me', { as: first })).body.user).toBeNull()
  expect((await rest('GET', '/api/users/me', { as: second })).body.user).not.toBeNull()
  expect((await logIn('restless', PASSWORD)).status).toBe(401)
})

it('ends a session with sign-out', async () => {
  const person = await hire(desk.payload, 'leaving', ['author'])
  expectOk(await rest('POST', '/api/users/logout', { as: person, body: {} }))
  expect((await rest('GET', '/api/users/me', { as: person })).body.user).toBeNull()
})

it('lets nobody give rights to oneself', async () => {
  for (const name of ['author', 'firstReviewer', 'auditor', 'screenManager'] as const) {
    const as = staff[name]
    await change(as, as.id, { roles: ['admin', 'finalReviewer'] })
    await rest('PATCH', `/api/users?where[id][equals]=${as.id}`, { as, body: { roles: ['admin'] } })
    const { roles } = await desk.payload.findByID({ collection: 'users', id: as.id })
    expect(roles, name).toEqual([name])
  }
})

it('keeps the fields of sign-in itself out of everybody’s hands', async () => {
  const before = await rest('GET', '/api/users/me', { as: staff.author })
  const forged = {
    hash: '00',
    salt: '00',
    resetPasswordToken: 'known-token',
    resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
    sessions: [
      { id: 'forged', createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' },
    ],
  }
  await change(staff.author, staff.author.id, forged)
  await change(staff.admin, staff.author.id, forged)
  const reset = { token: 'known-token', password: NEW_PASSWORD }
  expect((await rest('POST', '/api/users/reset-password', { body: reset })).status).toBe(403)
  expect((await rest('GET', '/api/users/me', { as: staff.author })).status).toBe(before.status)
  expect((await logIn('author', PASSWORD)).status).toBe(200)
})

describe('the last admin', () => {
  it('stays', async () => {
    const { id } = staff.admin
    expect((await rest('DELETE', `/api/users/${id}`, { as: staff.admin })).status).toBe(409)
    expect((await change(staff.admin, id, { roles: ['author'] })).status).toBe(409)
    await rest('DELETE', `/api/users?where[id][equals]=${id}`, { as: staff.admin })
    await rest('PATCH', `/api/users?where[id][equals]=${id}`, {
      as: staff.admin,
      body: { roles: ['author'] },
    })
    expect((await rest('GET', '/api/users/me', { as: staff.admin })).body.user).toMatchObject({
      roles: ['admin'],
    })
  })

  it('stays when two admins are taken away at the same moment', async () => {
    for (const take of [remove, demote]) {
      const second = await hire(desk.payload, `second-${take.name}`, ['admin'])
      const answers = await Promise.all([take(staff.admin, second.id), take(second, staff.admin.id)])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      staff.admin = await onlyAdmin()
    }
  })

  it('may go when there is another', async () => {
    const second = await hire(desk.payload, 'second', ['admin'])
    expectOk(await rest('DELETE', `/api/users/${second.id}`, { as: staff.admin }))
  })
})

describe('many accounts at once', () => {
  it('are neither deleted nor changed', async () => {
    const second = await hire(desk.payload, 'bulk', ['admin'])
    const two = `/api/users?where[id][in]=${staff.admin.id},${second.id}`
    expect((await rest('DELETE', two, { as: staff.admin })).status).toBe(403)
    const body = { roles: ['author'] }
    expect((await rest('PATCH', two, { as: staff.admin, body })).status).toBe(403)
    const where = { id: { equals: second.id } }
    await expect(desk.payload.delete({ collection: 'users', where })).rejects.toThrow('逐个')
    await expect(desk.payload.update({ collection: 'users', where, data: { name: '新' } })).rejects.toThrow(
      '逐个',
    )
    expectOk(await remove(staff.admin, second.id))
  })
})

it('writes sign-in, failed sign-in and sign-out into the audit log', async () => {
  const person = await hire(desk.payload, 'watched', ['author'])
  await rest('POST', '/api/users/logout', { as: person, body: {} })
  await logIn('watched', 'Wrong-word-2026')
  const { docs } = await desk.payload.find({
    collection: 'audit-log',
    where: { or: [{ document: { equals: person.id } }, { title: { equals: emailOf('watched') } }] },
    sort: 'id',
    depth: 0,
  })
  const rows = docs.filter(({ subject }) => subject === 'users')
  expect(rows.map(({ action }) => action)).toEqual(['create', 'signIn', 'signOut', 'signIn'])
  expect(rows.map(({ note }) => note)).toEqual([
    expect.stringContaining('身份：无 → 撰稿人'),
    null,
    null,
    '登录失败',
  ])
})

it('makes the first admin once, with a password of its own', async () => {
  const { ensureFirstAdmin, randomPassword } = await import('@/platform/accounts/first-admin')
  const { weaknessOf } = await import('@/platform/accounts/password-rule')
  expect(await ensureFirstAdmin(desk.payload)).toEqual([])
  const made = Array.from({ length: 50 }, randomPassword)
  expect(new Set(made).size).toBe(50)
  expect(made.map(weaknessOf).filter(Boolean)).toEqual([])
})

it('lets no visitor register, not even when there are no accounts', async () => {
  await desk.payload.db.deleteMany({ collection: 'users', where: {} })
  const visitor = { name: '我', email: 'x@y.example', password: PASSWORD, roles: ['admin'] }
  for (const place of ['first-register', 'First-Register/']) {
    const { status, text } = await rest('POST', `/api/users/${place}`, { body: visitor })
    expect(status).toBe(403)
    expect(text).toContain('不能注册')
  }
  expect((await desk.payload.count({ collection: 'users' })).totalDocs).toBe(0)
})
