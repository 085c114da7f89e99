import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '@/ui/manifest'
import { type OpenSite, openSite, soon } from '../../site/open-site'
import { begin, expectOk, make, release, review } from '../../support/factories'
import { type OpenScreens, openScreens, says } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let site: OpenSite
let screens: OpenScreens
let queries: typeof import('@/features/standards/queries')
let slides: typeof import('@/features/standards/slides')

/** Mid-month and mid-term, whatever day the tests run on. */
const NOW = new Date('2026-11-16T04:00:00Z')

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  queries = await import('@/features/standards/queries')
  slides = await import('@/features/standards/slides')
  site = await openSite(desk)
  screens = await openScreens(desk)
})
afterAll(async () => {
  await screens.close()
  await site.close()
  await desk.close()
})

const task = (mark: string, fields: Record<string, unknown> = {}) =>
  make('standards', 'published', staff, {
    mark,
    fields: { since: '2026-01-01T04:00:00Z', frequency: 'monthly', ...fields },
  })

const stateOf = async (mark: string, now = NOW) => {
  const { aspects } = await queries.findChart(desk.payload, { now })
  return aspects.flatMap(({ tasks }) => tasks).find((each) => each.task === mark)
}

describe('the chart', () => {
  test('takes only published evidence, by the day it happened, and forgets what is withdrawn', async () => {
    const { id } = await task('每月做一件事')
    expect(await stateOf('每月做一件事')).toMatchObject({ state: 'late', evidence: [] })
    const fields = { standards: [id], eventDate: '2026-11-14T04:00:00Z' }
    const news = await begin('news', staff.author, '栽了十八棵树', fields)
    expect(await stateOf('每月做一件事')).toMatchObject({ state: 'late', evidence: [] })
    expectOk(await release('news', news.id, staff))
    expect(await stateOf('每月做一件事')).toMatchObject({
      state: 'done',
      evidence: [{ title: '栽了十八棵树', label: '动态', day: { iso: '2026-11-14' } }],
    })
    expect(await stateOf('每月做一件事', new Date('2026-12-01T04:00:00Z'))).toMatchObject({ state: 'onTime' })
    expectOk(await review('news', news.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    expect(await stateOf('每月做一件事')).toMatchObject({ state: 'late', evidence: [] })
  })

  test('does not take what is meant for members only', async () => {
    const { id } = await task('党费按月公开')
    const fields = { standards: [id], date: '2026-11-10T04:00:00Z', audience: 'members' }
    await make('disclosures', 'published', staff, { mark: '十一月党费', fields })
    expect(await stateOf('党费按月公开')).toMatchObject({ state: 'late', evidence: [] })
    await make('disclosures', 'published', staff, {
      mark: '十一月党费公开版',
      fields: { ...fields, audience: 'public' },
    })
    expect(await stateOf('党费按月公开')).toMatchObject({
      state: 'done',
      evidence: [{ title: '十一月党费公开版' }],
    })
  })

  test('one document may be evidence of several tasks, and documents of any kind count', async () => {
    const [one, other] = [await task('写一份清单'), await task('讲一个故事')]
    const date = '2026-11-02T04:00:00Z'
    await make('integrity', 'published', staff, {
      mark: '一份清单',
      fields: { date, standards: [one.id, other.id] },
    })
    for (const name of ['写一份清单', '讲一个故事'])
      expect(await stateOf(name)).toMatchObject({ state: 'done', evidence: [{ title: '一份清单' }] })
  })

  test("keeps the school's terms and its own names of aspects", async () => {
    await desk.payload.updateGlobal({
      slug: 'school-calendar',
      data: {
        terms: [
          { name: '春季学期', from: '2026-02-24T04:00:00Z', to: '2026-07-03T04:00:00Z' },
          { name: '秋季学期', from: '2026-09-01T04:00:00Z', to: '2027-01-20T04:00:00Z' },
        ],
      },
    })
    await desk.payload.updateGlobal({ slug: 'standardisation', data: { own1: '队伍成长' } })
    const { id } = await task('长廊换新', { frequency: 'termly', aspect: 'own1' })
    await make('news', 'published', staff, {
      mark: '换了作品',
      fields: { standards: [id], eventDate: '2026-02-23T04:00:00Z' },
    })
    expect(await stateOf('长廊换新')).toMatchObject({ state: 'late', reason: '春季学期没有已发布的依据。' })
    const { aspects } = await queries.findChart(desk.payload, { now: NOW })
    expect(aspects.find(({ aspect }) => aspect === 'own1')?.name).toBe('队伍成长')
  })

  test('a draft or withdrawn task is not on it', async () => {
    await make('standards', 'draft', staff, { mark: '还没想好的任务' })
    await make('standards', 'withdrawn', staff, { mark: '撤下的任务' })
    expect(await stateOf('还没想好的任务')).toBeUndefined()
    expect(await stateOf('撤下的任务')).toBeUndefined()
  })
})

test('withdrawing evidence changes the task on the site and on the screens within five seconds', async () => {
  // long ago, so that its state is the same whatever day the tests run on
  const made = await task('一次做完的事', {
    frequency: 'once',
    since: '2020-01-01T04:00:00Z',
    dueDate: '2020-02-01T04:00:00Z',
  })
  const { slug } = await desk.payload.findByID({ collection: 'standards', id: made.id })
  const news = await make('news', 'published', staff, {
    mark: '做完了这件事',
    fields: { standards: [made.id], eventDate: '2020-01-20T04:00:00Z' },
  })
  const shows = async (place: string, words: string) => (await site.text(place)).includes(words)
  const chartIn = ({ items }: Manifest) => {
    const slide = items.find(({ id }) => id === 'standards:chart')?.slide
    return slide?.kind === 'standards' ? slide.states : undefined
  }
  await soon(() => shows(`/standards/${slug}`, '做完了这件事'))
  expect(await shows(`/standards/${slug}`, '已经做到')).toBe(true)
  expect(await shows('/standards?state=late', '一次做完的事')).toBe(false)
  const before = chartIn(await screens.eventually(says('做完了这件事')))
  expect(before?.done).toBeGreaterThan(0)

  const withdrawnAt = performance.now()
  expectOk(await review('news', news.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  const now = await screens.eventually((manifest) => chartIn(manifest)?.done === (before?.done ?? 0) - 1)
  expect(chartIn(now)).toMatchObject({ late: (before?.late ?? 0) + 1 })
  expect(says('做完了这件事')(now)).toBe(false)
  await soon(async () => !(await shows(`/standards/${slug}`, '做完了这件事')))
  expect(await shows(`/standards/${slug}`, '还没有已发布的依据')).toBe(true)
  await soon(() => shows('/standards?state=late', '一次做完的事'))
  expect(performance.now() - withdrawnAt).toBeLessThan(5_000)
})

test('an offline screen plays the chart until the first day that may make it wrong', async () => {
  const [slide] = await slides.standardsSlide(desk.payload, 'Asia/Shanghai', NOW)
  // the monthly tasks above are asked for again from December on
  expect(slide?.until).toBe('2026-11-30T16:00:00.000Z')
})

test('an address of a state that does not exist is none', async () => {
  expect((await site.get('/standards?state=best')).status).toBe(404)
  expect((await site.get('/standards/no-such-task')).status).toBe(404)
})
