import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make, type State, TYPICAL } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

describe.each(TYPICAL)('%s', (slug) => {
  const makeAll = async (...states: State[]) => {
    const made = []
    for (const [n, state] of states.entries())
      made.push((await make(slug, state, staff, { mark: `${state} ${n}` })).id)
    return made
  }
  const move = (ids: number[], body: object, as: SignedIn | undefined, trash = '') =>
    rest('PATCH', `/api/${slug}?limit=0&${ids.map((id) => `where[id][in][]=${id}`).join('&')}${trash}`, {
      as,
      body,
    })
  const away = () => ({ deletedAt: new Date().toISOString() })
  const idsIn = (rows: unknown) => (rows as { id: number }[]).map(({ id }) => id).sort((a, b) => a - b)
  const trashed = async (ids: number[]) => {
    const { body } = await rest(
      'GET',
      `/api/${slug}?trash=true&draft=true&limit=0&where[deletedAt][exists]=true`,
      { as: staff.auditor },
    )
    return idsIn(body.docs).filter((id) => ids.includes(id))
  }

  it('goes to the trash and back, by its author and by a publisher', async () => {
    for (const as of [staff.author, staff.finalReviewer]) {
      const ids = await makeAll('draft', 'withdrawn')
      const gone = await move(ids, away(), as)
      expect([gone.status, idsIn(gone.body.docs), gone.body.errors]).toEqual([200, ids, []])
      expect(await trashed(ids)).toEqual(ids)
      const back = await move(ids, { deletedAt: null, _status: 'draft' }, as, '&trash=true')
      expect([back.status, idsIn(back.body.docs), back.body.errors]).toEqual([200, ids, []])
      expect(await trashed(ids)).toEqual([])
    }
  })

  it('refuses what is live one by one, and moves the others', async () => {
    const [draft, live, redrafted] = await makeAll('draft', 'published', 'redrafted')
    const ids = [draft, live, redrafted].map(Number)
    const { status, body } = await move(ids, away(), staff.finalReviewer)
    expect(status).toBe(400)
    expect(idsIn(body.docs)).toEqual([draft])
    expect(idsIn(body.errors)).toEqual([live, redrafted])
    for (const { message } of body.errors as { message: string }[]) expect(message).toContain('请先撤稿')
    for (const id of [live, redrafted]) expect((await rest('GET', `/api/${slug}/${id}`)).status).toBe(200)
    expect(await trashed(ids)).toEqual([draft])
  })

  it('moves nobody else’s', async () => {
    const ids = await makeAll('draft', 'published')
    for (const person of ['otherAuthor', 'firstReviewer', 'screenManager', 'auditor', 'admin'] as const) {
      const { body } = await move(ids, away(), staff[person])
      expect(body.docs, person).toEqual([])
      expect(JSON.stringify(body), person).not.toMatch(/not allowed|something went wrong/i)
    }
    expect((await move(ids, away(), undefined)).status).toBe(401)
    expect(await trashed(ids)).toEqual([])
  })

  it('does nothing else in bulk', async () => {
    const ids = await makeAll('draft', 'trashed')
    const bodies = [
      {},
      { slug: 'taken' },
      { ...away(), slug: 'taken' },
      { _status: 'published' },
      { deletedAt: null, _status: 'published' },
      { deletedAt: 'soon' },
    ]
    for (const body of bodies) {
      const { status, body: told } = await move(ids, body, staff.finalReviewer, '&trash=true')
      expect(status, JSON.stringify(body)).toBe(403)
      expect(told).toMatchObject({ docs: [], message: '成批操作只能移到回收站或从回收站取回。' })
    }
    const everything = await rest('PATCH', `/api/${slug}`, { as: staff.finalReviewer, body: away() })
    expect(everything.status).toBe(400)
    expect(await trashed(ids)).toEqual(ids.slice(1))
  })
})
