import { Hono } from 'hono'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PageMaker } from '@/site/page-handler'
import {
  begin,
  type ContentSlug,
  expectOk,
  make,
  photo,
  release,
  review,
  upload,
} from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'
import { type OpenSite, openSite, soon } from '../open-site'

let desk: Desk
let staff: Staff
let site: OpenSite

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  site = await openSite(desk)
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

/** Published for the first time at that instant. */
async function publishedAt(
  instant: string,
  slug: ContentSlug,
  mark: string,
  fields: Record<string, unknown> = {},
) {
  const { id } = await begin(slug, staff.author, mark, fields)
  const data = { publishedAt: instant }
  await desk.payload.update({ collection: slug, id, data, draft: true })
  expectOk(await release(slug, id, staff))
  return id
}

const shows = async (address: string, words: string) => (await site.text(address)).includes(words)
const WEEK = '/digest/2025-w12'
/** Wednesday of that week, by the school's clock */
const WEDNESDAY = '2025-03-19T02:00:00.000Z'

it('a school that has published nothing is told so, and no week of it is there', async () => {
  expect(await shows('/digest', '还没有可以小结的内容')).toBe(true)
  expect((await site.get(WEEK)).status).toBe(404)
  expect((await site.get(`${WEEK}/picture.jpg`)).status).toBe(404)
  expect((await site.get(`${WEEK}/group.txt`)).status).toBe(404)
})

describe('a week', () => {
  let reading: number
  beforeAll(async () => {
    const term = { name: '春季学期', from: '2025-02-17T04:00:00.000Z', to: '2025-07-02T04:00:00.000Z' }
    await desk.payload.updateGlobal({ slug: 'school-calendar', data: { terms: [term] } })
    const cover = (await upload(staff.author)).id
    reading = await publishedAt(WEDNESDAY, 'news', '读家书', {
      eventDate: '2025-03-18T02:00:00.000Z',
      venue: '三楼录播教室',
      cover,
      teachingLink: {
        result: 'changed',
        subject: 'chinese',
        grade: '四年级',
        change: '每周多一节整本书阅读',
      },
    })
    await publishedAt(WEDNESDAY, 'news', '更早的植树', {
      eventDate: '2025-03-12T02:00:00.000Z',
      venue: '校门外',
    })
    // the first and the last half hour of it in Shanghai, and those just outside
    await publishedAt('2025-03-16T16:30:00.000Z', 'news', '周一零点半')
    await publishedAt('2025-03-16T15:30:00.000Z', 'news', '周日深夜')
    await publishedAt('2025-03-23T15:30:00.000Z', 'learning', '周日的学习')
    await publishedAt('2025-03-23T16:30:00.000Z', 'news', '下周一零点半')
    await publishedAt(WEDNESDAY, 'disclosures', '评优公示', {
      notice: { from: '2025-03-19T02:00:00.000Z', workingDays: 5 },
    })
    await publishedAt(WEDNESDAY, 'disclosures', '党内的事', { audience: 'members' })
    await publishedAt(WEDNESDAY, 'consultations', '校门口怎么等')
    await publishedAt(WEDNESDAY, 'documents', '会议制度')
    // of before, and still open in the week, or over by then
    for (const [mark, from] of [
      ['上周开始的公示', '2025-03-13'],
      ['已经结束的公示', '2025-03-06'],
    ] as const)
      await publishedAt('2025-03-06T02:00:00.000Z', 'disclosures', mark, {
        notice: { from: `${from}T02:00:00.000Z`, workingDays: 5 },
      })
    for (const [mark, closes] of [
      ['上周问的', '2025-03-17'],
      ['上周就问完的', '2025-03-16'],
    ] as const)
      await publishedAt('2025-03-06T02:00:00.000Z', 'consultations', mark, {
        opensAt: '2025-03-06T02:00:00.000Z',
        closesAt: `${closes}T02:00:00.000Z`,
        promisedAt: '2025-04-01T02:00:00.000Z',
      })
    await make('news', 'draft', staff, { mark: '没写完的' })
    const board = await publishedAt('2025-01-08T02:00:00.000Z', 'boards', '防诈骗')
    const out = { board, purpose: 'community' as const }
    const day = (of: string) => `2025-${of}T02:00:00.000Z`
    for (const stay of [
      { place: '社区广场', from: day('03-21'), to: day('04-02') },
      { place: '周一就收回的地方', from: day('03-10'), to: day('03-17') },
      { place: '下周才去的地方', from: day('04-03'), to: day('04-05') },
    ])
      await desk.payload.create({ collection: 'board-deployments', data: { ...out, ...stay } })
  })

  it("tells what was first published in it by the school's clock, and nothing else", async () => {
    const page = await site.text(WEEK)
    for (const words of [
      '2025年3月17日至23日，网站上发布了7条',
      '三楼录播教室',
      '每周多一节整本书阅读',
      '语文 · 四年级',
      '周一零点半',
      '周日的学习',
      '公示期：3月19日至3月25日（5个工作日）',
      '校门口怎么等',
      '会议制度',
      '社区广场',
      '公示期：3月13日至3月19日（5个工作日）',
      '上周问的',
    ])
      expect(page, words).toContain(words)
    for (const absent of [
      '周日深夜',
      '下周一零点半',
      '党内的事',
      '没写完的',
      '已经结束的公示',
      '上周就问完的',
      '周一就收回的地方',
      '下周才去的地方',
    ])
      expect(page, absent).not.toContain(absent)
    expect(page.indexOf('校门外')).toBeLessThan(page.indexOf('三楼录播教室'))
    expect(page).toContain(`rel="canonical" href="https://school.example${WEEK}"`)
  })

  it('leads to the nearest weeks that have something, and an empty one says so', async () => {
    const page = await site.text(WEEK)
    expect(page).toContain('href="/digest/2025-w11"')
    expect(page).toContain('href="/digest/2025-w13"')
    const empty = await site.text('/digest/2025-w20')
    expect(empty).toContain('这一周没有发布内容')
    expect(empty).toContain('href="/digest/2025-w13"')
    expect(empty).toContain('noindex')
    expect(empty).not.toContain('picture.jpg')
    expect((await site.get('/digest/2025-w20/picture.jpg')).status).toBe(404)
    expect((await site.get('/digest/2025-w20/group.txt')).status).toBe(404)
  })

  it('is there only where something was published before it ended', async () => {
    for (const key of ['2024-w40', '2199-w01', '2025-w53', '2025-w00', 'latest'])
      expect((await site.get(`/digest/${key}`)).status, key).toBe(404)
    expect((await site.get('/digest/2025-W12')).headers.get('location')).toBe(WEEK)
  })

  it('is the latest one at the short address', async () => {
    const page = await site.text('/digest')
    expect(page).toContain('下周一零点半')
    expect(page).toContain('rel="canonical" href="https://school.example/digest/2025-w13"')
    expect(await shows('/sitemap.xml', 'https://school.example/digest<')).toBe(true)
  })

  it('goes to a class group as text', async () => {
    const answer = await site.get(`${WEEK}/group.txt`)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const text = await answer.text()
    expect(text.split('\n')[0]).toMatch(/^【.+一周小结】2025年3月17日至23日$/)
    expect(text).toContain('3月18日　读家书（三楼录播教室）')
    expect(text).toContain('公示　评优公示（到3月25日）')
    expect(text).toContain(`https://school.example${WEEK}`)
    expect(text).not.toContain('党内的事')
  })

  it('goes to a class group as a picture with the photograph of its page', async () => {
    const { hasChineseFont } = await import('@/site/digest/draw')
    const answer = await site.get(`${WEEK}/picture.jpg`)
    if (!(await hasChineseFont())) {
      expect(answer.status).toBe(503)
      expect(await answer.text()).toContain('没有中文字体')
      return
    }
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    const jpeg = Buffer.from(await answer.arrayBuffer())
    expect((await sharp(jpeg).metadata()).width).toBe(1080)
    // the middle of its head has the colour of the uploaded photo; stats() reads what came in, so the cut comes first
    const cut = await sharp(jpeg).extract({ left: 500, top: 200, width: 80, height: 80 }).png().toBuffer()
    const middle = await sharp(cut).stats()
    const expected = await sharp(await photo()).stats()
    for (const channel of [0, 1, 2])
      expect(
        Math.abs((middle.channels[channel]?.mean ?? 0) - (expected.channels[channel]?.mean ?? 255)),
      ).toBeLessThan(12)
  })

  describe('as a picture', () => {
    type Painter = { isReady: () => Promise<boolean>; draw: (...args: unknown[]) => Promise<Buffer> }

    async function drawnBy(painter: Painter) {
      const { serveDigests } = await import('@/site/digest/route')
      const page = { etag: 'W/"one"' as string | undefined }
      const app = new Hono()
      const maker = {
        payload: desk.payload,
        headers: { document: {}, page: {} },
        site: async () => ({ school: '示例小学', branch: '支部', brand: { name: '红烛' } }),
        draw: async ({ title }: { title: string }) => `<h1>${title}</h1>`,
      } as unknown as PageMaker
      serveDigests(app, maker, { mediaDir: desk.mediaDir, siteUrl: 'https://school.example' }, painter)
      app.get('/digest/:week', (c) => (page.etag ? c.text('a week', 200, { ETag: page.etag }) : c.notFound()))
      return { page, get: (headers = {}) => app.request(`${WEEK}/picture.jpg`, { headers }) }
    }
    const isReady = async () => true

    it('is drawn once for the same page, and is there exactly while its page is', async () => {
      const draw = vi.fn(async () => Buffer.from('a picture'))
      const { get, page } = await drawnBy({ isReady, draw })
      expect(await (await get()).text()).toBe('a picture')
      await get()
      expect(draw).toHaveBeenCalledTimes(1)
      expect((await get({ 'If-None-Match': 'W/"one"' })).status).toBe(304)
      page.etag = 'W/"two"'
      await get()
      expect(draw).toHaveBeenCalledTimes(2)
      page.etag = undefined
      expect((await get()).status).toBe(404)
    })

    it('of a page that changed meanwhile is not given out', async () => {
      const drawn = await drawnBy({
        isReady,
        draw: async () => {
          drawn.page.etag = 'W/"withdrawn"'
          return Buffer.from('what is not to be seen any more')
        },
      })
      expect((await drawn.get()).status).toBe(503)
    })

    it('is refused in words without a Chinese font, and when it fails', async () => {
      const never = async () => false
      const mute = await (await drawnBy({ isReady: never, draw: () => Promise.reject(new Error()) })).get()
      expect([mute.status, await mute.text()]).toEqual([503, '<h1>这里画不了图片</h1>'])
      const failed = await (await drawnBy({ isReady, draw: () => Promise.reject(new Error('no ink')) })).get()
      expect([failed.status, await failed.text()]).toEqual([503, '<h1>图片没有画出来</h1>'])
    })
  })

  it('is on the dashboard of those who review, and of nobody else', async () => {
    const { readDigestLine } = await import('@/admin/dashboard/digest')
    const seenBy = async (id: number, now?: Date) => {
      const user = await desk.payload.findByID({ collection: 'users', id })
      return readDigestLine({ payload: desk.payload, user }, now)
    }
    const during = new Date('2025-03-23T15:00:00.000Z')
    expect(await seenBy(staff.finalReviewer.id, during)).toEqual({
      isThisWeek: true,
      dates: '3月17日至23日',
      total: 7,
      page: WEEK,
    })
    expect(await seenBy(staff.firstReviewer.id)).toMatchObject({
      isThisWeek: false,
      page: '/digest/2025-w13',
    })
    for (const { id } of [staff.author, staff.admin, staff.auditor, staff.screenManager])
      expect(await seenBy(id)).toBeUndefined()
  })

  it('forgets at once what is withdrawn', async () => {
    expectOk(await review('news', reading, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    await soon(() => shows(WEEK, '网站上发布了6条'))
    expect(await shows(WEEK, '读家书')).toBe(false)
    expect(await (await site.get(`${WEEK}/group.txt`)).text()).not.toContain('读家书')
  })
})
