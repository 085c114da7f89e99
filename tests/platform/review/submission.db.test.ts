import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, CONTENT, expectOk, make, review, titleField } from '../../support/factories'
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

const newest = async (slug: string, id: number) =>
  (await rest('GET', `/api/${slug}/${id}?draft=true`, { as: staff.finalReviewer })).body

const codeOf = ({ body }: Awaited<ReturnType<typeof review>>) =>
  (body.errors as { data?: { code?: string } }[])[0]?.data?.code

const giveBack = (slug: string, id: number, as: SignedIn, comment = '请写明时间。') =>
  review(slug, id, 'return', as, { comment })

describe.each(CONTENT)('%s', (slug) => {
  it('is handed in by its author, given back with a comment, handed in again and published', async () => {
    const { id } = await begin(slug, staff.author, '送审一次')
    expectOk(await review(slug, id, 'submit', staff.author))
    expect(await newest(slug, id)).toMatchObject({ review: 'finalReview', _status: 'draft' })
    expectOk(await giveBack(slug, id, staff.finalReviewer))
    expect(await newest(slug, id)).toMatchObject({ review: 'returned', _status: 'draft' })
    expectOk(await review(slug, id, 'submit', staff.author))
    expectOk(await review(slug, id, 'publish', staff.finalReviewer))
    const { docs } = await desk.payload.find({
      collection: 'review-records',
      where: { and: [{ subject: { equals: slug } }, { document: { equals: id } }] },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ comment, person, verb }) => ({ comment, person, verb }))).toEqual([
      { verb: 'submit', person: staff.author.id, comment: null },
      { verb: 'return', person: staff.finalReviewer.id, comment: '请写明时间。' },
      { verb: 'submit', person: staff.author.id, comment: null },
      { verb: 'publish', person: staff.finalReviewer.id, comment: null },
    ])
    // what was read is what went out: where it stands and its address are no part of the fingerprint
    expect(new Set(docs.map(({ hash }) => hash)).size).toBe(1)
  })

  it('stays live while a newer draft is handed in and given back', async () => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '网站上的', newer: '改过的' })
    expectOk(await review(slug, id, 'submit', staff.author))
    expectOk(await giveBack(slug, id, staff.finalReviewer))
    const seen = await rest('GET', `/api/${slug}/${id}`)
    expect(seen.body[titleField[slug]]).toBe('网站上的')
    expectOk(await review(slug, id, 'publish', staff.finalReviewer))
    expect((await rest('GET', `/api/${slug}/${id}`)).body[titleField[slug]]).toBe('改过的')
  })

  it('goes on waiting while its author corrects it, and does not go out with what the reviewer has not read', async () => {
    const { id } = await make(slug, 'submitted', staff)
    const seenUpdatedAt = (await newest(slug, id)).updatedAt
    const body = { [titleField[slug]]: '又改了' }
    expectOk(await rest('PATCH', `/api/${slug}/${id}?autosave=true`, { as: staff.author, body }))
    expect(await newest(slug, id)).toMatchObject({ review: 'finalReview', ...body })
    expect(codeOf(await review(slug, id, 'publish', staff.finalReviewer, { seenUpdatedAt }))).toBe(
      'changed-meanwhile',
    )
  })

  it('is not handed in twice, without a title, or when the site shows it already', async () => {
    const submitted = await make(slug, 'submitted', staff)
    expect(codeOf(await review(slug, submitted.id, 'submit', staff.author))).toBe('already-submitted')
    const published = await make(slug, 'published', staff)
    expect(codeOf(await review(slug, published.id, 'submit', staff.author))).toBe('nothing-to-submit')
    const untitled = await make(slug, 'draft', staff)
    const body = { [titleField[slug]]: '' }
    expectOk(await rest('PATCH', `/api/${slug}/${untitled.id}?draft=true`, { as: staff.author, body }))
    expect(codeOf(await review(slug, untitled.id, 'submit', staff.author))).toBe('title-missing')
  })

  it('is given back only with a comment, and only when it waits', async () => {
    const submitted = await make(slug, 'submitted', staff)
    expect(codeOf(await giveBack(slug, submitted.id, staff.finalReviewer, ' '))).toBe('reason-missing')
    const draft = await make(slug, 'draft', staff)
    expect(codeOf(await giveBack(slug, draft.id, staff.finalReviewer))).toBe('not-submitted')
  })

  it('takes its state from the verbs alone, not from what a form sends', async () => {
    const { id } = await make(slug, 'draft', staff)
    expectOk(await rest('PATCH', `/api/${slug}/${id}`, { as: staff.author, body: { review: 'finalReview' } }))
    expect(await newest(slug, id)).toMatchObject({ review: 'draft' })
  })

  it('comes back as a draft when an older version is restored', async () => {
    const { id } = await make(slug, 'submitted', staff)
    const { docs } = await desk.payload.findVersions({ collection: slug, where: { parent: { equals: id } } })
    expectOk(await rest('POST', `/api/${slug}/versions/${docs[0]?.id}`, { as: staff.author }))
    expect(await newest(slug, id)).toMatchObject({ review: 'draft' })
  })
})
