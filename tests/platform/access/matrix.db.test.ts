import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { createBody, makeSubject, perform } from './attempts'
import { ACTORS, type Actor, globalMatrix, matrix, OPERATIONS } from './matrix'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const as = (actor: Actor) => (actor === 'visitor' ? undefined : staff[actor])

it('has an entry for every collection and every global', () => {
  const { collections, globals } = desk.payload.config
  expect(Object.keys(matrix).sort()).toEqual(collections.map(({ slug }) => slug).sort())
  expect(Object.keys(globalMatrix).sort()).toEqual(globals.map(({ slug }) => slug).sort())
})

/** All content is made by one wrapper with one access: every state of one kind, the telling ones of the others. */
const inEveryState = Object.keys(matrix).filter((slug) => slug === 'news' || matrix[slug] !== matrix.news)
const isTelling = (state: string) => ['draft', 'published'].includes(state)

describe.each(Object.entries(matrix))('%s', (slug, entry) => {
  it('is created by those who may', async () => {
    const allowed: Actor[] = []
    for (const actor of ACTORS) {
      const { status } = await rest('POST', `/api/${slug}`, {
        as: as(actor),
        ...(await createBody(slug, actor)),
      })
      if (status === 201) allowed.push(actor)
    }
    expect(allowed).toEqual(inOrder(entry.create))
  })

  const cases = OPERATIONS.flatMap((operation) =>
    Object.entries(entry.may[operation] ?? {})
      .filter(([state]) => inEveryState.includes(slug) || isTelling(state))
      .map(([state, expected]) => ({ operation, state, expected })),
  )

  it.each(cases)('$operation, $state', async ({ operation, state, expected }) => {
    const allowed: Actor[] = []
    const reads = operation.startsWith('read')
    let subject: number | undefined
    for (const actor of ACTORS) {
      if (state === 'own account') subject = actor === 'visitor' ? staff.author.id : staff[actor].id
      else subject ??= await makeSubject(desk.payload, slug, state, staff)
      const worked = await perform(operation, slug, subject, as(actor), state)
      if (worked) allowed.push(actor)
      if (worked && !reads) subject = undefined
    }
    expect(allowed).toEqual(inOrder(expected))
  })
})

describe.each(Object.entries(globalMatrix))('global %s', (slug, entry) => {
  it('is read and changed by those who may', async () => {
    const readers: Actor[] = []
    const writers: Actor[] = []
    for (const actor of ACTORS) {
      const place = `/api/globals/${slug}`
      if ((await rest('GET', place, { as: as(actor) })).status === 200) readers.push(actor)
      if ((await rest('POST', place, { as: as(actor), body: {} })).status === 200) writers.push(actor)
      expect((await rest('GET', `${place}/versions`, { as: as(actor) })).status).not.toBe(200)
    }
    expect(readers).toEqual(inOrder(entry.read))
    expect(writers).toEqual(inOrder(entry.update))
  })
})

const inOrder = (who: readonly Actor[]) => ACTORS.filter((actor) => who.includes(actor))
