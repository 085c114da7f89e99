import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, expectOk, make, release, review, TYPICAL, titleField } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const newest = async (slug: string, id: number) =>
  (await rest('GET', `/api/${slug}/${id}?draft=true`, { as: staff.finalReviewer })).body

const codeOf = ({ body }: Answer) => (body.errors as { data?: { code?: string } }[])[0]?.data?.code

const giveBack = (slug: string, id: number, as: SignedIn, comment = '请写明时间。') =>
  review(slug, id, 'return', as, { comment })

const pass = (slug: string, id: number) =>
  review(slug, id, 'approve', staff.finalReviewer, { secrecyChecked: true })

describe.each(TYPICAL)('%s', (slug) => {
  it('is handed in, given back with a comment, handed in again, passed and published', async () => {
    const { id } = await begin(slug, staff.author, '送审一次')
    expectOk(await review(slug, id, 'submit', staff.author))
    expect(await newest(slug, id)).toMatchObject({ review: 'finalReview', _status: 'draft' })
    expectOk(await giveBack(slug, id, staff.finalReviewer))
    expect(await newest(slug, id)).toMatchObject({ review: 'returned', _status: 'draft' })
    expectOk(await review(slug, id, 'submit', staff.author))
    expectOk(await pass(slug, id))
    expect(await newest(slug, id)).toMatchObject({ review: 'approved', _status: 'draft' })
    expectOk(await review(slug, id, 'publish', staff.finalReviewer))
    const { docs } = await desk.payload.find({
      collection: 'review-records',
      where: { and: [{ subject: { equals: slug } }, { document: { equals: id } }] },
      sort: 'id',
      depth: 0,
    })
    const { author, finalReviewer } = staff
    expect(docs.map(({ comment, person, stage, verb }) => [verb, person, stage, comment])).toEqual([
      ['submit', author.id, null, null],
      ['return', finalReviewer.id, 'finalReview', '请写明时间。'],
      ['submit', author.id, null, null],
      ['approve', finalReviewer.id, 'finalReview', null],
      ['publish', finalReviewer.id, null, null],
    ])
    // what was read is what went out: where it stands and its address are no part of the fingerprint
    expect(new Set(docs.map(({ hash }) => hash)).size).toBe(1)
  })

  it('stays live while a newer draft is handed in, given back and passed', async () => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '网站上的', newer: '改过的' })
    const seen = async () => (await rest('GET', `/api/${slug}/${id}`)).body[titleField[slug]]
    expectOk(await review(slug, id, 'submit', staff.author))
    expectOk(await giveBack(slug, id, staff.finalReviewer))
    expectOk(await review(slug, id, 'submit', staff.author))
    expectOk(await pass(slug, id))
    expect(await seen()).toBe('网站上的')
    expectOk(await review(slug, id, 'publish', staff.finalReviewer))
    expect(await seen()).toBe('改过的')
  })

  it.each(['submitted', 'approved', 'scheduled'] as const)(
    'loses its approvals by a change, and is not changed by the desk’s own saving: %s',
    async (state) => {
      const { id } = await make(slug, state, staff)
      const before = await newest(slug, id)
      const body = { [titleField[slug]]: '又改了' }
      const place = `/api/${slug}/${id}`
      const byItself = await rest('PATCH', `${place}?autosave=true`, { as: staff.author, body })
      expect(codeOf(byItself)).toBe('under-review')
      expect(await newest(slug, id)).toMatchObject({ review: before.review, updatedAt: before.updatedAt })
      expectOk(await rest('PATCH', place, { as: staff.author, body }))
      expect(await newest(slug, id)).toMatchObject({ review: 'draft', ...body })
      expect(codeOf(await review(slug, id, 'publish', staff.finalReviewer))).toBe('publish')
      const { docs } = await desk.payload.find({
        collection: 'review-records',
        where: { and: [{ subject: { equals: slug } }, { document: { equals: id } }] },
        sort: '-id',
        depth: 0,
      })
      expect(docs[0]).toMatchObject({ verb: 'void', person: staff.author.id })
    },
  )

  it('is not changed by somebody who has not seen that it was passed meanwhile', async () => {
    const { id } = await make(slug, 'submitted', staff)
    const { updatedAt } = await newest(slug, id)
    expectOk(await pass(slug, id))
    const body = { [titleField[slug]]: '没看见已通过', updatedAt }
    const answer = await rest('PATCH', `/api/${slug}/${id}`, { as: staff.author, body })
    expect(codeOf(answer)).toBe('changed-meanwhile')
    expect(await newest(slug, id)).toMatchObject({ review: 'approved' })
  })

  it('is handed in only when it could go out', async () => {
    const submitted = await make(slug, 'submitted', staff)
    expect(codeOf(await review(slug, submitted.id, 'submit', staff.author))).toBe('submit')
    const published = await make(slug, 'published', staff)
    expect(codeOf(await review(slug, published.id, 'submit', staff.author))).toBe('submit')
    const untitled = await make(slug, 'draft', staff)
    const body = { [titleField[slug]]: '' }
    expectOk(await rest('PATCH', `/api/${slug}/${untitled.id}?draft=true`, { as: staff.author, body }))
    const { status, text } = await review(slug, untitled.id, 'submit', staff.author)
    expect(status).toBe(400)
    expect(text).toContain(titleField[slug])
    expect(await newest(slug, untitled.id)).toMatchObject({ review: 'draft', _status: 'draft' })
  })

  it('is given back only with a comment, and only when it waits', async () => {
    const submitted = await make(slug, 'submitted', staff)
    expect(codeOf(await giveBack(slug, submitted.id, staff.finalReviewer, ' '))).toBe('reason-missing')
    const draft = await make(slug, 'draft', staff)
    expect(codeOf(await giveBack(slug, draft.id, staff.finalReviewer))).toBe('return')
  })

  it('takes its state from the verbs alone, not from what a form sends', async () => {
    const { id } = await make(slug, 'draft', staff)
    expectOk(await rest('PATCH', `/api/${slug}/${id}`, { as: staff.author, body: { review: 'approved' } }))
    expect(await newest(slug, id)).toMatchObject({ review: 'draft' })
  })

  it('comes back as a draft when an older version is restored', async () => {
    const { id } = await make(slug, 'approved', staff)
    const { docs } = await desk.payload.findVersions({ collection: slug, where: { parent: { equals: id } } })
    expectOk(await rest('POST', `/api/${slug}/versions/${docs[0]?.id}`, { as: staff.author }))
    expect(await newest(slug, id)).toMatchObject({ review: 'draft' })
    expect((await review(slug, id, 'publish', staff.finalReviewer)).status).toBe(409)
  })

  it('is taken back by its author, and put away by a publisher', async () => {
    const waiting = await make(slug, 'submitted', staff)
    expectOk(await review(slug, waiting.id, 'reviseDraft', staff.author))
    expect(await newest(slug, waiting.id)).toMatchObject({ review: 'draft' })
    const live = await make(slug, 'published', staff)
    expectOk(await review(slug, live.id, 'archive', staff.finalReviewer))
    expect((await rest('GET', `/api/${slug}/${live.id}`)).status).toBe(404)
    expect(await newest(slug, live.id)).toMatchObject({ review: 'archived', _status: 'draft' })
    expectOk(await release(slug, live.id, staff))
    expect((await rest('GET', `/api/${slug}/${live.id}`)).status).toBe(200)
  })
})

describe('the last stage', () => {
  it('asks for the secrecy review', async () => {
    const { id } = await make('news', 'submitted', staff)
    expect(codeOf(await review('news', id, 'approve', staff.finalReviewer))).toBe('secrecy-unchecked')
    expectOk(await pass('news', id))
    const { docs } = await desk.payload.find({ collection: 'review-records', sort: '-id', limit: 1 })
    expect(docs[0]).toMatchObject({ verb: 'approve', secrecyChecked: true })
  })
})
