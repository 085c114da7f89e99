import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './support/payload'
import { rest, type SignedIn } from './support/rest'
import { hire } from './support/staff'

let desk: Desk
let author: SignedIn

beforeAll(async () => {
  desk = await openDesk()
  author = await hire(desk.payload, 'author', ['author'])
})
afterAll(() => desk.close())

it('knows who is signed in before a body is read', async () => {
  const { isSignedIn } = await import('@/desk')
  const asked = (headers: IncomingMessage['headers']) =>
    isSignedIn(desk.payload, { headers } as IncomingMessage)
  const token = author.cookie.split('=')[1]
  expect(await asked({ cookie: author.cookie, origin: 'http://localhost:3000' })).toBe(true)
  expect(await asked({ authorization: `JWT ${token}` })).toBe(true)
  expect(await asked({})).toBe(false)
  expect(await asked({ cookie: 'payload-token=forged' })).toBe(false)
  expect(await asked({ authorization: 'JWT forged' })).toBe(false)
  await rest('POST', '/api/users/logout', { as: author, body: {} })
  expect(await asked({ cookie: author.cookie })).toBe(false)
})
