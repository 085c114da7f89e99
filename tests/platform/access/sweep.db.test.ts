import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT } from '../../support/factories'
import { graphql } from '../../support/graphql'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { introspect, queriesOf } from './graphql-sweep'
import { MAILBOX, OPEN, plantSecrets, SECRET } from './secrets'
import { ask, askCollection, askGlobal } from './sweep'

/** A person without an account asks for everything there is. Collections and globals come from the configuration. */

let desk: Desk
let staff: Staff
let planted: Awaited<ReturnType<typeof plantSecrets>>

beforeAll(async () => {
  desk = await openDesk({ graphql: true })
  staff = await hireStaff(desk.payload)
  planted = await plantSecrets(desk.payload, staff)
}, 300_000)
afterAll(() => desk.close())

const collections = [...CONTENT, 'media', 'feedback', 'board-deployments']

/** Planted words, and fields no visitor reads with anything in them. */
const TELLING = [
  new RegExp(SECRET),
  new RegExp(MAILBOX),
  /"(hash|salt|consentref)":"/,
  /"createdby":[\d{]/,
  /"(sealedcontact|receipt)":"/,
  /"roles":\[/,
]

function refuseSecrets(place: string, text: string) {
  const low = text.toLowerCase()
  for (const telling of TELLING) {
    const found = telling.exec(low)
    if (found)
      expect.fail(
        `${place} tells a visitor ${telling}: ${low.slice(Math.max(0, found.index - 200), found.index + 80)}`,
      )
  }
}

it('finds nothing secret in any collection', async () => {
  let open = 0
  let asked = 0
  for (const { config } of Object.values(desk.payload.collections)) {
    for await (const { place, answer } of askCollection(desk.payload, config)) {
      refuseSecrets(place, answer.text)
      asked++
      if (answer.text.includes(OPEN)) open++
    }
  }
  expect(asked).toBeGreaterThan(500)
  expect(open).toBeGreaterThan(50)
}, 300_000)

it('finds nothing secret in any global or at the root of the API', async () => {
  for (const { slug } of desk.payload.config.globals)
    for await (const { place, answer } of askGlobal(slug)) refuseSecrets(place, answer.text)
  const roots = [
    '/api/access',
    '/api/users/me',
    '/api/users/init',
    '/api/payload-jobs/run',
    '/api/payload-preferences/x',
  ]
  for (const root of roots) for await (const { place, answer } of ask(root)) refuseSecrets(place, answer.text)
})

it.each(collections)('cannot count or sort by what it may not read: %s', async (slug) => {
  const fields = [
    'createdBy.email',
    'createdBy.roles',
    'createdBy',
    'createdBy.name',
    'consentRef',
    'consent.given',
  ]
  for (const field of fields) {
    for (const query of [`where[${field}][exists]=true`, `where[${field}][like]=s`, `sort=${field}`]) {
      for (const place of [`/api/${slug}?${query}`, `/api/${slug}/count?${query}`]) {
        const { status, body } = await rest('GET', place)
        const told = status === 200 && !(place.includes('count') && place.includes('sort='))
        if (told && !isUnknown(slug, field))
          expect.fail(`${place} answers ${JSON.stringify(body).slice(0, 200)}`)
      }
    }
  }
})

/** Asking for a field that does not exist tells nothing. */
const isUnknown = (slug: string, field: string) =>
  !desk.payload.collections[slug as CollectionSlug].config.flattenedFields.some(
    ({ name }) => name === field.split('.')[0],
  )

it('lets no author find out colleagues’ addresses, passwords or reset tokens by asking', async () => {
  const fields = [
    'email',
    'roles',
    'hash',
    'salt',
    'resetPasswordToken',
    'loginAttempts',
    'lockUntil',
    'sessions.id',
  ]
  for (const field of fields) {
    for (const query of [`where[${field}][exists]=true`, `where[${field}][like]=s`, `sort=${field}`]) {
      const { status, text } = await rest('GET', `/api/users?${query}`, { as: staff.author })
      expect(status, `${query}: ${text.slice(0, 200)}`).not.toBe(200)
    }
    const through = await rest('GET', `/api/news?where[createdBy.${field}][like]=s`, { as: staff.author })
    expect(through.status, `createdBy.${field}`).not.toBe(200)
  }
  const list = await rest('GET', '/api/users?depth=3&limit=0', { as: staff.author })
  expect(list.body.totalDocs).toBe(Object.keys(staff).length)
  expect(list.text.match(new RegExp(MAILBOX, 'g'))).toHaveLength(1)
})

it('gets no file from the desk, whatever its name', async () => {
  const names = readdirSync(desk.mediaDir)
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) {
    const { status } = await rest('GET', `/api/media/file/${name}`)
    expect(status, name).not.toBe(200)
  }
  const { body } = await rest('GET', `/api/media/${planted.picture}`)
  const signedIn = await rest('GET', `/api/media/file/${body.filename}`, { as: staff.auditor })
  expect(signedIn.status).toBe(200)
})

it('keeps the uploaded bytes nowhere', async () => {
  for (const name of readdirSync(desk.mediaDir))
    expect(readFileSync(path.join(desk.mediaDir, name)).includes('Exif'), name).toBe(false)
})

describe('GraphQL', () => {
  it('finds nothing secret by any query the schema offers', async () => {
    const schema = await introspect()
    const queries = queriesOf(schema)
    expect(queries.length).toBeGreaterThan(30)
    for (const name of [
      'Screens',
      'ScreenGroups',
      'Playlists',
      'ScreenSchedules',
      'Takeovers',
      'SchoolCalendar',
    ])
      expect(
        queries.some((query) => query.startsWith(`{ ${name}`)),
        name,
      ).toBe(true)
    let open = 0
    for (const query of queries) {
      const { text, error } = await graphql(query)
      refuseSecrets(query.slice(0, 300), text)
      expect(error).not.toMatch(/Syntax Error|Unknown argument|Cannot query field|complex/i)
      if (text.includes(OPEN)) open++
    }
    console.info('graphql queries', queries.length, open)
    expect(open).toBeGreaterThan(5)
  }, 300_000)
})

it('learns from sign-in, reset and registration whether nobody has an account', async () => {
  const known = await rest('POST', '/api/users/forgot-password', {
    body: { email: `author@${MAILBOX}.example` },
  })
  const unknown = await rest('POST', '/api/users/forgot-password', {
    body: { email: 'nobody@nowhere.example' },
  })
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  const first = await rest('POST', '/api/users/first-register', {
    body: { email: 'x@y.example', password: 'Hongzhu-test-2026', name: '我', roles: ['admin'] },
  })
  expect(first.status).toBe(403)
  const wrong = await rest('POST', '/api/users/login', {
    body: { email: `author@${MAILBOX}.example`, password: 'x' },
  })
  const absent = await rest('POST', '/api/users/login', {
    body: { email: 'nobody@nowhere.example', password: 'x' },
  })
  expect([wrong.status, wrong.text]).toEqual([absent.status, absent.text])
})
