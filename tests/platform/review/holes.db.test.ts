import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentSlug, make, sampleOf, TYPICAL, titleField } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

/** Every way round the review verbs that Payload's REST offers. None may change what a visitor sees. */

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

/** The title a visitor sees; undefined when nothing. */
async function seen(slug: string, id: number): Promise<unknown> {
  const { status, body } = await rest('GET', `/api/${slug}/${id}`)
  return status === 200 ? body[titleField[slug as ContentSlug]] : undefined
}

type Target = { slug: ContentSlug; id: number; as: SignedIn }
const changed = (slug: ContentSlug, more = {}) => ({ [titleField[slug]]: '偷改的', ...more })
const patch = (query: string, more?: object) => (to: Target) =>
  rest('PATCH', `/api/${to.slug}/${to.id}${query}`, { as: to.as, body: changed(to.slug, more) })
const bulk = (query: string, more?: object) => (to: Target) =>
  rest('PATCH', `/api/${to.slug}?where[id][equals]=${to.id}${query}`, {
    as: to.as,
    body: changed(to.slug, more),
  })

const attempts: Record<string, (to: Target) => Promise<unknown>> = {
  'a plain change': patch(''),
  'a change with draft=false': patch('?draft=false'),
  'a change with draft=true': patch('?draft=true'),
  'status published': patch('', { _status: 'published' }),
  'status published as a draft': patch('?draft=true', { _status: 'published' }),
  'status draft': patch('', { _status: 'draft' }),
  publishAllLocales: patch('?publishAllLocales=true'),
  unpublishAllLocales: patch('?unpublishAllLocales=true'),
  'unpublishAllLocales with draft=false': patch('?unpublishAllLocales=true&draft=false', {
    _status: 'draft',
  }),
  publishSpecificLocale: patch('?publishSpecificLocale=zh'),
  autosave: patch('?autosave=true'),
  'autosave with draft=false': patch('?autosave=true&draft=false'),
  'review state': patch('', { review: 'published', publishedAt: '2020-01-01T00:00:00.000Z' }),
  'taking out of the trash what is not in it': patch('?trash=true', { deletedAt: null }),
  'an empty deletedAt': patch('', { deletedAt: null }),
  'bulk change': bulk(''),
  'bulk status published': bulk('', { _status: 'published' }),
  'bulk status draft': bulk('&draft=false', { _status: 'draft' }),
  'bulk publishAllLocales': bulk('&publishAllLocales=true'),
  'bulk unpublishAllLocales': bulk('&unpublishAllLocales=true'),
  'bulk out of the trash': bulk('&trash=true', { deletedAt: null }),
  'restored version': restore(''),
  'restored version with draft=false': restore('?draft=false'),
  'restored version with draft=true': restore('?draft=true'),
  'PUT of a version': async ({ slug, id, as }) =>
    rest('PUT', `/api/${slug}/versions/${id}`, { as, body: { _status: 'published' } }),
  'method override': ({ slug, id, as }) =>
    rest('POST', `/api/${slug}/${id}`, {
      as,
      headers: { 'X-Payload-HTTP-Method-Override': 'PATCH' },
      body: changed(slug, { _status: 'published' }),
    }),
}

function restore(query: string) {
  return async ({ slug, id, as }: Target) => {
    const versions = await rest(
      'GET',
      `/api/${slug}/versions?where[parent][equals]=${id}&limit=1&sort=createdAt`,
      {
        as: staff.auditor,
      },
    )
    const [oldest] = versions.body.docs as { id: number }[]
    return rest('POST', `/api/${slug}/versions/${oldest?.id}${query}`, { as })
  }
}

const people = ['author', 'firstReviewer', 'finalReviewer', 'admin'] as const

/** All content is made by one wrapper: every attempt on one kind, the telling ones on the others. */
const TELLING = [
  'a plain change',
  'status published',
  'unpublishAllLocales',
  'bulk status published',
  'restored version',
]
const attemptsOn = (slug: ContentSlug) =>
  Object.entries(attempts).filter(([name]) => slug === 'news' || TELLING.includes(name))

describe.each(TYPICAL)('%s', (slug) => {
  describe.each(people)('by %s', (person) => {
    it.each(attemptsOn(slug))('publishes no draft: %s', async (_, attempt) => {
      const { id } = await make(slug, 'draft', staff, { mark: '没有发布' })
      await attempt({ slug, id, as: staff[person] })
      expect(await seen(slug, id)).toBeUndefined()
    })
  })

  it.each(attemptsOn(slug))('changes nothing live: %s', async (_, attempt) => {
    for (const person of ['author', 'finalReviewer'] as const) {
      const { id } = await make(slug, 'published', staff, { mark: '网站上的' })
      await attempt({ slug, id, as: staff[person] })
      expect(await seen(slug, id), person).toBe('网站上的')
    }
  })

  it.each(attemptsOn(slug))('lets no newer draft out: %s', async (_, attempt) => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '网站上的', newer: '还在改' })
    await attempt({ slug, id, as: staff.finalReviewer })
    expect(await seen(slug, id)).toBe('网站上的')
  })

  it.each(attemptsOn(slug))('brings nothing withdrawn back: %s', async (_, attempt) => {
    const { id } = await make(slug, 'withdrawn', staff)
    await attempt({ slug, id, as: staff.finalReviewer })
    expect(await seen(slug, id)).toBeUndefined()
  })

  it.each(['', '?draft=false', '?draft=true', '?publishAllLocales=true', '?publishSpecificLocale=zh'])(
    'creates nothing published: %s',
    async (query) => {
      for (const more of [{}, { _status: 'published' }, { review: 'published', publishedAt: '2020-01-01' }]) {
        const body = { ...sampleOf[slug]('新建'), ...more }
        const answer = await rest('POST', `/api/${slug}${query}`, { as: staff.finalReviewer, body })
        const id = (answer.body.doc as { id?: number } | undefined)?.id
        if (id !== undefined) expect(await seen(slug, id)).toBeUndefined()
      }
      expect((await rest('GET', `/api/${slug}?where[${titleField[slug]}][equals]=新建`)).body.totalDocs).toBe(
        0,
      )
    },
  )

  it.each(['', '?draft=false', '?draft=true', '?publishAllLocales=true'])(
    'duplicates nothing into the public: %s',
    async (query) => {
      const { id } = await make(slug, 'published', staff, { mark: '原件' })
      for (const body of [
        {},
        { _status: 'published' },
        { review: 'published', [titleField[slug]]: '复制' },
      ]) {
        const answer = await rest('POST', `/api/${slug}/${id}/duplicate${query}`, { as: staff.author, body })
        const copy = (answer.body.doc as { id?: number } | undefined)?.id
        if (copy !== undefined) expect(await seen(slug, copy)).toBeUndefined()
      }
      expect(await seen(slug, id)).toBe('原件')
    },
  )

  it('gives no copy of an unpublished change to somebody who may not read it', async () => {
    const { id } = await make(slug, 'redrafted', staff, { mark: '公开的', newer: '还没公开的' })
    const { text } = await rest('POST', `/api/${slug}/${id}/duplicate`, { as: staff.otherAuthor, body: {} })
    expect(text).not.toContain('还没公开的')
  })

  it('is not taken off the site by anything but a withdrawal, not by a final reviewer either', async () => {
    const { id } = await make(slug, 'published', staff, { mark: '留着' })
    const now = new Date().toISOString()
    for (const person of [
      'author',
      'firstReviewer',
      'secondReviewer',
      'admin',
      'screenManager',
      'finalReviewer',
    ] as const) {
      const as = staff[person]
      await rest('PATCH', `/api/${slug}/${id}`, { as, body: { deletedAt: now } })
      await rest('PATCH', `/api/${slug}/${id}?draft=true`, { as, body: { deletedAt: now } })
      await rest('PATCH', `/api/${slug}?where[id][equals]=${id}`, { as, body: { deletedAt: now } })
      await rest('DELETE', `/api/${slug}/${id}`, { as })
      await rest('DELETE', `/api/${slug}?where[id][equals]=${id}`, { as })
      await rest('DELETE', `/api/${slug}/${id}?trash=true`, { as })
      expect(await seen(slug, id), person).toBe('留着')
    }
  })

  it('asks for the withdrawal before the trash and before deletion', async () => {
    const { id } = await make(slug, 'redrafted', staff)
    const as = staff.finalReviewer
    const trashed = await rest('PATCH', `/api/${slug}/${id}`, {
      as,
      body: { deletedAt: new Date().toISOString() },
    })
    const deleted = await rest('DELETE', `/api/${slug}/${id}`, { as })
    for (const { status, text } of [trashed, deleted]) {
      expect(status).toBe(409)
      expect(text).toContain('请先撤稿')
    }
  })

  it('stays off the site when it comes out of the trash, whatever it was before', async () => {
    const { id } = await make(slug, 'withdrawn', staff)
    const as = staff.finalReviewer
    await rest('PATCH', `/api/${slug}/${id}`, { as, body: { deletedAt: new Date().toISOString() } })
    expect(await seen(slug, id)).toBeUndefined()
    const { status } = await rest('PATCH', `/api/${slug}/${id}?trash=true`, { as, body: { deletedAt: null } })
    expect(status).toBe(200)
    expect(await seen(slug, id)).toBeUndefined()
    const { body } = await rest('GET', `/api/${slug}/${id}`, { as })
    expect(body).toMatchObject({ review: 'withdrawn', _status: 'draft' })
  })

  it('keeps what only the system writes', async () => {
    const { id } = await make(slug, 'draft', staff)
    const body = {
      createdBy: staff.otherAuthor.id,
      review: 'published',
      publishedAt: '2020-01-01T00:00:00.000Z',
    }
    await rest('PATCH', `/api/${slug}/${id}`, { as: staff.finalReviewer, body })
    const after = await rest('GET', `/api/${slug}/${id}?draft=true&depth=0`, { as: staff.finalReviewer })
    expect(after.body).toMatchObject({ createdBy: staff.author.id, review: 'draft', publishedAt: null })
  })

  it('is withdrawn while a colleague has it open', async () => {
    const { id } = await make(slug, 'published', staff)
    await desk.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: slug, value: id },
        user: { relationTo: 'users', value: staff.author.id },
      },
    })
    const body = { verb: 'withdraw', comment: '测试' }
    expect((await rest('POST', `/api/${slug}/${id}/review`, { as: staff.finalReviewer, body })).status).toBe(
      200,
    )
  })
})
