import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make, upload, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let queries: typeof import('@/features/news/queries')

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  queries = await import('@/features/news/queries')
})
afterAll(() => desk.close())

const publish = (mark: string, fields: Record<string, unknown>) =>
  make('news', 'published', staff, { mark, fields })

describe('news for display', () => {
  test('a list narrows by category and by year of the event, and counts only what is published', async () => {
    await publish('九月的主题党日', { category: 'themedPartyDay', eventDate: '2025-09-20T04:00:00.000Z' })
    await publish('三月的主题党日', { category: 'themedPartyDay', eventDate: '2026-03-14T04:00:00.000Z' })
    await publish('元旦凌晨的值班', { category: 'volunteerService', eventDate: '2025-12-31T17:00:00.000Z' })
    await make('news', 'draft', staff, { mark: '草稿', fields: { category: 'partyLesson' } })
    await make('news', 'withdrawn', staff, { mark: '撤下的', fields: { category: 'partyLesson' } })

    const all = await queries.findNewsList(desk.payload, { page: 1 })
    expect(all?.items.map((item) => item.title)).toEqual([
      '元旦凌晨的值班',
      '三月的主题党日',
      '九月的主题党日',
    ])
    expect(all?.categories).toEqual([
      { category: 'themedPartyDay', count: 2 },
      { category: 'volunteerService', count: 1 },
    ])
    expect(all?.years).toEqual([2026, 2025])

    const narrowed = await queries.findNewsList(desk.payload, {
      category: 'themedPartyDay',
      year: 2025,
      page: 1,
    })
    expect(narrowed?.items.map((item) => item.title)).toEqual(['九月的主题党日'])
    const newYear = await queries.findNewsList(desk.payload, { year: 2026, page: 1 })
    expect(newYear?.items.map((item) => item.title)).toContain('元旦凌晨的值班')
    expect(await queries.findNewsList(desk.payload, { page: 9 })).toBeUndefined()
  })

  test('an article carries its pictures, and only those relations a visitor may see', async () => {
    const picture = await upload(staff.author, { caption: '整理书架', credit: '周老师' })
    const open = await make('members', 'published', staff, { mark: '林老师' })
    const closed = await make('members', 'draft', staff, { mark: '未公开的人' })
    const space = await make('spaces', 'published', staff, { mark: '图书角', fields: { phrase: '一角' } })
    const { id } = await publish('326册书有了新的位置', {
      cover: picture.id,
      gallery: [{ image: picture.id, caption: '三年级的书架' }],
      participants: [open.id, closed.id],
      relatedSpaces: [space.id],
      body: withPicture(picture.id),
      teachingLink: { result: 'changed', subject: 'chinese', grade: '三年级', change: '借阅从19册到61册' },
    })
    const { slug } = await desk.payload.findByID({ collection: 'news', id })
    const article = await queries.findArticle(desk.payload, slug ?? '')
    expect(article?.cover?.webp.length).toBeGreaterThan(0)
    expect(article?.gallery[0]).toMatchObject({ caption: '三年级的书架', credit: '周老师' })
    expect(article?.participants.map((person) => person.name)).toEqual(['林老师'])
    expect(article?.spaces).toMatchObject([{ name: '图书角', phrase: '一角' }])
    expect(article?.teachingLink).toEqual({
      done: true,
      subject: '语文',
      grade: '三年级',
      change: '借阅从19册到61册',
    })
    const [, inText] = (article?.body?.root.children ?? []) as { type: string; value?: unknown }[]
    expect(article?.links.pictureOf(inText?.value)?.alt).toBe('图书角')
  })

  test('a draft has no address', async () => {
    const { id } = await make('news', 'draft', staff, { mark: '还没写完' })
    await desk.payload.update({ collection: 'news', id, data: { slug: 'hai-mei-xie-wan' }, draft: true })
    expect(await queries.findArticle(desk.payload, 'hai-mei-xie-wan')).toBeUndefined()
  })
})

/** A paragraph and a picture set into the text. */
function withPicture(value: number) {
  const text = words('四个小时，326册。')
  const upload = { type: 'upload', version: 3, relationTo: 'media', value, fields: null, format: '', id: 'a' }
  return { root: { ...text.root, children: [...text.root.children, upload] } }
}
