import { afterAll, beforeAll, expect, it } from 'vitest'
import { CONTENT, expectOk, make, release } from '../../support/factories'
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

const slugOf = async (slug: string, id: number) => (await rest('GET', `/api/${slug}/${id}`)).body.slug

async function rename(id: number, slug: string) {
  expectOk(await rest('PATCH', `/api/news/${id}`, { as: staff.author, body: { slug } }))
  return release('news', id, staff)
}

const redirects = async () => {
  const { docs } = await desk.payload.find({ collection: 'redirects', pagination: false, depth: 0 })
  return Object.fromEntries(docs.map(({ from, to }) => [from, to]))
}

it.each(CONTENT)('is made of the title’s pinyin on publication: %s', async (slug) => {
  const { id } = await make(slug, 'published', staff, { mark: '读书会' })
  expect(await slugOf(slug, id)).toMatch(/^(20260314-)?du-shu-hui$/)
})

it.each(['🌱🌱', '！！！', '？'])('is never empty: %s', async (mark) => {
  const news = await make('news', 'published', staff, { mark })
  expect(await slugOf('news', news.id)).toMatch(/^20260314/)
  const space = await make('spaces', 'published', staff, { mark })
  expect(await slugOf('spaces', space.id)).toBe(`spaces-${space.id}`)
})

it('does not follow a changed title', async () => {
  const { id } = await make('news', 'redrafted', staff, { mark: '原来的题目', newer: '后来的题目' })
  const before = await slugOf('news', id)
  expectOk(await release('news', id, staff))
  expect(await slugOf('news', id)).toBe(before)
})

it('is unique, counting drafts and the trash', async () => {
  const made = []
  for (const state of ['published', 'trashed', 'published'] as const)
    made.push(await make('spaces', state, staff, { mark: '同名' }))
  const slugs = [await slugOf('spaces', made[0]?.id ?? 0), await slugOf('spaces', made[2]?.id ?? 0)]
  expect(slugs).toEqual(['tong-ming', 'tong-ming-2'])
})

it('leaves a redirect when it is changed, and none in a circle when it is changed back', async () => {
  const { id } = await make('news', 'published', staff, { mark: '会搬家的' })
  const first = String(await slugOf('news', id))
  expectOk(await rename(id, 'moved-once'))
  expect(await redirects()).toMatchObject({ [`/news/${first}`]: '/news/moved-once' })
  expectOk(await rename(id, 'moved-twice'))
  expect(await redirects()).toMatchObject({
    [`/news/${first}`]: '/news/moved-twice',
    '/news/moved-once': '/news/moved-twice',
  })
  expectOk(await rename(id, first))
  const after = await redirects()
  expect(after).toMatchObject({ '/news/moved-once': `/news/${first}`, '/news/moved-twice': `/news/${first}` })
  expect(after).not.toHaveProperty(`/news/${first}`)
})

it.each(['Ein Titel', '中文', '../etc', 'a--b', '-a', 'x'.repeat(81)])(
  'refuses what is no address: %s',
  async (slug) => {
    const { id } = await make('news', 'draft', staff)
    await rest('PATCH', `/api/news/${id}`, { as: staff.author, body: { slug } })
    const { status } = await release('news', id, staff)
    expect(status).toBe(400)
  },
)
