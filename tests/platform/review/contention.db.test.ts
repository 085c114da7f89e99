import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, expectOk, make, pass, release, review } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'

/** Two at once on one text: exactly one has their way, and the other is told. `npm run bench:contention` does it 1,000 times. */

/** of each race; bench/contention.mjs runs a thousand */
const TRIALS = 6

let desk: Desk
let staff: Staff
let colleague: SignedIn

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  colleague = await hire(desk.payload, 'anotherFinal', ['finalReviewer'])
})
afterAll(() => desk.close())

const newest = async (id: number) =>
  (await rest('GET', `/api/news/${id}?draft=true`, { as: staff.finalReviewer })).body
const approve = (id: number, as: SignedIn, extra = {}) =>
  review('news', id, 'approve', as, { secrecyChecked: true, ...extra })

type Race = (id: number, seenUpdatedAt: unknown) => [Promise<Answer>, Promise<Answer>]

const races: Record<string, Race> = {
  'two approvals': (id, seenUpdatedAt) => [
    approve(id, staff.finalReviewer, { seenUpdatedAt }),
    approve(id, colleague, { seenUpdatedAt }),
  ],
  'an approval and a return': (id, seenUpdatedAt) => [
    approve(id, staff.finalReviewer, { seenUpdatedAt }),
    review('news', id, 'return', colleague, { comment: '请改', seenUpdatedAt }),
  ],
  'an approval and an edit': (id, seenUpdatedAt) => [
    approve(id, staff.finalReviewer, { seenUpdatedAt }),
    rest('PATCH', `/api/news/${id}`, {
      as: staff.author,
      body: { title: '同时改的', updatedAt: seenUpdatedAt },
    }),
  ],
  'an approval and the author taking it back': (id, seenUpdatedAt) => [
    approve(id, staff.finalReviewer, { seenUpdatedAt }),
    review('news', id, 'reviseDraft', staff.author, { seenUpdatedAt }),
  ],
}

it.each(Object.entries(races))('%s', async (name, race) => {
  const { id } = await begin('news', staff.author, '同时')
  for (let trial = 0; trial < TRIALS; trial++) {
    expectOk(await review('news', id, 'submit', staff.author))
    const answers = await Promise.all(race(id, (await newest(id)).updatedAt))
    const winner = answers.findIndex(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).sort(), answers[1 - winner]?.text).toEqual([200, 409])
    expect(answers[1 - winner]?.text).toMatch(/刷新|没有等待审核|不需要退回/)
    const state = (await newest(id)).review
    expect(state === 'approved').toBe(winner === 0 || name === 'two approvals')
    if (state === 'approved' || state === 'finalReview')
      expectOk(await review('news', id, 'reviseDraft', staff.author))
  }
})

it('a withdrawal has its way over an approval and a publication, whichever comes first', async () => {
  for (let trial = 0; trial < TRIALS; trial++) {
    const { id } = await make('news', 'redrafted', staff)
    const comment = '撤下'
    const last = trial % 2 ? 'approve' : 'publish'
    if (last === 'publish') expectOk(await pass('news', id, staff))
    else expectOk(await review('news', id, 'submit', staff.author))
    const [other, withdrawal] = await Promise.all([
      review('news', id, last, staff.finalReviewer, { secrecyChecked: true }),
      review('news', id, 'withdraw', colleague, { comment }),
    ])
    expect(withdrawal.status).toBe(200)
    const seen = (await rest('GET', `/api/news/${id}`)).status
    // a publication that came second found nothing passed any more
    expect([seen, other.status === 200 || other.status === 409]).toEqual([404, true])
    expect((await newest(id)).review).toBe('withdrawn')
    expect((await review('news', id, 'publish', staff.finalReviewer)).status).toBe(409)
    expectOk(await release('news', id, staff))
  }
})
