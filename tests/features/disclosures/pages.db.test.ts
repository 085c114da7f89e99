import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, soon } from '../../site/open-site'
import { begin, expectOk, make, review } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'
import { addressOf, dayFromNow, openSchoolYear, uploadPdf } from './school'

let desk: Desk
let staff: Staff
let site: OpenSite

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  await openSchoolYear(desk.payload)
  site = await openSite(desk)
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

const publish = (mark: string, fields: Record<string, unknown> = {}) =>
  make('disclosures', 'published', staff, { mark, fields })

const open = () => ({ from: dayFromNow(-1), workingDays: 5 })
const past = { from: '2025-09-29T04:00:00.000Z', workingDays: 5 }

it('an empty list says so', async () => {
  expect(await site.text('/disclosures')).toContain('还没有公开的事项')
})

describe('the list', () => {
  beforeAll(async () => {
    await publish('三月的工作计划', { category: 'workPlan', date: '2026-03-14T04:00:00.000Z' })
    await publish('去年的换届结果', { category: 'election', date: '2025-05-20T04:00:00.000Z' })
    await publish('公示完的发展对象', {
      category: 'memberDevelopment',
      date: '2025-09-29T04:00:00.000Z',
      notice: past,
    })
    await publish('正在公示的评优名单', {
      category: 'commendation',
      date: '2026-02-01T04:00:00.000Z',
      notice: open(),
    })
    await publish('下个月才公示的名单', {
      category: 'commendation',
      notice: { from: dayFromNow(30), workingDays: 5 },
    })
    await make('disclosures', 'draft', staff, { mark: '还没写完的决议' })
    await make('disclosures', 'withdrawn', staff, { mark: '撤下的决议' })
  })

  it('begins with what is on notice and its last day, then everything else by date', async () => {
    const text = await site.text('/disclosures')
    const places = [
      '公示中</h2>',
      '正在公示的评优名单',
      '已公开',
      '三月的工作计划',
      '公示完的发展对象',
      '去年的换届结果',
    ]
    const order = places.map((words) => text.indexOf(words))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(text.split('正在公示的评优名单')).toHaveLength(2)
    expect(text).toContain('已公示：2025年9月29日至2025年10月11日（5个工作日）')
    expect(text).toContain('将公示：')
    for (const hidden of ['还没写完的决议', '撤下的决议']) expect(text).not.toContain(hidden)
  })

  it('narrows by category and by year, with plain links', async () => {
    const elections = await site.text('/disclosures?category=election')
    expect(elections).toContain('去年的换届结果')
    expect(elections).not.toContain('三月的工作计划')
    expect(elections).toContain('<h1>选举换届</h1>')
    const year = await site.text('/disclosures?year=2025')
    expect(year).toContain('公示完的发展对象')
    expect(year).not.toContain('三月的工作计划')
    expect(await site.text('/disclosures')).toContain('href="/disclosures?category=workPlan"')
    const commended = await site.text('/disclosures?category=commendation')
    expect(commended).toContain('公示中：')
  })

  it.each(['category=none', 'category=constructor', 'year=26', 'page=0', 'page=99', 'page=x'])(
    'has no page for %s',
    async (query) => {
      expect((await site.get(`/disclosures?${query}`)).status).toBe(404)
    },
  )
})

describe('a page', () => {
  it('says when the notice began and ends, whom to tell, and gives its files', async () => {
    await desk.payload.updateGlobal({
      slug: 'site',
      data: { branchName: '示例支部', contact: 'box@example.org' },
    })
    const { id, file } = await uploadPdf(staff.author, '评优名单.pdf')
    const made = await publish('有附件的公示', { notice: open(), attachments: [id] })
    const text = await site.text(await addressOf(desk.payload, 'disclosures', made))
    expect(text).toContain('公示中')
    expect(text).toMatch(/公示期：[^<]*\d+月\d+日至[^<]*\d+月\d+日（5个工作日）/)
    expect(text).toContain('告诉示例支部')
    expect(text).toContain('box@example.org')
    expect(text).toContain('评优名单.pdf')
    const sent = await site.get(`/media/${file}`)
    expect(sent.status).toBe(200)
    expect(sent.headers.get('content-disposition')).toContain(encodeURIComponent('评优名单.pdf'))
  })

  it('of a notice that is over stays readable, without the way to object', async () => {
    const made = await publish('很久以前的公示', { notice: past })
    const text = await site.text(await addressOf(desk.payload, 'disclosures', made))
    expect(text).toContain('公示期：2025年9月29日至2025年10月11日（5个工作日）')
    expect(text).toContain('已结束')
    expect(text).not.toContain('有不同意见')
  })

  it('links to where objections are taken, when the site knows a place', async () => {
    const { disclosuresPages } = await import('@/features/disclosures/pages')
    const made = await publish('可以提意见的公示', { notice: open() })
    const slug = (await addressOf(desk.payload, 'disclosures', made)).split('/')[2] ?? ''
    const [, route] = disclosuresPages(({ href }) => `/consultations/notice?about=${href}`)
    const page = await route?.load({ payload: desk.payload, params: { slug }, query: new URLSearchParams() })
    if (typeof page !== 'object') throw new Error('no page')
    expect(renderToStaticMarkup(page.body)).toContain(
      `href="/consultations/notice?about=/disclosures/${slug}"`,
    )
  })
})

describe('a notice goes out only when its end can be told', () => {
  const handIn = async (notice: Record<string, unknown>) => {
    const { id } = await begin('disclosures', staff.author, '要公示的事', { notice })
    return review('disclosures', id, 'submit', staff.author)
  }

  it.each([
    ['three working days', { ...past, workingDays: 3 }, 'bad-notice', '不少于5个'],
    ['more than sixty', { ...past, workingDays: 61 }, 'bad-notice', '不超过60个'],
    ['half a day', { ...past, workingDays: 5.5 }, 'bad-notice', '不少于5个'],
    ['no number of days', { from: past.from }, 'bad-notice', '不少于5个'],
    ['no first day', { workingDays: 5 }, 'bad-notice', '公示从'],
    [
      'a first day before the calendar',
      { from: '2024-03-01T04:00:00.000Z', workingDays: 5 },
      'calendar-too-short',
      '校历',
    ],
    ['an end beyond it', { from: dayFromNow(118), workingDays: 5 }, 'calendar-too-short', '校历'],
  ])('refused: %s', async (_, notice, code, words) => {
    const { status, body, text } = await handIn(notice)
    expect(status).toBe(422)
    expect(text).toContain(words)
    expect(body).toMatchObject({ errors: [{ data: { code } }] })
  })

  it('accepted: over a holiday with a make-up Saturday', async () => {
    expectOk(await handIn(past))
  })

  it('accepted: none at all', async () => {
    expectOk(await handIn({}))
  })
})

describe('slides', () => {
  const slides = async (pick: { limit: number } | { ids: number[] }) => {
    const { disclosureSlides } = await import('@/features/disclosures/slides')
    return disclosureSlides(desk.payload, pick, 'Asia/Shanghai')
  }

  it('leave out notices that are over, and end with their period', async () => {
    const over = await publish('屏上放完的公示', { notice: past })
    const now = await publish('屏上正放的公示', { notice: open(), summary: '公示五个工作日。' })
    const off = await publish('不上屏的决议', { showOnScreens: false })
    const inside = await publish('只给党员看的', { audience: 'members' })
    const all = await slides({ limit: 100 })
    const titles = all.map(({ slide }) => slide.title)
    expect(titles).toContain('三月的工作计划')
    for (const gone of ['屏上放完的公示', '不上屏的决议', '只给党员看的']) expect(titles).not.toContain(gone)
    const playing = all.find(({ id }) => id === `disclosure:${now.id}`)
    expect(playing?.slide).toMatchObject({
      kind: 'disclosure',
      text: '公示五个工作日。',
      category: '工作计划',
    })
    expect(playing?.slide.period).toMatch(/^公示期：.*（5个工作日）$/)
    expect(Date.parse(playing?.until ?? '')).toBeGreaterThan(Date.now())
    expect((await slides({ ids: [over.id, now.id, off.id, inside.id] })).map(({ id }) => id).sort()).toEqual(
      [`disclosure:${now.id}`, `disclosure:${off.id}`].sort(),
    )
    expect(await slides({ limit: 1 })).toHaveLength(1)
  })
})

it('shows a change of the calendar when the page is made again', async () => {
  const made = await publish('跟着校历走的公示', { notice: past })
  const address = await addressOf(desk.payload, 'disclosures', made)
  expect(await site.text(address)).toContain('10月11日')
  await desk.payload.updateGlobal({ slug: 'school-calendar', data: { makeUpDays: [] } })
  await publish('别的事')
  await soon(async () => (await site.text(address)).includes('10月13日'))
})
