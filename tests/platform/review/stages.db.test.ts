import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, expectOk, review, upload, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'

/** Three stages, each by another person, and nobody their own text. */

let desk: Desk
let staff: Staff
let allStages: SignedIn
let anotherFinal: SignedIn

beforeAll(async () => {
  desk = await openDesk({ stages: '3' })
  staff = await hireStaff(desk.payload)
  allStages = await hire(desk.payload, 'allStages', [
    'author',
    'firstReviewer',
    'secondReviewer',
    'finalReviewer',
  ])
  anotherFinal = await hire(desk.payload, 'anotherFinal', ['finalReviewer'])
})
afterAll(() => desk.close())
beforeEach(() => setStages('3'))

const setStages = (stages: '1' | '2' | '3') =>
  desk.payload.updateGlobal({ slug: 'review-settings', data: { stages } })

const approve = (id: number, as: SignedIn) => review('news', id, 'approve', as, { secrecyChecked: true })
const stateOf = async (id: number) =>
  (await rest('GET', `/api/news/${id}?draft=true`, { as: staff.auditor })).body.review
const codeOf = ({ body }: Answer) =>
  (body.errors as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code
const isLive = async (id: number) => (await rest('GET', `/api/news/${id}`)).status === 200

async function handedIn(by = staff.author, fields = {}): Promise<number> {
  const { id } = await begin('news', by, '三级审核', fields)
  expectOk(await review('news', id, 'submit', by))
  return id
}

it('passes first, second and final reviewer in this order, and only then goes out', async () => {
  const id = await handedIn()
  const seen: unknown[] = [await stateOf(id)]
  for (const as of [staff.firstReviewer, staff.secondReviewer, staff.finalReviewer]) {
    expect(codeOf(await review('news', id, 'publish', staff.finalReviewer))).toBe('publish')
    expectOk(await approve(id, as))
    seen.push(await stateOf(id))
  }
  expect(seen).toEqual(['firstReview', 'secondReview', 'finalReview', 'approved'])
  expect(await isLive(id)).toBe(false)
  expectOk(await review('news', id, 'publish', anotherFinal))
  expect(await isLive(id)).toBe(true)
})

const wrongStage = [
  ['firstReview', []],
  ['secondReview', ['firstReviewer']],
  ['finalReview', ['firstReviewer', 'secondReviewer']],
] as const

describe.each(wrongStage)('while it stands as %s', (state, passedBy) => {
  const own = { firstReview: 'firstReviewer', secondReview: 'secondReviewer', finalReview: 'finalReviewer' }[
    state
  ]

  it.each([
    'author',
    'firstReviewer',
    'secondReviewer',
    'finalReviewer',
    'screenManager',
    'auditor',
    'admin',
  ] as const)('%s passes it or gives it back only at the own stage', async (role) => {
    const id = await handedIn()
    for (const reviewer of passedBy) expectOk(await approve(id, staff[reviewer]))
    const returned =
      role === own ? undefined : await review('news', id, 'return', staff[role], { comment: '改' })
    if (returned) expect(returned.status).toBe(403)
    expect((await approve(id, staff[role])).status).toBe(role === own ? 200 : 403)
    expect((await stateOf(id)) === state).toBe(role !== own)
  })
})

it('is passed by three people: one who may do all passes one stage only', async () => {
  const id = await handedIn()
  expectOk(await approve(id, allStages))
  const again = await approve(id, allStages)
  expect([again.status, again.text]).toEqual([403, expect.stringContaining('下一级要由另一个人来审')])
  expectOk(await approve(id, staff.secondReviewer))
  expect((await approve(id, allStages)).status).toBe(403)
  expectOk(await approve(id, staff.finalReviewer))
})

it('is never passed by who wrote it or handed it in', async () => {
  const own = await handedIn(allStages)
  const refused = await approve(own, allStages)
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('不能审核自己写的')])
  const { id } = await begin('news', staff.author, '替人送审')
  expectOk(await review('news', id, 'submit', allStages))
  expect((await approve(id, allStages)).status).toBe(403)
  expectOk(await approve(id, staff.firstReviewer))
})

it('begins at the first stage again after a change, whoever made it', async () => {
  const id = await handedIn()
  expectOk(await approve(id, staff.firstReviewer))
  const body = { lead: '复审人改了一个字。' }
  expectOk(await rest('PATCH', `/api/news/${id}`, { as: staff.secondReviewer, body }))
  expect(await stateOf(id)).toBe('draft')
  expectOk(await review('news', id, 'submit', staff.author))
  expect(await stateOf(id)).toBe('firstReview')
  // the author has handed in what the reviewer wrote: now the reviewer may pass it
  expectOk(await approve(id, staff.firstReviewer))
  expectOk(await approve(id, staff.secondReviewer))
})

it('does not go out with another picture than the one that was passed', async () => {
  const { id: cover } = await upload(staff.author, {}, 40)
  const id = await handedIn(staff.author, { cover })
  for (const as of [staff.firstReviewer, staff.secondReviewer, staff.finalReviewer])
    expectOk(await approve(id, as))
  expectOk(await rest('PATCH', `/api/media/${cover}`, { as: staff.author, body: { alt: '换了说法' } }))
  const refused = await review('news', id, 'publish', staff.finalReviewer)
  expect(codeOf(refused)).toBe('approvals-missing')
  expect(refused.text).toContain('还缺初审、复审、终审')
  expect(codeOf(await review('news', id, 'schedule', staff.finalReviewer, { publishAt: soon() }))).toBe(
    'approvals-missing',
  )
  expect(await isLive(id)).toBe(false)
})

it('goes out under the stages the school asks for now', async () => {
  await setStages('1')
  const id = await handedIn()
  expectOk(await approve(id, staff.finalReviewer))
  await setStages('2')
  expect((await review('news', id, 'publish', staff.finalReviewer)).text).toContain('还缺初审')
  await setStages('1')
  expectOk(await review('news', id, 'publish', staff.finalReviewer))
})

it('moves on to the final stage when the school has given up the stages between', async () => {
  const id = await handedIn()
  expectOk(await approve(id, staff.firstReviewer))
  await setStages('1')
  expectOk(await approve(id, staff.secondReviewer))
  expect(await stateOf(id)).toBe('finalReview')
})

it('tells the desk how far it is and what a person may do', async () => {
  const id = await handedIn()
  expectOk(await approve(id, staff.firstReviewer))
  const view = async (as: SignedIn) => (await rest('GET', `/api/news/${id}/review`, { as })).body
  expect(await view(staff.secondReviewer)).toMatchObject({
    state: 'secondReview',
    isLive: false,
    may: ['approve', 'return', 'reviseDraft'],
    stages: [
      { stage: 'firstReview', label: '初审', by: 'firstReviewer' },
      { stage: 'secondReview', label: '复审' },
      { stage: 'finalReview', label: '终审' },
    ],
  })
  expect(await view(staff.author)).toMatchObject({ may: ['reviseDraft'], hint: '等复审人审阅' })
  expect(await view(staff.auditor)).toMatchObject({ may: [], hint: '等复审人审阅' })
  expect((await rest('GET', `/api/news/${id}/review`, { as: staff.otherAuthor })).status).toBe(404)
  expect((await rest('GET', `/api/news/${id}/review`)).status).toBe(401)
})

it('has the same fingerprint however often it is read, and another after any change', async () => {
  const { id } = await begin('news', staff.author, '指纹', { body: words('一段话') })
  const { fingerprint } = await import('@/platform/review/fingerprint')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, desk.payload)
  const { config } = desk.payload.collections.news
  const now = async () =>
    fingerprint(req, config, await desk.payload.findByID({ collection: 'news', id, draft: true, depth: 0 }))
  const first = await now()
  expect(await now()).toBe(first)
  for (const change of [{ lead: '导语' }, { pinned: true }, { body: words('一段话。') }, { venue: '操场' }]) {
    const before = await now()
    await desk.payload.update({ collection: 'news', id, data: change as never, draft: true })
    expect(await now(), JSON.stringify(change)).not.toBe(before)
  }
})

const soon = () => new Date(Date.now() + 60_000).toISOString()
