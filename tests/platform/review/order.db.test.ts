import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make, titleField } from '../../support/factories'
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

const ORDERED = ['spaces', 'members'] as const
type Ordered = (typeof ORDERED)[number]
type Row = { id: number; _order: string; review: string }

const listed = async (slug: Ordered, as?: SignedIn) =>
  (await rest('GET', `/api/${slug}?sort=_order&limit=0&depth=0`, { as })).body.docs as Row[]

/** As dragging in the list does: `moved` before `target`. */
async function dragBefore(slug: Ordered, moved: number, target: number, as: SignedIn) {
  const row = (await listed(slug, staff.auditor)).find(({ id }) => id === target)
  const body = {
    collectionSlug: slug,
    docsToMove: [moved],
    newKeyWillBe: 'less',
    orderableFieldName: '_order',
    target: { id: target, key: row?._order },
  }
  return rest('POST', '/api/reorder', { as, body })
}

describe.each(ORDERED)('%s', (slug) => {
  it('change places on the site at once when a publisher drags them, and stay published', async () => {
    const [one, two] = [await make(slug, 'published', staff), await make(slug, 'published', staff)]
    expect((await dragBefore(slug, two.id, one.id, staff.finalReviewer)).status).toBe(200)
    const rows = (await listed(slug)).filter(({ id }) => id === one.id || id === two.id)
    expect(rows.map(({ id }) => id)).toEqual([two.id, one.id])
    expect(rows[0]).toMatchObject({ review: 'published' })
    const newest = await rest('GET', `/api/${slug}/${two.id}?draft=true`, { as: staff.auditor })
    expect(newest.body._status).toBe('published')
  })

  it('change places without letting a newer draft out', async () => {
    const one = await make(slug, 'published', staff)
    const two = await make(slug, 'redrafted', staff, { mark: '网站上的', newer: '还在改' })
    expect((await dragBefore(slug, two.id, one.id, staff.finalReviewer)).status).toBe(200)
    const rows = (await listed(slug)).map(({ id }) => id)
    expect(rows.indexOf(two.id)).toBeLessThan(rows.indexOf(one.id))
    expect((await rest('GET', `/api/${slug}/${two.id}`)).body[titleField[slug]]).toBe('网站上的')
    const newest = await rest('GET', `/api/${slug}/${two.id}?draft=true`, { as: staff.auditor })
    expect(newest.body).toMatchObject({ [titleField[slug]]: '还在改', _status: 'draft' })
  })

  it('keep their places on the site when anybody else drags them', async () => {
    const [one, two] = [await make(slug, 'published', staff), await make(slug, 'published', staff)]
    for (const person of ['author', 'firstReviewer', 'admin'] as const) {
      await dragBefore(slug, two.id, one.id, staff[person])
      const rows = (await listed(slug)).map(({ id }) => id)
      expect(rows.indexOf(one.id), person).toBeLessThan(rows.indexOf(two.id))
    }
  })
})
