import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  CONTENT,
  expectOk,
  make,
  sampleOf,
  TYPICAL,
  titleField,
  upload,
  words,
} from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { onDatabase } from '../../support/statement'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())
beforeEach(async () => {
  for (const collection of CONTENT) await desk.payload.delete({ collection, where: {} })
})

type Slug = (typeof CONTENT)[number]

/** What 写动态 does before anybody types: Payload saves by itself, without a title. */
async function opened(slug: Slug = 'news'): Promise<number> {
  const answer = await rest('POST', `/api/${slug}?draft=true&autosave=true`, { as: staff.author, body: {} })
  return (expectOk(answer, 201).body.doc as { id: number }).id
}

async function autosave(id: number, body: object, slug: Slug = 'news'): Promise<void> {
  expectOk(await rest('PATCH', `/api/${slug}/${id}?draft=true&autosave=true`, { as: staff.author, body }))
}

/** Two days go by. */
async function age(slug: Slug = 'news', { versions = true } = {}): Promise<void> {
  const then = `now() - interval '2 days'`
  const table = slug.replaceAll('-', '_')
  await onDatabase(desk.databaseUrl, `update ${table} set created_at = ${then}, updated_at = ${then}`)
  if (versions)
    await onDatabase(
      desk.databaseUrl,
      `update _${table}_v set updated_at = ${then}, version_updated_at = ${then}, version_created_at = ${then}`,
    )
}

async function night(): Promise<void> {
  await desk.payload.jobs.queue({ task: 'removeEmptyDrafts', input: {} })
  await desk.payload.jobs.run()
  expect((await desk.payload.count({ collection: 'payload-jobs' })).totalDocs, 'the job went well').toBe(0)
}

const there = async (id: number, collection: Slug = 'news') =>
  (await desk.payload.count({ collection, where: { id: { equals: id } }, trash: true })).totalDocs === 1

test.each(TYPICAL)('an old draft of %s nobody wrote in goes, with its versions', async (slug) => {
  const id = await opened(slug)
  await autosave(id, {}, slug)
  await age(slug)
  await night()
  expect(await there(id, slug)).toBe(false)
  const where = { parent: { equals: id } }
  expect((await desk.payload.countVersions({ collection: slug, where })).totalDocs).toBe(0)
})

test.each(TYPICAL)('%s written through automatic saves only stays, words and all', async (slug) => {
  const id = await opened(slug)
  await autosave(id, sampleOf[slug]('图书角的下午'), slug)
  await age(slug)
  await night()
  const doc = await desk.payload.findByID({ collection: slug, id, draft: true })
  expect(doc).toMatchObject({ [titleField[slug]]: '图书角的下午' })
})

test('a draft without a title stays when anything at all is in it', async () => {
  const { id: picture } = await upload(staff.author)
  const contents = [
    { body: words('先写正文') },
    { lead: '先写导语' },
    { cover: picture },
    { gallery: [{ image: picture }] },
    { credits: { photographer: '李老师' } },
  ]
  const ids = await Promise.all(contents.map(() => opened()))
  for (const [i, body] of contents.entries()) await autosave(ids[i] as number, body)
  await age()
  await night()
  expect(await Promise.all(ids.map((id) => there(id)))).toEqual(contents.map(() => true))
})

test('an empty paragraph and blanks are no words', async () => {
  const id = await opened()
  await autosave(id, { body: words(' '), lead: ' ', title: '' })
  await age()
  await night()
  expect(await there(id)).toBe(false)
})

test('an empty draft looked at today stays', async () => {
  const id = await opened()
  await age('news', { versions: false })
  await night()
  expect(await there(id)).toBe(true)
})

test('an empty draft somebody has open for editing stays', async () => {
  const id = await opened()
  await age()
  await desk.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'news', value: id },
      user: { relationTo: 'users', value: staff.author.id },
    },
  })
  await night()
  expect(await there(id)).toBe(true)
})

test('what was ever published stays, whatever became of its newer draft', async () => {
  const { id } = await make('news', 'published', staff)
  const empty = { title: '', lead: '', body: null }
  expectOk(await rest('PATCH', `/api/news/${id}?draft=true`, { as: staff.finalReviewer, body: empty }))
  const withdrawn = await make('news', 'withdrawn', staff)
  await age()
  await night()
  expect(await there(id)).toBe(true)
  expect(await there(withdrawn.id)).toBe(true)
})
