import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { type OpenSite, openSite, soon } from '../../site/open-site'
import { expectOk, make, release, review, upload, words } from '../../support/factories'
import { graphql } from '../../support/graphql'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'
import { dayFromNow, openSchoolYear, uploadPdf } from './school'

/** stands in everything only members or the committee may read */
const SECRET = 'zqxsecret'

let desk: Desk
let staff: Staff
let site: OpenSite
let member: SignedIn
let committee: SignedIn

beforeAll(async () => {
  desk = await openDesk({ graphql: true })
  staff = await hireStaff(desk.payload)
  await openSchoolYear(desk.payload)
  site = await openSite(desk)
  member = await inCircles('member', ['members'])
  committee = await inCircles('committee', ['members', 'branch'])
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

async function inCircles(name: string, circles: NonNullable<User['circles']>): Promise<SignedIn> {
  const person = await hire(desk.payload, name, ['screenManager'])
  await desk.payload.update({ collection: 'users', id: person.id, data: { circles } })
  return person
}

type Published = { id: number; slug: string; file: string; pdf: number }

async function publish(audience: 'public' | 'members' | 'branch', mark: string): Promise<Published> {
  const { id: pdf, file } = await uploadPdf(staff.author, `${mark}.pdf`)
  const made = await make('disclosures', 'published', staff, {
    mark,
    fields: { audience, summary: `${mark} 摘要`, body: words(`${mark} 正文`), attachments: [pdf] },
  })
  const { slug } = await desk.payload.findByID({ collection: 'disclosures', id: made.id, depth: 0 })
  return { id: made.id, slug: slug ?? '', file, pdf }
}

/** What a visitor is told at every place there is, joined; and the status at the document's own addresses. */
async function everythingOf({ id, slug, file }: Published, mark: string) {
  const { disclosureSlides } = await import('@/features/disclosures/slides')
  const year = dayFromNow(0).slice(0, 4)
  const lists = [
    '/',
    '/disclosures',
    '/disclosures?category=workPlan',
    `/disclosures?year=${year}`,
    '/feed.xml',
    '/sitemap.xml',
    `/search?q=${mark}`,
    `/search?q=${mark}&type=disclosures`,
  ]
  const heard = [
    ...(await Promise.all(lists.map((address) => site.text(address)))),
    (await rest('GET', '/api/disclosures?depth=1&limit=100')).text,
    (await rest('GET', `/api/disclosures/${id}?depth=1`)).text,
    (await rest('GET', `/api/disclosures?where[title][like]=${mark}&draft=true`)).text,
    (await rest('GET', '/api/disclosures/versions')).text,
    (await rest('GET', '/api/media?limit=100')).text,
    (await graphql(`{ Disclosures { docs { title summary attachments { title filename } } } }`)).text,
    (await graphql(`{ Disclosure(id: ${id}) { title } }`)).text,
    JSON.stringify(await disclosureSlides(desk.payload, { limit: 100 }, 'Asia/Shanghai')),
    JSON.stringify(await disclosureSlides(desk.payload, { ids: [id] }, 'Asia/Shanghai')),
  ].join('\n')
  const guessed = `/preview/disclosures/${id}?as=1&until=${Date.now() + 60_000}&key=guessed`
  const statuses = await Promise.all(
    [`/disclosures/${slug}`, `/media/${file}`, guessed].map(async (place) => (await site.get(place)).status),
  )
  return { heard: heard.toLowerCase(), statuses }
}

/** The search page says again what was asked for. */
const withoutQuestion = (heard: string, mark: string): string =>
  heard.replaceAll(new RegExp(`“${mark}”|value="${mark}"|q=${mark}`, 'g'), '')

describe.each(['members', 'branch'] as const)('what is for %s', (audience) => {
  it('is nowhere a visitor can get: pages, lists, search, API, GraphQL, files, screens, previews', async () => {
    const mark = `${SECRET}${audience}`
    const { heard, statuses } = await everythingOf(await publish(audience, mark), mark)
    expect(withoutQuestion(heard, mark)).not.toContain(mark)
    expect(statuses).toEqual([404, 404, 403])
  })
})

describe('what is public', () => {
  it('is at all of these places, and gone from them once it is for members only', async () => {
    const mark = 'offenpublic'
    const made = await publish('public', mark)
    const before = await everythingOf(made, mark)
    expect(before.statuses).toEqual([200, 200, 403])
    expect(before.heard.split(mark).length).toBeGreaterThan(15)

    const patch = { as: staff.finalReviewer, body: { audience: 'members', slug: 'zqxsecret-moved' } }
    expectOk(await rest('PATCH', `/api/disclosures/${made.id}?draft=true`, patch))
    expectOk(await release('disclosures', made.id, staff))
    await soon(async () => (await site.get(`/disclosures/${made.slug}`)).status === 404)
    const after = await everythingOf(made, mark)
    expect(withoutQuestion(after.heard, mark)).not.toContain(mark)
    expect(after.statuses).toEqual([404, 404, 403])
    expect((await site.get('/disclosures/zqxsecret-moved')).status).toBe(404)
  })
})

describe('a file of what is for members', () => {
  const statusOf = async (file: string) => (await site.get(`/media/${file}`)).status
  const becomes = (file: string, status: number) => soon(async () => (await statusOf(file)) === status)
  const isUsed = async (id: number) =>
    (await rest('GET', `/api/media/${id}/uses`, { as: staff.finalReviewer })).text.includes('/disclosures/')

  it('closes the moment the text is for members only, and opens by what shows it to everybody', async () => {
    const { file, id, pdf } = await publish('public', '先公开的附件')
    expect(await statusOf(file)).toBe(200)
    const patch = { as: staff.finalReviewer, body: { audience: 'members' } }
    expectOk(await rest('PATCH', `/api/disclosures/${id}?draft=true`, patch))
    expectOk(await release('disclosures', id, staff))
    await becomes(file, 404)
    expect(await isUsed(pdf)).toBe(true)

    const fields = { audience: 'public', attachments: [pdf] }
    const second = await make('disclosures', 'published', staff, { mark: '同一份附件', fields })
    await becomes(file, 200)
    expectOk(await review('disclosures', second.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    await becomes(file, 404)
  })

  it('is as published as any: nobody puts another in its place, only a final reviewer takes it away', async () => {
    const { file, id, pdf } = await publish('branch', '给支委的定稿')
    const body = { alt: '', consentStatus: 'notNeeded' }
    const data = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Mark (forged) >>\nendobj\ntrailer\n<<>>\n%%EOF\n')
    const forged = { name: 'forged.pdf', type: 'application/pdf', data }
    for (const as of [staff.author, staff.finalReviewer])
      expect((await rest('PATCH', `/api/media/${pdf}`, { as, body, file: forged })).status).toBe(403)
    expect((await rest('DELETE', `/api/media/${pdf}`, { as: staff.author })).status).toBe(403)
    await rest('DELETE', `/api/media?where[id][equals]=${pdf}`, { as: staff.author })
    expect((await site.get(`/media/${file}`, { headers: { cookie: member.cookie } })).status).toBe(200)

    expectOk(await review('disclosures', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    expectOk(await rest('DELETE', `/api/media/${pdf}`, { as: staff.author }))
  })

  it('names its use to nobody who may not read it', async () => {
    const { pdf } = await publish('branch', '给支委的用途')
    const uses = await rest('GET', `/api/media/${pdf}/uses`, { as: staff.otherAuthor })
    expect(expectOk(uses).body.uses).toEqual([])
  })

  it('is read by members only while its consent holds', async () => {
    const { findOneInside } = await import('@/features/disclosures/inside')
    const { id: photo } = await upload(staff.author, { consentStatus: 'obtained' }, 77)
    const { id: pdf } = await uploadPdf(staff.author, '党员名单.pdf')
    const text = words('合影在下面')
    const picture = { type: 'upload', version: 3, relationTo: 'media', value: photo, fields: {}, format: '' }
    const body = { root: { ...text.root, children: [...text.root.children, picture] } }
    const fields = { audience: 'members', body, attachments: [pdf] }
    const made = await make('disclosures', 'published', staff, { mark: '给党员的合影', fields })
    const user = await desk.payload.findByID({ collection: 'users', id: member.id })
    const shown = async () => {
      const view = await findOneInside({ payload: desk.payload, user }, made.id)
      const nodes = (view?.body?.root.children ?? []) as { type: string; value?: unknown }[]
      const inText = nodes.find(({ type }) => type === 'upload')?.value
      return [Boolean(view?.links.pictureOf(inText)), view?.attachments.length]
    }
    expect(await shown()).toEqual([true, 1])
    for (const media of [photo, pdf]) {
      const withdrawn = { as: staff.admin, body: { consentStatus: 'withdrawn' } }
      expectOk(await rest('PATCH', `/api/media/${media}`, withdrawn))
    }
    expect(await shown()).toEqual([false, 0])
  })
})

describe('the review records', () => {
  it('tell an author the title of no text that is for others, not even of one that was public', async () => {
    const made = await publish('branch', '给支委的标题')
    const open = await publish('public', '先公开后收回')
    const patch = { as: staff.finalReviewer, body: { title: '收回后的标题', audience: 'members' } }
    expectOk(await rest('PATCH', `/api/disclosures/${open.id}?draft=true`, patch))
    expectOk(await release('disclosures', open.id, staff))
    const news = await make('news', 'published', staff, { mark: '谁都看得到的动态' })
    const ids = [made.id, open.id, news.id].join()
    const place = `/api/review-records?limit=100&sort=-id&where[document][in]=${ids}`
    const heard = async (as: SignedIn) => {
      const ofRecords = await rest('GET', place, { as })
      const asked = `{ ReviewRecords(limit: 100, sort: "-id") { docs { title } } }`
      return ofRecords.text + (await graphql(asked, as)).text
    }
    const secret = /给支委的标题|先公开后收回|收回后的标题/
    expect(await heard(staff.otherAuthor)).not.toMatch(secret)
    expect(await heard(staff.otherAuthor)).toContain('谁都看得到的动态')
    for (const who of [staff.author, staff.firstReviewer, staff.auditor])
      expect(await heard(who)).toMatch(/给支委的标题/)
    const { docs } = await desk.payload.find({
      collection: 'review-records',
      where: { and: [{ subject: { equals: 'disclosures' } }, { document: { equals: made.id } }] },
    })
    expect((await rest('GET', `/api/review-records/${docs[0]?.id}`, { as: staff.otherAuthor })).status).toBe(
      404,
    )
  })
})

describe('at the desk', () => {
  const insideFor = async ({ id }: SignedIn) => {
    const { findInside } = await import('@/features/disclosures/inside')
    const user = await desk.payload.findByID({ collection: 'users', id })
    return (await findInside({ payload: desk.payload, user })).map(({ title }) => title)
  }

  it('members read what is for members, the committee both, others nothing; drafts and what is public are not there', async () => {
    await publish('members', '给党员的账目')
    await publish('branch', '给支委的讨论')
    await publish('public', '给大家的计划')
    const fields = { audience: 'members' }
    await make('disclosures', 'draft', staff, { mark: '没写完的账目', fields })
    await make('disclosures', 'withdrawn', staff, { mark: '撤下的账目', fields })
    const marks = ['给党员的账目', '给支委的讨论', '给大家的计划', '没写完的账目', '撤下的账目']
    const read = async (who: SignedIn) => {
      const titles = await insideFor(who)
      return marks.filter((mark) => titles.includes(mark))
    }
    expect(await read(member)).toEqual(['给党员的账目'])
    expect(await read(committee)).toEqual(['给党员的账目', '给支委的讨论'])
    expect(await read(staff.auditor)).toEqual(['给党员的账目', '给支委的讨论'])
    expect(await read(staff.otherAuthor)).toEqual([])
    expect(await read(staff.screenManager)).toEqual([])
  })

  it('one is read with its text and files, only by those it is for', async () => {
    const { findOneInside } = await import('@/features/disclosures/inside')
    const { id, file } = await publish('branch', '给支委的附件')
    const open = await publish('public', '大家都看的')
    const reading = async (who: SignedIn, which: number) => {
      const user = await desk.payload.findByID({ collection: 'users', id: who.id })
      return findOneInside({ payload: desk.payload, user }, which)
    }
    expect(await reading(committee, id)).toMatchObject({
      title: '给支委的附件',
      attachments: [{ href: `/media/${file}`, name: '给支委的附件.pdf' }],
    })
    for (const who of [member, staff.otherAuthor]) expect(await reading(who, id)).toBeUndefined()
    expect(await reading(committee, open.id)).toBeUndefined()
  })

  it('its file opens for somebody signed in, kept nowhere on the way, and for no visitor', async () => {
    const { file } = await publish('members', '党员的附件')
    const sent = await site.get(`/media/${file}`, { headers: { cookie: member.cookie } })
    expect([sent.status, sent.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await rest('GET', `/api/media/file/${file}`, { as: member })).status).toBe(200)
    expect((await site.get(`/media/${file}`)).status).toBe(404)
    expect((await rest('GET', `/api/media/file/${file}`)).status).toBe(403)
  })

  it('the link is for those with something to read', async () => {
    const { readsInside } = await import('@/features/disclosures/inside')
    const person = (roles: User['roles'], circles?: User['circles']) => ({ id: 1, roles, circles })
    expect(readsInside(person(['author'], ['members']))).toBe(true)
    for (const role of ['firstReviewer', 'auditor', 'admin'] as const)
      expect(readsInside(person([role]))).toBe(true)
    for (const role of ['author', 'screenManager'] as const)
      expect(readsInside(person([role], []))).toBe(false)
    expect(readsInside(undefined)).toBe(false)
  })

  it('the dashboard counts it among nothing on the site, and publishing says where it is', async () => {
    const { readLive } = await import('@/admin/dashboard/live')
    const user = await desk.payload.findByID({ collection: 'users', id: staff.finalReviewer.id })
    const total = async () =>
      (await readLive({ payload: desk.payload, user })).find(({ slug }) => slug === 'disclosures')?.total
    const before = await total()
    const made = await make('disclosures', 'draft', staff, {
      mark: '只说给党员',
      fields: { audience: 'members' },
    })
    const { body } = expectOk(await release('disclosures', made.id, staff))
    expect(body.message).toContain('党内公开')
    expect(body.address).toBeUndefined()
    expect(await total()).toBe(before)
  })
})
