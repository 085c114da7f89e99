import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentSlug, make, TYPICAL, titleField } from '../../support/factories'
import { graphql } from '../../support/graphql'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

/** The same over GraphQL, which a school may switch on. */

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk({ graphql: true })
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const names = {
  news: 'News',
  spaces: 'Space',
  members: 'Member',
  integrity: 'Integrity',
  boards: 'Board',
  campaigns: 'Campaign',
  learning: 'Learning',
  disclosures: 'Disclosure',
  documents: 'Document',
  standards: 'Standard',
  consultations: 'Consultation',
  'screen-pages': 'ScreenPage',
} satisfies Record<ContentSlug, string>

const seen = async (slug: ContentSlug, id: number) =>
  (await rest('GET', `/api/${slug}/${id}`)).body[titleField[slug]]

/** What GraphQL's schema insists on in every change, beside what an attempt is about. */
const insisted = (slug: ContentSlug, call: string) =>
  slug === 'news'
    ? call.replaceAll('data: {', 'data: {reprint: {source: "旧刊", originalTitle: "旧文"}, ')
    : call

type Attempt = (name: string, id: number, version: number, field: string) => string

const attempts: Record<string, Attempt> = {
  'a plain update': (name, id, _, field) => `update${name}(id: ${id}, data: {${field}: "偷改的"}) { id }`,
  'draft: false': (name, id, _, field) =>
    `update${name}(id: ${id}, draft: false, data: {${field}: "偷改的"}) { id }`,
  'status published': (name, id) => `update${name}(id: ${id}, data: {_status: published}) { id }`,
  'status published as a draft': (name, id) =>
    `update${name}(id: ${id}, draft: true, data: {_status: published}) { id }`,
  'status draft': (name, id) => `update${name}(id: ${id}, data: {_status: draft}) { id }`,
  autosave: (name, id, _, field) =>
    `update${name}(id: ${id}, autosave: true, data: {${field}: "偷改的"}) { id }`,
  'an empty deletedAt': (name, id) => `update${name}(id: ${id}, trash: true, data: {deletedAt: null}) { id }`,
  'review state': (name, id) => `update${name}(id: ${id}, data: {review: published}) { id }`,
  'restored version': (name, _, version) => `restoreVersion${name}(id: ${version}) { id }`,
  'restored version, draft: false': (name, _, version) =>
    `restoreVersion${name}(id: ${version}, draft: false) { id }`,
}

/** All content is made by one wrapper: every attempt on one kind, the telling ones on the others. */
const TELLING = ['a plain update', 'status published', 'restored version']
const attemptsOn = (slug: ContentSlug) =>
  Object.entries(attempts).filter(([name]) => slug === 'news' || TELLING.includes(name))

describe.each(TYPICAL)('%s', (slug) => {
  const name = names[slug]

  it.each(attemptsOn(slug))('lets nothing past the verbs: %s', async (_, attempt) => {
    const draft = await make(slug, 'draft', staff)
    await mutate(attempt, draft.id)
    expect(await seen(slug, draft.id)).toBeUndefined()
    const live = await make(slug, 'redrafted', staff, { mark: '网站上的' })
    await mutate(attempt, live.id)
    expect(await seen(slug, live.id)).toBe('网站上的')
  })

  it('duplicates nothing into the public', async () => {
    const live = await make(slug, 'published', staff, { mark: '原件' })
    const made = await graphql(`mutation { duplicate${name}(id: ${live.id}) { id } }`, staff.author)
    const copy = made.data?.[`duplicate${name}`] as { id: number } | null
    if (copy) expect(await seen(slug, copy.id)).toBeUndefined()
  })

  it('deletes nothing live, whoever asks', async () => {
    const live = await make(slug, 'published', staff, { mark: '留着' })
    for (const person of ['author', 'firstReviewer', 'finalReviewer', 'admin'] as const) {
      await graphql(`mutation { delete${name}(id: ${live.id}) { id } }`, staff[person])
      await graphql(
        insisted(
          slug,
          `mutation { update${name}(id: ${live.id}, data: {deletedAt: "2026-03-14T00:00:00.000Z"}) { id } }`,
        ),
        staff[person],
      )
      expect(await seen(slug, live.id), person).toBe('留着')
    }
  })

  it('keeps what is live when a version is restored first in the same request', async () => {
    const live = await make(slug, 'published', staff, { mark: '留着' })
    const { docs } = await desk.payload.findVersions({
      collection: slug,
      where: { parent: { equals: live.id } },
    })
    const { data, error } = await graphql(
      insisted(
        slug,
        `mutation {
          restoreVersion${name}(id: ${docs.at(-1)?.id}, draft: true) { id }
          update${name}(id: ${live.id}, data: {deletedAt: "2026-03-14T00:00:00.000Z"}) { id }
        }`,
      ),
      staff.author,
    )
    expect(data?.[`restoreVersion${name}`]).toMatchObject({ id: live.id })
    expect(error).toContain('请先撤稿')
    expect(await seen(slug, live.id)).toBe('留着')
  })

  async function mutate(attempt: Attempt, id: number) {
    const { docs } = await desk.payload.findVersions({ collection: slug, where: { parent: { equals: id } } })
    const call = attempt(name, id, Number(docs.at(-1)?.id), titleField[slug])
    const { error } = await graphql(insisted(slug, `mutation { ${call} }`), staff.finalReviewer)
    // a misspelt query would refuse anything
    expect(error).not.toMatch(
      /Unknown argument|Cannot query field|Syntax Error|is not defined|invalid value|must be an? /,
    )
  }
})

it('is off unless asked for', async () => {
  const { payloadConfig } = await import('@/platform/payload')
  expect((await payloadConfig).graphQL.disablePlaygroundInProduction).toBe(true)
})
