import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite, soon } from '../../site/open-site'
import { expectOk, make, release, review, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

const DAY_MS = 86_400_000

let desk: Desk
let staff: Staff
let site: OpenSite
let queries: typeof import('@/features/boards/queries')
let home: number

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  site = await openSite(desk)
  queries = await import('@/features/boards/queries')
  const fields = { phrase: '一站', location: { building: '校门东侧', floor: '一层' } }
  home = (await make('spaces', 'published', staff, { mark: '红色驿站', fields })).id
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

/** 2026-03-14, so many days from today at the school */
const day = (offset: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + offset * DAY_MS)

const board = async (mark: string, fields: Record<string, unknown> = {}) => {
  const { id } = await make('boards', 'published', staff, { mark, fields: { space: home, ...fields } })
  const { slug } = await desk.payload.findByID({ collection: 'boards', id, depth: 0 })
  return { id, slug: slug ?? '', path: `/boards/${slug}` }
}

const say = (
  verb: 'deploy' | 'return',
  id: number,
  said: object,
  as: SignedIn | undefined = staff.firstReviewer,
) => rest('POST', `/api/boards/${id}/${verb}`, { as, body: said })

const toCommunity = (from: number) => ({ place: '春和社区', purpose: 'community', from: day(from) })

const errorOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.errors as { message: string; data: { code: string; field?: string } }[])[0]

describe('a board that goes out and comes back', () => {
  test('is told of on its page, in the list, on its slide and in the audit log', async () => {
    const { boardSlides } = await import('@/features/boards/slides')
    const { id, path, slug } = await board('骗子会怎么开口', { text: '第一段。\n第二段。' })
    const placeOnSlide = async () =>
      (await boardSlides(desk.payload, { ids: [id] }, 'Asia/Shanghai'))[0]?.slide.place
    expect(await site.text(path)).toContain('现在在校内：校门东侧一层，红色驿站。')
    expect(await placeOnSlide()).toBe('校门东侧一层 红色驿站')

    const answer = expectOk(await say('deploy', id, toCommunity(-2)), 201)
    expect(answer.body.message).toBe('已登记：现在在春和社区。')
    await soon(async () => (await site.text(path)).includes('起在春和社区（进社区）。'))
    expect(await site.text('/boards')).toMatch(/展板现在在哪里.*春和社区.*骗子会怎么开口/s)
    expect(await placeOnSlide()).toBe('春和社区')

    expectOk(await say('return', id, {}))
    await soon(async () => (await site.text(path)).includes('现在在校内'))
    expect(await placeOnSlide()).toBe('校门东侧一层 红色驿站')
    const view = await queries.findBoard(desk.payload, slug)
    expect(view?.outings).toMatchObject([{ place: '春和社区', state: 'back', to: { iso: day(0) } }])
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      where: { subject: { equals: 'board-deployments' } },
      sort: 'id',
    })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'update'])
  })

  test('a plan for later says nothing of today', async () => {
    const { id, slug } = await board('明天才走的展板')
    const answer = expectOk(await say('deploy', id, toCommunity(3)), 201)
    expect(answer.body.message).toContain('那天起')
    const view = await queries.findBoard(desk.payload, slug)
    expect(view?.out).toBeUndefined()
    expect(view?.outings[0]?.state).toBe('planned')
    expect(errorOf(await say('return', id, {}))?.data.code).toBe('not-out')
  })
})

describe('what cannot be recorded', () => {
  test('two places at once: the error names the other', async () => {
    const { id } = await board('只有一块的展板')
    expectOk(await say('deploy', id, toCommunity(-5)), 201)
    const clash = await say('deploy', id, { place: '河湾社区', purpose: 'community', from: day(-1) })
    expect(clash.status).toBe(400)
    expect(errorOf(clash)).toMatchObject({
      message: expect.stringContaining('“春和社区”，还没有登记归还'),
      data: { code: 'bad-deployment', field: 'from' },
    })
    expectOk(await say('return', id, { to: day(-3) }))
    expectOk(await say('deploy', id, { place: '河湾社区', purpose: 'community', from: day(-3) }), 201)
    const earlier = await say('deploy', id, { place: '第三处', purpose: 'other', from: day(-4) })
    expect(earlier.status).toBe(400)
  })

  test('of two at the same moment one is recorded', async () => {
    const { id } = await board('两个人同时登记')
    const answers = await Promise.all([
      say('deploy', id, toCommunity(0)),
      say('deploy', id, toCommunity(0), staff.finalReviewer),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  })

  test.each([
    ['a fixed board', { kind: 'fixed' }, toCommunity(0), '固定展板推不出去'],
    ['without a place', {}, { purpose: 'community' }, '请写去哪里'],
    ['for no purpose of ours', {}, { place: '春和社区', purpose: 'picnic' }, '请选做什么'],
    ['on no day', {}, { place: '春和社区', purpose: 'community', from: '昨天' }, '2026-03-14'],
  ])('%s', async (name, fields, said, message) => {
    const { id } = await board(`不行：${name}`.slice(0, 20), fields)
    const answer = await say('deploy', id, said)
    expect(answer.status).toBe(400)
    expect(errorOf(answer)?.message).toContain(message)
    expect(await stays(id)).toBe(0)
  })

  test('a return before the day it went, after today, or of a board that is not out', async () => {
    const { id } = await board('归还日期不对的')
    expect((await say('return', id, {})).status).toBe(409)
    expectOk(await say('deploy', id, toCommunity(-2)), 201)
    expect(errorOf(await say('return', id, { to: day(-4) }))?.message).toContain('早于推出去的日期')
    expect(errorOf(await say('return', id, { to: day(1) }))?.message).toContain('不能晚于今天')
  })

  test('a board nobody has', async () => {
    expect(errorOf(await say('deploy', 999_999, toCommunity(0)))?.message).toContain('没有这块展板')
  })
})

describe('rights', () => {
  test('reviewers record, nobody else, by either verb or over the collection', async () => {
    const { id } = await board('谁能登记')
    const others = [undefined, staff.author, staff.screenManager, staff.auditor, staff.admin]
    const statuses = await Promise.all(
      others.flatMap((as) => [
        rest('POST', `/api/boards/${id}/deploy`, { as, body: toCommunity(0) }),
        rest('POST', `/api/boards/${id}/return`, { as, body: {} }),
        rest('POST', '/api/board-deployments', { as, body: { board: id, ...toCommunity(0) } }),
      ]),
    )
    expect(statuses.every(({ status }) => status === 401 || status === 403)).toBe(true)
    expect(await stays(id)).toBe(0)
  })

  test('a draft and a withdrawn board are on no page and no slide, though they are out', async () => {
    const { boardSlides } = await import('@/features/boards/slides')
    const draft = await make('boards', 'draft', staff, { mark: '还在写的展板' })
    expectOk(await say('deploy', draft.id, toCommunity(0)), 201)
    const gone = await board('撤下的展板')
    expectOk(await say('deploy', gone.id, toCommunity(0)), 201)
    expectOk(await review('boards', gone.id, 'withdraw', staff.finalReviewer, { comment: '换新' }))
    await soon(async () => (await site.get(gone.path)).status === 404)
    for (const path of ['/boards', '/codes', '/spaces', '/sitemap.xml']) {
      const text = await site.text(path)
      expect(text, path).not.toContain('还在写的展板')
      expect(text, path).not.toContain('撤下的展板')
      expect(text, path).not.toContain(gone.path)
    }
    const ids = [draft.id, gone.id]
    expect(await boardSlides(desk.payload, { ids }, 'Asia/Shanghai')).toEqual([])
  })

  test('where a board stands is for those who may read the board, by every way', async () => {
    const place = '只有审核人知道的社区'
    const out = (id: number) => say('deploy', id, { ...toCommunity(0), place })
    const draft = await make('boards', 'draft', staff, { mark: '没发布的去处' })
    expectOk(await out(draft.id), 201)
    const gone = await board('撤下的去处')
    expectOk(await out(gone.id), 201)
    const heard = async (as?: SignedIn) => {
      const ways = [
        '/api/board-deployments?limit=100&depth=0',
        `/api/board-deployments?where[board][in]=${draft.id},${gone.id}`,
        '/api/boards?limit=100&depth=1',
      ]
      const answers = await Promise.all(ways.map((way) => rest('GET', way, { as })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      return answers.map(({ text }) => text.includes(place))
    }
    expect(await heard()).toEqual([true, true, true])
    expectOk(await review('boards', gone.id, 'withdraw', staff.finalReviewer, { comment: '换新' }))
    for (const as of [undefined, staff.otherAuthor, staff.screenManager])
      expect(await heard(as)).toEqual([false, false, false])
    for (const as of [staff.author, staff.firstReviewer, staff.auditor, staff.admin])
      expect(await heard(as)).toEqual([true, true, true])
  })

  test('a board that hangs on a wall now stands nowhere else, wherever it was when it could move', async () => {
    const { boardSlides } = await import('@/features/boards/slides')
    const { id, slug } = await board('钉到墙上的展板')
    expectOk(await say('deploy', id, toCommunity(-1)), 201)
    const patch = { as: staff.finalReviewer, body: { kind: 'fixed' } }
    expectOk(await rest('PATCH', `/api/boards/${id}?draft=true`, patch))
    expectOk(await release('boards', id, staff))
    const [entry] = await boardSlides(desk.payload, { ids: [id] }, 'Asia/Shanghai')
    expect(entry?.slide.place).toBe('校门东侧一层 红色驿站')
    expect(await queries.findBoard(desk.payload, slug)).toMatchObject({ movable: false, outings: [] })
    expect((await queries.findBoard(desk.payload, slug))?.out).toBeUndefined()
  })

  test('a picture whose consent is withdrawn leaves the board', async () => {
    const picture = await upload(staff.author, { consentStatus: 'obtained' }, 90)
    const { slug } = await board('有图的展板', { artwork: picture.id })
    expect((await queries.findBoard(desk.payload, slug))?.artwork?.alt).toBe('图书角')
    const body = { consentStatus: 'withdrawn' }
    expectOk(await rest('PATCH', `/api/media/${picture.id}`, { as: staff.finalReviewer, body }))
    expect((await queries.findBoard(desk.payload, slug))?.artwork).toBeUndefined()
  })
})

describe('boards where they belong', () => {
  test('hang on their space’s page, are counted by theme, and one deleted takes its record along', async () => {
    const { id } = await make('boards', 'published', staff, {
      mark: '雨伞留给谁',
      fields: { space: home, theme: 'coreValues', kind: 'fixed' },
    })
    const { slug } = await desk.payload.findByID({ collection: 'spaces', id: home, depth: 0 })
    await soon(async () => /这里的展板.*雨伞留给谁/s.test(await site.text(`/spaces/${slug}`)))
    const narrowed = await queries.findBoardList(desk.payload, 'coreValues')
    expect(
      narrowed.groups.map(({ boards, home: at }) => [at?.name, boards.map(({ title }) => title)]),
    ).toEqual([['红色驿站', ['雨伞留给谁']]])
    expect(await site.get('/boards?theme=nothing').then(({ status }) => status)).toBe(404)

    const moving = await make('boards', 'draft', staff, { mark: '要删掉的' })
    expectOk(await say('deploy', moving.id, toCommunity(0)), 201)
    expectOk(await rest('DELETE', `/api/boards/${moving.id}`, { as: staff.finalReviewer }))
    expect(await stays(moving.id)).toBe(0)
    expect(id).toBeGreaterThan(0)
  })

  test('every place and board has its label on the sheet of codes', async () => {
    const text = await site.text('/codes')
    expect(text).toContain('红色驿站页面的二维码')
    expect(text).toContain('雨伞留给谁页面的二维码')
    expect(text).toContain('noindex')
  })
})

const stays = async (id: number): Promise<number> =>
  (await desk.payload.count({ collection: 'board-deployments', where: { board: { equals: id } } })).totalDocs
