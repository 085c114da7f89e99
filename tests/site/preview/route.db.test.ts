import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentSlug, expectOk, make, upload, WITH_PAGES } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'
import { type OpenSite, openSite } from '../open-site'

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

/** The address the desk gives to whoever has its form filled in with this id: it believes the form. */
async function addressFor(who: SignedIn, slug: ContentSlug, id: number): Promise<string> {
  const user = await desk.payload.findByID({ collection: 'users', id: who.id })
  const req = { user: { ...user, collection: 'users' } } as PayloadRequest
  const { admin } = desk.payload.collections[slug].config
  const live = typeof admin.livePreview?.url === 'function' ? admin.livePreview.url : undefined
  const address = await live?.({
    data: { id },
    req,
    payload: desk.payload,
    locale: { code: 'zh', label: '' },
  })
  expect(await admin.preview?.({ id }, { locale: 'zh', req, token: null })).toBe(address)
  return address as string
}

const open = async (who: SignedIn, slug: ContentSlug, id: number) => answer(await addressFor(who, slug, id))

async function answer(address: string) {
  const response = await site.get(address)
  const text = (await response.text()).replaceAll(/<wbr ?\/?>/g, '')
  return { status: response.status, text, headers: response.headers }
}

describe.each(WITH_PAGES)('a draft: %s', (slug) => {
  it('is shown to its author, to reviewers, auditors and admins', async () => {
    const { id } = await make(slug, 'draft', staff, { mark: '没有发布的一条' })
    for (const who of ['author', 'firstReviewer', 'finalReviewer', 'auditor', 'admin'] as const) {
      const { status, text, headers } = await open(staff[who], slug, id)
      expect([who, status]).toEqual([who, 200])
      expect(text).toContain('没有发布的一条')
      expect(text).toContain('/assets/preview.js')
      expect(headers.get('x-robots-tag')).toContain('noindex')
    }
  })

  it('is not shown to those who may not read it, though the desk signed an address for them', async () => {
    const { id } = await make(slug, 'draft', staff, { mark: '没有发布的一条' })
    for (const who of ['otherAuthor', 'screenManager'] as const) {
      const { status, text } = await open(staff[who], slug, id)
      expect([who, status]).toEqual([who, 404])
      expect(text).not.toContain('没有发布的一条')
    }
  })

  it('on top of what is published is shown to its author, while others see what is published', async () => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '已经发布', newer: '还在改' })
    expect((await open(staff.author, slug, id)).text).toContain('还在改')
    const stranger = await open(staff.otherAuthor, slug, id)
    expect([stranger.status, stranger.text.includes('还在改')]).toEqual([200, false])
    expect(stranger.text).toContain('已经发布')
  })
})

it('a draft shows the pictures and relations its author may see', async () => {
  const cover = await upload(staff.author, { consentStatus: 'pending', alt: '还没确认的照片' })
  const space = await make('spaces', 'published', staff, { mark: '红领巾书屋' })
  const fields = { cover: cover.id, relatedSpaces: [space.id] }
  const { id } = await make('news', 'draft', staff, { fields })
  const { text } = await open(staff.author, 'news', id)
  expect(text).toContain('还没确认的照片')
  expect(text).toContain('/api/media/file/')
  expect(text).toContain('红领巾书屋')
})

describe('an address', () => {
  it('is given to nobody who is not signed in, nor for what is not saved', async () => {
    const { previewOf } = await import('@/platform/publication/preview')
    expect(previewOf('news', 1, null)).toBeNull()
    expect(previewOf('news', undefined, { id: 1 })).toBeNull()
  })

  it('works for nothing and nobody else', async () => {
    const { id } = await make('news', 'draft', staff)
    const address = await addressFor(staff.otherAuthor, 'news', id)
    for (const forged of [
      address.replace(/as=\d+/, `as=${staff.author.id}`),
      address.replace(/as=\d+&/, ''),
      address.replace(/&key=.*/, ''),
      address.replace(/until=\d+/, (until) => `${until}0`),
      address.replace(/until=\d+/, 'until=1'),
      (await addressFor(staff.author, 'news', id)).replace(`/${id}?`, `/${id + 1}?`),
      (await addressFor(staff.author, 'news', id)).replace('/news/', '/spaces/'),
    ])
      expect([forged, (await answer(forged)).status]).toEqual([forged, 403])
  })

  it('dies with the account, and loses what its roles lose', async () => {
    const { id } = await make('news', 'draft', staff)
    const leaver = await hire(desk.payload, 'leaver', ['finalReviewer'])
    const address = await addressFor(leaver, 'news', id)
    expect((await answer(address)).status).toBe(200)
    const place = `/api/users/${leaver.id}`
    expectOk(await rest('PATCH', place, { as: staff.admin, body: { roles: ['screenManager'] } }))
    expect((await answer(address)).status).toBe(404)
    expectOk(await rest('DELETE', place, { as: staff.admin }))
    expect((await answer(address)).status).toBe(403)
  })
})
