import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentSlug, make, sampleOf, TYPICAL, titleField } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

/** The same over the Local API, which asks nobody's rights: what a hook, a job or a plugin might do by mistake. */

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const seen = async (slug: ContentSlug, id: number) =>
  (await rest('GET', `/api/${slug}/${id}`)).body[titleField[slug]]

type Attempt = (slug: ContentSlug, id: number, data: Record<string, unknown>) => Promise<unknown>

const attempts: Record<string, Attempt> = {
  'a plain update': (collection, id, data) => desk.payload.update({ collection, id, data }),
  'draft: false': (collection, id, data) => desk.payload.update({ collection, id, data, draft: false }),
  'status published': (collection, id, data) =>
    desk.payload.update({ collection, id, data: { ...data, _status: 'published' } }),
  'status draft': (collection, id, data) =>
    desk.payload.update({ collection, id, data: { ...data, _status: 'draft' } }),
  publishAllLocales: (collection, id, data) =>
    desk.payload.update({ collection, id, data, publishAllLocales: true }),
  unpublishAllLocales: (collection, id, data) =>
    desk.payload.update({ collection, id, data, unpublishAllLocales: true }),
  'by where': (collection, id, data) =>
    desk.payload.update({ collection, where: { id: { equals: id } }, data, draft: false }),
  'an empty deletedAt': (collection, id, data) =>
    desk.payload.update({ collection, id, data: { ...data, deletedAt: null }, trash: true }),
  'restored version': async (collection, parent) => {
    const { docs } = await desk.payload.findVersions({ collection, where: { parent: { equals: parent } } })
    await desk.payload.restoreVersion({ collection, id: String(docs.at(-1)?.id) })
  },
}

const attempt = async (name: string, slug: ContentSlug, id: number) => {
  await attempts[name]?.(slug, id, { [titleField[slug]]: '偷改的' }).catch(() => undefined)
}

/** All content is made by one wrapper: every attempt on one kind, the telling ones on the others. */
const TELLING = ['a plain update', 'status published', 'restored version', 'by where']
const attemptsOn = (slug: ContentSlug) =>
  Object.entries(attempts).filter(([name]) => slug === 'news' || TELLING.includes(name))

describe.each(TYPICAL)('%s', (slug) => {
  it.each(attemptsOn(slug).map(([name]) => name))('lets nothing past the verbs: %s', async (name) => {
    const draft = await make(slug, 'draft', staff)
    await attempt(name, slug, draft.id)
    expect(await seen(slug, draft.id)).toBeUndefined()
    const live = await make(slug, 'redrafted', staff, { mark: '网站上的' })
    await attempt(name, slug, live.id)
    expect(await seen(slug, live.id)).toBe('网站上的')
  })

  it('creates and duplicates nothing published', async () => {
    const data = { ...sampleOf[slug]('新建'), _status: 'published', review: 'published' }
    const create = desk.payload.create as unknown as (args: object) => Promise<{ id: number }>
    await expect(create({ collection: slug, data })).rejects.toThrow('发布')
    const { _status, ...plain } = data
    const { id } = await create({ collection: slug, data: plain, publishAllLocales: true })
    expect(await seen(slug, id)).toBeUndefined()
    const live = await make(slug, 'published', staff)
    const copy = await desk.payload.duplicate({ collection: slug, id: live.id })
    expect(await seen(slug, copy.id)).toBeUndefined()
  })
})
