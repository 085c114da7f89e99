import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, expectOk, release, review, upload } from '../../support/factories'
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

const usesOf = async (id: number) =>
  (expectOk(await rest('GET', `/api/media/${id}/uses`, { as: staff.author })).body as { uses: object[] }).uses

it('lists everything live that shows a picture, and nothing that does not any more', async () => {
  const { id: cover } = await upload(staff.author, {}, 33)
  const news = await begin('news', staff.author, '用了这张照片', { cover })
  const space = await begin('spaces', staff.author, '也用了这张', { cover })
  expect(await usesOf(cover)).toEqual([])
  expectOk(await release('news', news.id, staff))
  expectOk(await release('spaces', space.id, staff))
  await rest('POST', '/api/globals/brand', { as: staff.finalReviewer, body: { picture: cover } })
  expect(await usesOf(cover)).toEqual([
    { title: '支部品牌', section: '网站设置', edit: '/admin/globals/brand' },
    {
      title: '用了这张照片',
      section: '动态',
      edit: `/admin/collections/news/${news.id}`,
      page: expect.stringMatching(/^\/news\/\d{8}-/),
    },
    expect.objectContaining({ title: '也用了这张', edit: `/admin/collections/spaces/${space.id}` }),
  ])
  expectOk(await review('news', news.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect(await usesOf(cover)).toHaveLength(2)
})

it('is for the signed in', async () => {
  const { id } = await upload(staff.author, {}, 34)
  expect((await rest('GET', `/api/media/${id}/uses`)).status).toBe(401)
})
