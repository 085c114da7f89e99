import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, expectOk, make, release, upload } from '../../support/factories'
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

const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const body = (cover: number) => ({
  root: {
    type: 'root',
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    children: [
      { type: 'heading', tag: 'h2', version: 1, children: [text('第一节')] },
      { type: 'paragraph', version: 1, children: [text('粗的', 1), text('<script>alert("x")</script>')] },
      { type: 'upload', relationTo: 'media', value: cover, fields: { caption: '书架' }, version: 3 },
    ],
  },
})

it('gives what is published, with inline styles and whole addresses, for other places', async () => {
  const { id: cover } = await upload(staff.author, {}, 55)
  const { id } = await begin('news', staff.author, '一稿多用', {
    cover,
    body: body(cover),
    lead: '导语一句。',
  })
  expectOk(await release('news', id, staff))
  const { body: outlets } = expectOk(await rest('GET', `/api/news/${id}/outlets`, { as: staff.author }))
  const { group, page, wechat } = outlets as Record<string, string>
  expect(wechat).toMatch(/<h2 style="[^"]+">第一节<\/h2>/)
  expect(wechat).toContain('<strong>粗的</strong>&#60;script&#62;')
  expect(wechat?.match(/<img [^>]*src="http:\/\/localhost:3000\/media\/[^"]+\.webp"/g)).toHaveLength(2)
  expect(wechat).toContain('书架')
  expect(wechat).not.toMatch(/class=|srcset|<script/)
  expect(group?.split('\n')).toEqual(['【一稿多用】', '导语一句。', page])
  expect(page).toMatch(/^http:\/\/localhost:3000\/news\/\d{8}-/)
})

it('gives nothing that is not published, and the published version of what is being changed', async () => {
  const draft = await make('news', 'approved', staff)
  expect((await rest('GET', `/api/news/${draft.id}/outlets`, { as: staff.author })).status).toBe(409)
  const changed = await make('news', 'redrafted', staff, { mark: '网站上的', newer: '还在改' })
  const { text: said } = await rest('GET', `/api/news/${changed.id}/outlets`, { as: staff.author })
  expect(said).toContain('网站上的')
  expect(said).not.toContain('还在改')
  expect((await rest('GET', `/api/news/${changed.id}/outlets`)).status).toBe(401)
})
