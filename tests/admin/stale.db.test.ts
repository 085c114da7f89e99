import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { begin, expectOk, release, review, upload, words } from '../support/factories'
import { type Desk, openDesk } from '../support/payload'
import type { SignedIn } from '../support/rest'
import { hireStaff, type Staff } from '../support/staff'
import { onDatabase } from '../support/statement'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

async function seenBy({ id }: SignedIn) {
  const { readStale } = await import('@/admin/dashboard/stale')
  const user = (await desk.payload.findByID({ collection: 'users', id })) as User
  return readStale({ payload: desk.payload, user })
}

const linkTo = (id: number) => {
  const body = words('')
  const link = {
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'news', value: id } },
    children: [{ type: 'text', text: '上一次活动', version: 1 }],
  }
  return { root: { ...body.root, children: [{ type: 'paragraph', version: 1, children: [link] }] } }
}

it('tells of what is live and links to what is not any more', async () => {
  const target = await begin('news', staff.author, '上一次活动')
  expectOk(await release('news', target.id, staff))
  const { id } = await begin('news', staff.author, '这一次活动', { body: linkTo(target.id) })
  expectOk(await release('news', id, staff))
  const broken = async () => (await seenBy(staff.finalReviewer)).filter(({ key }) => key.startsWith('link-'))
  expect(await broken()).toEqual([])
  expectOk(await review('news', target.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect(await broken()).toEqual([
    {
      key: `link-news-${id}`,
      href: `/admin/collections/news/${id}`,
      what: '动态「这一次活动」',
      why: '链接“上一次活动”打不开了',
    },
  ])
  expect((await seenBy(staff.author)).filter(({ key }) => key.startsWith('link-'))).toEqual([])
})

it('tells of pictures that nothing on the site has shown for a month, to each of their own', async () => {
  const mine = await upload(staff.author, {}, 71)
  await upload(staff.otherAuthor, {}, 72)
  const unused = async (as: SignedIn) => (await seenBy(as)).find(({ key }) => key === 'unused-pictures')
  expect(await unused(staff.finalReviewer)).toBeUndefined()
  await onDatabase(desk.databaseUrl, `update media set created_at = now() - interval '40 days'`)
  expect((await unused(staff.finalReviewer))?.what).toBe('2 张图片')
  expect((await unused(staff.author))?.what).toBe('1 张图片')
  const { id } = await begin('news', staff.author, '用上了', { cover: mine.id })
  expectOk(await release('news', id, staff))
  expect(await unused(staff.author)).toBeUndefined()
})
