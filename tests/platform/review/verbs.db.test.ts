import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  begin,
  expectOk,
  make,
  release,
  review,
  TYPICAL,
  titleField,
  WITH_PAGES,
} from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const visible = async (slug: string, id: number) => (await rest('GET', `/api/${slug}/${id}`)).status === 200

it.each(WITH_PAGES)(
  '%s leaves the old address leading on when it changes between withdrawal and publication',
  async (slug) => {
    const { id } = await make(slug, 'published', staff)
    const was = (await rest('GET', `/api/${slug}/${id}`)).body.slug
    await review(slug, id, 'withdraw', staff.finalReviewer, { comment: '测试' })
    await rest('PATCH', `/api/${slug}/${id}`, { as: staff.author, body: { slug: `moved-${slug}-${id}` } })
    expectOk(await release(slug, id, staff))
    const { docs } = await desk.payload.find({
      collection: 'redirects',
      where: { to: { like: `moved-${slug}-${id}` } },
    })
    expect(docs.map(({ from }) => from.split('/').pop())).toEqual([was])
  },
)

describe.each(TYPICAL)('%s', (slug) => {
  it('is published by a final reviewer, with a review record and an audit row of the same hand', async () => {
    const { id } = await begin(slug, staff.author, '一次发布')
    expect(await visible(slug, id)).toBe(false)
    const { status, body } = await release(slug, id, staff)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ _status: 'published', review: 'published' })
    expect(await visible(slug, id)).toBe(true)
    const where: Where[] = [{ subject: { equals: slug } }, { document: { equals: id } }]
    const records = await desk.payload.find({ collection: 'review-records', where: { and: where }, depth: 0 })
    expect(records.docs).toMatchObject([
      { verb: 'publish', person: staff.finalReviewer.id },
      { verb: 'approve', person: staff.finalReviewer.id },
      { verb: 'submit', person: staff.firstReviewer.id },
    ])
    const audit = await desk.payload.find({
      collection: 'audit-log',
      where: { and: [...where, { action: { equals: 'publish' } }] },
      depth: 0,
    })
    expect(audit.docs).toMatchObject([{ personId: staff.finalReviewer.id, title: '一次发布' }])
  })

  it('is withdrawn by a final reviewer and gone for visitors', async () => {
    const { id } = await make(slug, 'published', staff)
    const { status, body } = await review(slug, id, 'withdraw', staff.finalReviewer, { comment: '写错了' })
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ _status: 'draft', review: 'withdrawn' })
    expect(await visible(slug, id)).toBe(false)
  })

  it('is withdrawn though a newer draft lacks what a publication needs', async () => {
    const { id } = await make(slug, 'published', staff)
    const emptied = { [titleField[slug]]: '' }
    expectOk(await rest('PATCH', `/api/${slug}/${id}?draft=true`, { as: staff.author, body: emptied }))
    expectOk(await review(slug, id, 'withdraw', staff.finalReviewer, { comment: '写错了' }))
    expect(await visible(slug, id)).toBe(false)
  })

  it.each([{}, { comment: '' }, { comment: ' 　\n' }])(
    'is not withdrawn without a reason: %j',
    async (body) => {
      const { id } = await make(slug, 'published', staff)
      const answer = await review(slug, id, 'withdraw', staff.finalReviewer, body)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ data: { code: 'reason-missing', field: 'comment' } }])
      expect(answer.text).toContain('请写明撤稿原因')
      expect(await visible(slug, id)).toBe(true)
    },
  )

  it('keeps the published text for visitors while a newer draft is written, until that is published', async () => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '旧的', newer: '新的' })
    const seen = async () => (await rest('GET', `/api/${slug}/${id}`)).body[titleField[slug]]
    expect(await seen()).toBe('旧的')
    await release(slug, id, staff)
    expect(await seen()).toBe('新的')
  })

  it('does not go out, nor is it passed, with a change the reviewer has not seen', async () => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '看过的' })
    const newest = () => rest('GET', `/api/${slug}/${id}?draft=true`, { as: staff.finalReviewer })
    expectOk(await review(slug, id, 'submit', staff.author))
    const seenUpdatedAt = (await newest()).body.updatedAt
    const body = { [titleField[slug]]: '没看过的' }
    expectOk(await rest('PATCH', `/api/${slug}/${id}`, { as: staff.author, body }))
    expectOk(await review(slug, id, 'submit', staff.author))
    const extra = { secrecyChecked: true, seenUpdatedAt }
    const { status, text } = await review(slug, id, 'approve', staff.finalReviewer, extra)
    expect(status).toBe(409)
    expect(text).toContain('刚才又有改动，请刷新看过再操作')
    const seenNow = { secrecyChecked: true, seenUpdatedAt: (await newest()).body.updatedAt }
    expectOk(await review(slug, id, 'approve', staff.finalReviewer, seenNow))
    expect((await review(slug, id, 'publish', staff.finalReviewer, seenNow)).status).toBe(409)
    expect((await rest('GET', `/api/${slug}/${id}`)).body[titleField[slug]]).toBe('看过的')
    expectOk(
      await review(slug, id, 'publish', staff.finalReviewer, {
        seenUpdatedAt: (await newest()).body.updatedAt,
      }),
    )
  })

  it('can be published again after a withdrawal, and keeps its first date and address', async () => {
    const { id } = await make(slug, 'published', staff)
    const first = (await rest('GET', `/api/${slug}/${id}`)).body
    await review(slug, id, 'withdraw', staff.finalReviewer, { comment: '测试' })
    await release(slug, id, staff)
    const again = (await rest('GET', `/api/${slug}/${id}`)).body
    expect(again).toMatchObject({ publishedAt: first.publishedAt, slug: first.slug, review: 'published' })
  })

  it.each(['author', 'firstReviewer', 'secondReviewer', 'screenManager', 'auditor', 'admin'] as const)(
    'is neither published nor withdrawn by %s',
    async (role) => {
      const draft = await make(slug, 'draft', staff)
      expect((await review(slug, draft.id, 'publish', staff[role])).status).toBe(403)
      expect(await visible(slug, draft.id)).toBe(false)
      const live = await make(slug, 'published', staff)
      expect((await review(slug, live.id, 'withdraw', staff[role])).status).toBe(403)
      expect(await visible(slug, live.id)).toBe(true)
    },
  )

  it('asks visitors to sign in', async () => {
    const { id } = await make(slug, 'draft', staff)
    const { status, text } = await review(slug, id, 'publish', undefined)
    expect(status).toBe(401)
    expect(text).toContain('请先登录')
  })
})

it('refuses verbs nobody knows, documents that are not there and collections without review', async () => {
  const { id } = await make('news', 'draft', staff)
  expect((await review('news', id, 'obliterate', staff.finalReviewer)).status).toBe(400)
  expect((await release('news', 987654, staff)).status).toBe(404)
  expect((await release('users', staff.author.id, staff)).status).toBe(404)
  expect((await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' })).status).toBe(409)
})

it('names the field that keeps a document from going out', async () => {
  const made = await rest('POST', '/api/news?draft=true', { as: staff.author, body: { title: '还没有正文' } })
  const id = (made.body.doc as { id: number }).id
  const { status, text } = await release('news', id, staff)
  expect(status).toBe(400)
  expect(text).toContain('正文')
  expect(await visible('news', id)).toBe(false)
})
