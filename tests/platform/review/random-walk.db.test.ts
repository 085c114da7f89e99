import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ReviewRecord } from '@/payload-types'
import { begin, review, tomorrow, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'
import { onDatabase } from '../../support/statement'

/** Whatever people do in whatever order: what is live has been passed at every stage, as it is, by three who did not write it. */

const STAGES = ['firstReview', 'secondReview', 'finalReview']
/** Walks of dozens of steps each; WALKS=100 for a long look. */
const RUNS = Number(process.env.WALKS ?? 8)

let desk: Desk
let people: SignedIn[]
let staff: Staff

beforeAll(async () => {
  desk = await openDesk({ stages: '3' })
  staff = await hireStaff(desk.payload)
  const every = ['author', 'firstReviewer', 'secondReviewer', 'finalReviewer'] as const
  people = [
    staff.author,
    staff.firstReviewer,
    staff.secondReviewer,
    staff.finalReviewer,
    await hire(desk.payload, 'jack', [...every]),
    await hire(desk.payload, 'jill', [...every]),
    await hire(desk.payload, 'joan', [...every]),
  ]
})
afterAll(() => desk.close())

type Place = { id: number; cover: number; as: SignedIn; serial: number }

/** Whoever can first, beginning with the one whose turn it is, says what brings the text nearer to its readers. */
async function forward({ id, as }: Place) {
  const turn = people.indexOf(as)
  for (const person of [...people.slice(turn), ...people.slice(0, turn)]) {
    for (const verb of ['submit', 'approve', 'publish'])
      if ((await review('news', id, verb, person, { secrecyChecked: true })).status === 200) return
  }
}

const actions = {
  forward,
  edit: ({ id, as, serial }) => rest('PATCH', `/api/news/${id}`, { as, body: { lead: `第 ${serial} 次改` } }),
  editBack: ({ id, as }) => rest('PATCH', `/api/news/${id}`, { as, body: { lead: null } }),
  autosave: ({ id, as, serial }) =>
    rest('PATCH', `/api/news/${id}?autosave=true`, { as, body: { venue: `第 ${serial} 处` } }),
  describePicture: ({ cover, serial }) =>
    rest('PATCH', `/api/media/${cover}`, { as: staff.author, body: { alt: `第 ${serial} 次描述` } }),
  submit: ({ id, as }) => review('news', id, 'submit', as),
  approve: ({ id, as }) => review('news', id, 'approve', as, { secrecyChecked: true }),
  return: ({ id, as }) => review('news', id, 'return', as, { comment: '再改改' }),
  publish: ({ id, as }) => review('news', id, 'publish', as),
  publishOnTime: async ({ id, as }) => {
    const { publishDue } = await import('@/platform/review/scheduler')
    await review('news', id, 'schedule', as, { publishAt: tomorrow() })
    await onDatabase(
      desk.databaseUrl,
      "update scheduled_publications set publish_at = now() - interval '1 second'",
    )
    await publishDue(desk.payload)
  },
  unschedule: ({ id, as }) => review('news', id, 'unschedule', as),
  withdraw: ({ id, as }) => review('news', id, 'withdraw', as, { comment: '撤下' }),
  archive: ({ id, as }) => review('news', id, 'archive', as),
  reviseDraft: ({ id, as }) => review('news', id, 'reviseDraft', as),
  restoreOldest: async ({ id, as }) => {
    const { docs } = await desk.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
    })
    await rest('POST', `/api/news/versions/${docs.at(-1)?.id}`, { as })
  },
} satisfies Record<string, (place: Place) => Promise<unknown>>

type Action = keyof typeof actions

/** Half of it the way forward: a walk of equal chances would hardly ever get anything published. */
const action = fc.oneof(
  fc.constant<Action>('forward'),
  fc.constantFrom(...(Object.keys(actions) as Action[])),
)
const step = fc.record({ action, person: fc.nat(6) })

it('publishes nothing that lacks an approval', async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (walk) => {
      const { id: cover } = await upload(staff.author)
      const { id } = await begin('news', staff.author, '随意走', { cover })
      for (const [serial, { action: name, person }] of walk.entries()) {
        const as = people[person] as SignedIn
        await actions[name]({ id, cover, as, serial })
        published += await expectPassed(id)
      }
    }),
    { numRuns: RUNS },
  )
  expect(published).toBeGreaterThan(RUNS) // else the walks have shown nothing
}, 240_000)

/** Asked of the records alone, as an auditor would; 1 when the text is live. */
async function expectPassed(id: number): Promise<number> {
  if ((await rest('GET', `/api/news/${id}`)).status !== 200) return 0
  const hash = await liveHash(id)
  const { docs } = await desk.payload.find({
    collection: 'review-records',
    where: { and: [{ subject: { equals: 'news' } }, { document: { equals: id } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  const out = docs.findLastIndex(({ verb }) => verb === 'publish')
  const handedIn = docs.slice(0, out).findLastIndex(({ verb }) => verb === 'submit')
  const round = docs.slice(handedIn, out)
  const passed = round.filter((record) => record.verb === 'approve' && record.hash === hash)
  expect(docs[out]?.hash).toBe(hash)
  expect(passed.map(({ stage }) => stage)).toEqual(STAGES)
  const reviewers = passed.map(personIn)
  expect(new Set(reviewers).size).toBe(STAGES.length)
  expect(reviewers).not.toContain(staff.author.id)
  expect(reviewers).not.toContain(personIn(docs[handedIn]))
  expect(passed.at(-1)?.secrecyChecked).toBe(true)
  return 1
}

const personIn = (record: ReviewRecord | undefined) => record?.person

async function liveHash(id: number): Promise<string> {
  const { fingerprint } = await import('@/platform/review/fingerprint')
  const req = await createLocalReq({}, desk.payload)
  const live = await desk.payload.findByID({ collection: 'news', id, depth: 0, draft: false })
  return fingerprint(req, desk.payload.collections.news.config, live)
}
