import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, expectOk, make, release, review, upload } from '../support/factories'
import { type Desk, openDesk } from '../support/payload'
import { rest } from '../support/rest'
import { hireStaff, type Staff } from '../support/staff'
import { type OpenSite, openSite, soon } from './open-site'

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

const PLACES = ['/', '/news', '/feed.xml', '/search?q=']

const shows = async (address: string, text: string) => (await site.text(address)).includes(text)

async function addressOf(id: number): Promise<string> {
  const { slug } = await desk.payload.findByID({ collection: 'news', id })
  return `/news/${slug}`
}

describe('what visitors see follows what is published', () => {
  test('a publication shows everywhere, and a withdrawal nowhere', async () => {
    const { id } = await begin('news', staff.author, '校门口的值班表')
    for (const place of PLACES)
      expect(await shows(`${place}校门口`.replace(/^([^=]+)校门口$/, '$1'), '校门口的值班表')).toBe(false)
    expectOk(await release('news', id, staff))
    const article = await addressOf(id)
    for (const place of ['/', '/news', '/feed.xml', article]) await soon(() => shows(place, '校门口的值班表'))
    await soon(() => shows('/sitemap.xml', article))
    await soon(() => shows('/search?q=值班表', article))
    expectOk(await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    for (const place of ['/', '/news', '/feed.xml'])
      await soon(async () => !(await shows(place, '校门口的值班表')))
    await soon(async () => (await site.get(article)).status === 404)
    expect(await shows('/sitemap.xml', article)).toBe(false)
    expect(await shows('/search?q=值班表', article)).toBe(false)
  })

  test('moving to the trash takes a withdrawn document nowhere new, and its address stays 404', async () => {
    const { id } = await make('news', 'withdrawn', staff, { mark: '旧的通知' })
    const article = await addressOf(id)
    expectOk(
      await rest('PATCH', `/api/news/${id}`, {
        as: staff.finalReviewer,
        body: { deletedAt: new Date().toISOString() },
      }),
    )
    expect((await site.get(article)).status).toBe(404)
  })

  test('a changed slug leaves a permanent redirect from the old address', async () => {
    const { id } = await make('news', 'published', staff, { mark: '换网址的一篇' })
    const old = await addressOf(id)
    await soon(async () => (await site.get(old)).status === 200)
    expectOk(
      await rest('PATCH', `/api/news/${id}?draft=true`, {
        as: staff.finalReviewer,
        body: { slug: '20260314-xin-wang-zhi' },
      }),
    )
    expectOk(await release('news', id, staff))
    await soon(async () => (await site.get(old)).status === 301)
    expect((await site.get(old)).headers.get('location')).toBe('/news/20260314-xin-wang-zhi')
    expect((await site.get('/news/20260314-xin-wang-zhi')).status).toBe(200)
  })

  test('a changed global shows on every page', async () => {
    expect(await shows('/', '新芽小学党支部')).toBe(false)
    expectOk(
      await rest('POST', '/api/globals/site', {
        as: staff.admin,
        body: { schoolName: '新芽小学', branchName: '新芽小学党支部' },
      }),
    )
    await soon(() => shows('/', '新芽小学党支部'))
    await soon(() => shows('/members', '新芽小学党支部'))
  })

  test('a changed school calendar shows where days are counted by it', async () => {
    const terms = [
      { name: '春季学期', from: '2026-02-24T04:00:00.000Z', to: '2026-07-03T04:00:00.000Z' },
      { name: '秋季学期', from: '2026-09-01T04:00:00.000Z', to: '2027-01-20T04:00:00.000Z' },
    ]
    const set = (data: object) =>
      rest('POST', '/api/globals/school-calendar', { as: staff.screenManager, body: data })
    expectOk(await set({ terms }))
    const { id } = await make('disclosures', 'published', staff, {
      mark: '国庆前后的公示',
      fields: { notice: { from: '2026-09-28T04:00:00.000Z', workingDays: 5 } },
    })
    const { slug } = await desk.payload.findByID({ collection: 'disclosures', id })
    await soon(() => shows(`/disclosures/${slug}`, '10月2日'))
    const holidays = [{ name: '国庆节', from: '2026-10-01T04:00:00.000Z', to: '2026-10-07T04:00:00.000Z' }]
    expectOk(await set({ terms, holidays }))
    await soon(() => shows(`/disclosures/${slug}`, '10月9日'))
    const makeUpDays = [{ name: '国庆调休', day: '2026-10-03T04:00:00.000Z', follows: '4' }]
    expectOk(await set({ terms, holidays, makeUpDays }))
    await soon(() => shows(`/disclosures/${slug}`, '10月8日'))
  })

  test('a school that does not want to be found says so in robots.txt', async () => {
    expect(await shows('/robots.txt', 'Sitemap: https://school.example/sitemap.xml')).toBe(true)
    expectOk(await rest('POST', '/api/globals/site', { as: staff.admin, body: { noIndex: true } }))
    await soon(() => shows('/robots.txt', 'Disallow: /\n'))
    expectOk(await rest('POST', '/api/globals/site', { as: staff.admin, body: { noIndex: false } }))
  })
})

describe('files of pictures', () => {
  const filesOf = async (id: number) => {
    const { filename, renditions } = await desk.payload.findByID({ collection: 'media', id })
    return {
      master: `/media/${filename}`,
      files: (renditions as { file: string }[]).map(({ file }) => `/media/${file}`),
    }
  }
  const statusOf = async (address: string) => (await site.get(address)).status

  test('are open exactly while something published uses them; the master never', async () => {
    const picture = await upload(staff.author)
    const { master, files } = await filesOf(picture.id)
    const [file = ''] = files
    expect(await statusOf(file)).toBe(404)
    const { id } = await begin('news', staff.author, '有照片的一篇', { cover: picture.id })
    expect(await statusOf(file)).toBe(404)
    expectOk(await release('news', id, staff))
    await soon(async () => (await statusOf(file)) === 200)
    for (const each of files) expect(await statusOf(each)).toBe(200)
    expect(await statusOf(master)).toBe(404)
    const answer = await site.get(file)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toMatch(/^image\//)
    expectOk(await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    await soon(async () => (await statusOf(file)) === 404)
  })

  test('a withdrawn consent takes the picture off page and server', async () => {
    const picture = await upload(staff.author, { containsMinors: true, consentStatus: 'obtained' }, 90)
    const [file = ''] = (await filesOf(picture.id)).files
    const { id } = await begin('news', staff.author, '同意撤回的一篇', { cover: picture.id })
    expectOk(await release('news', id, staff))
    const article = await addressOf(id)
    await soon(() => shows(article, '/media/'))
    expectOk(
      await rest('PATCH', `/api/media/${picture.id}`, {
        as: staff.finalReviewer,
        body: { consentStatus: 'withdrawn' },
      }),
    )
    await soon(async () => (await statusOf(file)) === 404)
    await soon(async () => !(await shows(article, file)))
  })

  test('people at the desk see what visitors do not, and it is not kept anywhere', async () => {
    const picture = await upload(staff.author, {}, 60)
    const { files, master } = await filesOf(picture.id)
    const asAuthor = (address: string) => site.get(address, { headers: { Cookie: staff.author.cookie } })
    const answer = await asAuthor(files[0] ?? '')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect((await asAuthor(master)).status).toBe(404)
    expect((await site.get(files[0] ?? '', { headers: { Cookie: 'payload-token=forged' } })).status).toBe(404)
  })

  test.each([
    '/media/..%2f..%2fetc%2fpasswd',
    '/media/%2e%2e/package.json',
    '/media/00000000000000000000-000000000000-800.webp',
    '/media/',
    '/media/.gitkeep',
  ])('%s is not there', async (address) => {
    expect([301, 404]).toContain((await site.get(address)).status)
  })
})
