import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, expectOk, photo, release, review, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

let shade = 0
const YEAR = 365 * 86_400_000
const inYears = (years: number) => new Date(Date.now() + years * YEAR).toISOString()
const OBTAINED = { consentStatus: 'obtained', containsMinors: true, consentExpiresAt: inYears(1) }

const unused = async (fields = {}) => (await upload(staff.author, { ...OBTAINED, ...fields }, ++shade)).id

async function shown(fields = {}): Promise<number> {
  const id = await unused(fields)
  const news = await begin('news', staff.author, '用了一张照片', { cover: id })
  expectOk(await release('news', news.id, staff))
  return id
}

const change = (id: number, as: SignedIn, body: object, file?: Buffer) =>
  rest('PATCH', `/api/media/${id}`, {
    as,
    body,
    ...(file && { file: { name: 'b.jpg', type: 'image/jpeg', data: file } }),
  })

const sentenceOf = ({ body }: Answer) => (body.errors as { message: string }[])[0]?.message
const isOpen = async (id: number) => (await rest('GET', `/api/media/${id}`)).status === 200
const stored = (id: number) => desk.payload.findByID({ collection: 'media', id, depth: 0 })
const looks: [what: string, body: object][] = [
  ['description', { alt: '另一句话' }],
  ['caption', { caption: '另一句话' }],
  ['credit', { credit: '别人' }],
  ['focal point', { focalX: 0, focalY: 0 }],
]
const withoutRight = ['author', 'firstReviewer', 'secondReviewer', 'admin'] as const

describe.each(looks)('the %s of a picture that is shown', (_, body) => {
  it.each(withoutRight)('is not changed by %s', async (who) => {
    const id = await shown()
    const before = await stored(id)
    const answer = await change(id, staff[who], body)
    expect([answer.status, sentenceOf(answer)]).toEqual([
      403,
      expect.stringContaining('请终审人修改，或先撤稿'),
    ])
    expect(await stored(id)).toEqual(before)
  })

  it('is changed by a final reviewer', async () => {
    const id = await shown()
    expectOk(await change(id, staff.finalReviewer, body))
    expect(await isOpen(id)).toBe(true)
  })

  it('is the uploader’s to change while nothing live uses it', async () => {
    expectOk(await change(await unused(), staff.author, body))
  })
})

describe('the file of a picture that is shown', () => {
  it.each([...withoutRight, 'finalReviewer'] as const)(
    'is not changed by %s: nobody has reviewed it',
    async (who) => {
      const id = await shown()
      const before = await stored(id)
      const answer = await change(id, staff[who], {}, await photo(++shade))
      expect([answer.status, sentenceOf(answer)]).toEqual([403, expect.stringContaining('请上传新图片')])
      expect(await stored(id)).toEqual(before)
    },
  )

  it('is the uploader’s to change while nothing live uses it', async () => {
    expectOk(await change(await unused(), staff.author, {}, await photo(++shade)))
  })
})

it('no way leads round: not through lowered consent, the query or a bulk change', async () => {
  const id = await shown()
  expectOk(await change(id, staff.author, { consentStatus: 'pending' }))
  expect((await change(id, staff.author, { alt: '绕过去' })).status).toBe(403)
  const focal = '?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=0'
  expect((await rest('PATCH', `/api/media/${id}${focal}`, { as: staff.author, body: {} })).status).toBe(403)
  await rest('PATCH', `/api/media?where[id][equals]=${id}`, { as: staff.author, body: { alt: '绕过去' } })
  expect((await stored(id)).alt).toBe('图书角')
})

it('the whole form may be sent back unchanged, as the desk does', async () => {
  const id = await shown({ caption: '图注' })
  const { alt, caption, credit, focalX, focalY, consentStatus, consentExpiresAt, containsMinors } =
    await stored(id)
  const body = { alt, caption, credit: credit ?? '', focalX, focalY, consentStatus, consentExpiresAt }
  expectOk(await change(id, staff.author, { ...body, containsMinors, consentRef: '2026-1' }))
})

it('is free again once the last thing that shows it is withdrawn', async () => {
  const id = await unused()
  const news = await begin('news', staff.author, '会撤稿', { cover: id })
  expectOk(await release('news', news.id, staff))
  expectOk(await review('news', news.id, 'withdraw', staff.finalReviewer, { comment: '换一张' }))
  expectOk(await change(id, staff.author, { alt: '改好了' }))
})

const lowered = {
  pending: { consentStatus: 'pending' },
  withdrawn: { consentStatus: 'withdrawn' },
  'an earlier end': { consentExpiresAt: inYears(-1) },
}
describe.each(Object.entries(lowered))('consent lowered to %s', (_, body) => {
  it.each(['author', 'firstReviewer', 'finalReviewer', 'admin'] as const)('by %s closes', async (who) => {
    const id = await shown()
    expectOk(await change(id, staff[who], body))
    expect(await isOpen(id)).toBe(false)
  })
})

it('minors may be found in a picture by anybody who may edit it', async () => {
  const id = await shown({ containsMinors: false })
  expectOk(await change(id, staff.author, { containsMinors: true }))
  expect((await change(id, staff.author, { containsMinors: false })).status).toBe(403)
})

const raised: [what: string, before: object, after: object][] = [
  ['out of pending', { consentStatus: 'pending' }, { consentStatus: 'obtained' }],
  ['to a later end', { consentExpiresAt: inYears(-1) }, { consentExpiresAt: inYears(2) }],
  ['to no end', { consentExpiresAt: inYears(-1) }, { consentExpiresAt: null }],
]
it.each(raised)(
  'consent of a picture in use is raised %s by publishers and admins only',
  async (_, before, after) => {
    const id = await shown()
    for (const who of ['author', 'firstReviewer'] as const) {
      expectOk(await change(id, staff.author, before))
      const answer = await change(id, staff[who], after)
      expect([answer.status, await isOpen(id)], sentenceOf(answer)).toEqual([403, false])
    }
    for (const who of ['finalReviewer', 'admin'] as const) {
      expectOk(await change(id, staff.author, before))
      expectOk(await change(id, staff[who], after))
      expect(await isOpen(id)).toBe(true)
    }
  },
)

describe.each([
  ['in use', shown],
  ['not in use', unused],
])('withdrawn consent of a picture %s', (_, makeOne) => {
  it('is left by publishers and admins only', async () => {
    const id = await makeOne()
    for (const who of ['author', 'firstReviewer', 'secondReviewer'] as const) {
      expectOk(await change(id, staff.author, { consentStatus: 'withdrawn' }))
      for (const consentStatus of ['obtained', 'pending', 'blurred']) {
        const answer = await change(id, staff[who], { consentStatus })
        expect([answer.status, sentenceOf(answer)]).toEqual([403, expect.stringContaining('终审人或管理员')])
      }
    }
    for (const who of ['finalReviewer', 'admin'] as const) {
      expectOk(await change(id, staff[who], { consentStatus: 'withdrawn' }))
      expectOk(await change(id, staff[who], { consentStatus: 'obtained' }))
    }
  })
})
