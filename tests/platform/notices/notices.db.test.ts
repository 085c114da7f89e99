import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { begin, expectOk, review } from '../../support/factories'
import { openMailServer } from '../../support/mail-server'
import { type Desk, openDesk } from '../../support/payload'
import { emailOf, hireStaff, type Staff } from '../../support/staff'
import { onDatabase } from '../../support/statement'

let desk: Desk
let staff: Staff
let post: Awaited<ReturnType<typeof openMailServer>>
let deliver: (now?: Date) => Promise<void>

/** ten in the morning and eleven at night, at the school */
const MORNING = new Date('2099-03-16T02:00:00Z')
const NIGHT = new Date('2099-03-16T15:00:00Z')

beforeAll(async () => {
  post = await openMailServer()
  process.env.SMTP_URL = post.url
  desk = await openDesk({ stages: '2' })
  staff = await hireStaff(desk.payload)
  const postman = await import('@/platform/notices/postman')
  deliver = (now = MORNING) => postman.deliver(desk.payload, now)
})
afterAll(async () => {
  delete process.env.SMTP_URL
  post.close()
  await desk.close()
})
beforeEach(async () => {
  post.mails.length = 0
  post.state.refuses = false
  await onDatabase(desk.databaseUrl, 'delete from mail_notices')
})

const mailsTo = (name: string) => post.mails.filter(({ to }) => to === emailOf(name)).map(({ text }) => text)

async function handedIn(title: string): Promise<number> {
  const { id } = await begin('news', staff.author, title)
  expectOk(await review('news', id, 'submit', staff.author))
  return id
}

it('tells the stage whose turn it is, then the next, then the author', async () => {
  const id = await handedIn('等初审的动态')
  await deliver()
  expect(post.mails.map(({ to }) => to)).toEqual([emailOf('firstReviewer')])
  expect(mailsTo('firstReviewer')[0]).toContain(`「等初审的动态」等您初审`)
  expect(mailsTo('firstReviewer')[0]).toContain(`/admin/review/news/${id}`)
  expectOk(await review('news', id, 'approve', staff.firstReviewer))
  expectOk(await review('news', id, 'return', staff.finalReviewer, { comment: '请补上时间' }))
  await deliver()
  expect(mailsTo('finalReviewer')[0]).toContain('等您终审')
  expect(mailsTo('author')[0]).toContain('被退回：请补上时间')
  post.mails.length = 0
  await deliver()
  expect(post.mails).toEqual([])
})

it('makes one letter of many notices', async () => {
  for (const n of [1, 2, 3]) await handedIn(`第 ${n} 篇`)
  await deliver()
  const letters = mailsTo('firstReviewer')
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('有 3 件事等您处理')
  for (const n of [1, 2, 3]) expect(letters[0]).toContain(`「第 ${n} 篇」`)
})

it('waits for others to go with it, and for the morning', async () => {
  await handedIn('刚刚送审')
  await deliver(new Date())
  await deliver(NIGHT)
  expect(post.mails).toEqual([])
  await deliver(MORNING)
  expect(post.mails).toHaveLength(1)
})

it('keeps what could not be sent for the next round', async () => {
  await handedIn('邮局关门')
  post.state.refuses = true
  await expect(deliver()).rejects.toThrow()
  post.state.refuses = false
  await deliver()
  expect(mailsTo('firstReviewer')).toHaveLength(1)
})

it('tells nobody of what was refused, nor those who want no mail', async () => {
  const { id } = await begin('news', staff.author, '', { title: '没有正文', body: null })
  expect((await review('news', id, 'submit', staff.author)).status).not.toBe(200)
  await desk.payload.update({
    collection: 'users',
    id: staff.firstReviewer.id,
    data: { mailNotices: false },
  })
  await handedIn('不想收邮件')
  await deliver()
  expect(post.mails).toEqual([])
})

it('reminds of what has waited for days', async () => {
  const id = await handedIn('等了很久')
  await onDatabase(desk.databaseUrl, 'delete from mail_notices')
  await onDatabase(
    desk.databaseUrl,
    `update _news_v set version_updated_at = now() - interval '5 days' where parent_id = ${id};
     update news set updated_at = now() - interval '5 days' where id = ${id}`,
  )
  const { remindOfOverdueReviews } = await import('@/platform/jobs/overdue-reviews')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, desk.payload)
  await (remindOfOverdueReviews.handler as (args: object) => Promise<unknown>)({ req })
  await desk.payload.update({ collection: 'users', id: staff.firstReviewer.id, data: { mailNotices: true } })
  await (remindOfOverdueReviews.handler as (args: object) => Promise<unknown>)({ req })
  await deliver()
  expect(mailsTo('firstReviewer')[0]).toContain('「等了很久」等初审已经 5 天')
})
