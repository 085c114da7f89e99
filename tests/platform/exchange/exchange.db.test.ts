import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { collections, ownTables } from '@/platform/exchange/portions'
import { sha256 } from '@/platform/media/names'
import { openSite } from '../../site/open-site'
import { CONTENT, expectOk, make, type State, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import { hireStaff } from '../../support/staff'
import { contentRows, filesIn, openEmptyDesk, poolOf, type Rows } from './school'

// The drawings have their own test; here a small one stands for each, so that all else is the real thing.
vi.mock('@/seed/illustration/render', async (original) => ({
  ...(await original<object>()),
  toJpeg: () =>
    sharp({ create: { width: 320, height: 240, channels: 3, background: '#A8201A' } })
      .jpeg()
      .toBuffer(),
}))

const STATES: State[] = ['redrafted', 'withdrawn', 'scheduled', 'archived', 'trashed']
const SCREEN_TOKEN = 'c0ffee'.repeat(10)
const CONTACT = 'sealed-contact-of-a-parent'

const folder = mkdtempSync(path.join(tmpdir(), 'hongzhu-exchange-'))
const archive = path.join(folder, 'school.tar')

type Seen = { rows: Rows; files: string[]; pages: Record<string, string>; media: Record<string, string> }

let before: Seen
let after: Seen
let secrets: string[]
let desk: Desk
let signInLines: string[]

beforeAll(async () => {
  const old = await openDesk({ stages: '3' })
  const { fillEmptySchool } = await import('@/seed/start')
  await fillEmptySchool(old.payload, () => {})
  await addEveryState(old)
  before = await see(old)
  secrets = await secretsOf(old)
  const { exportSchool } = await import('@/platform/exchange/export/export')
  await exportSchool(old.payload, { target: archive, mediaDir: old.mediaDir, product: '0', report: () => {} })
  await old.close()

  desk = await openEmptyDesk()
  const { importSchool } = await import('@/platform/exchange/import/import')
  const imported = await importSchool(desk.payload, {
    source: archive,
    mediaDir: desk.mediaDir,
    report: () => {},
  })
  signInLines = imported.signIn
  after = await see(desk)
}, 600_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a school in another installation', () => {
  it('has every row it had: text, drafts, versions, trash, records, settings, schedules, uses and search', () => {
    expect(Object.keys(after.rows)).toEqual(Object.keys(before.rows))
    for (const [table, rows] of Object.entries(before.rows)) expect(after.rows[table], table).toEqual(rows)
    expect(before.rows.search_entries?.length).toBeGreaterThan(50)
    expect(before.rows.scheduled_publications).toHaveLength(CONTENT.length)
  })

  it('shows the same on every address of its sitemap, and in its feed, search and pictures', () => {
    expect(Object.keys(before.pages).length).toBeGreaterThan(80)
    for (const [address, page] of Object.entries(before.pages))
      expect(after.pages[address], address).toBe(page)
    expect(after.pages).toEqual(before.pages)
    expect(after.media).toEqual(before.media)
    expect(Object.values(before.media).filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(
      50,
    )
  })

  it('keeps the same files, under the same names', () => {
    expect(after.files).toEqual(before.files)
  })

  it('goes on counting where the other stopped', async () => {
    const { rows } = await poolOf(desk).query<{ last: number }>(
      `select nextval(pg_get_serial_sequence('news', 'id'))::int as last`,
    )
    const ids = (before.rows.news ?? []).map((row) => (JSON.parse(row) as { id: number }).id)
    expect(rows[0]?.last).toBeGreaterThan(Math.max(...ids))
  })

  it('lets nobody in but an administrator with a new password, told once', async () => {
    const [, email = ''] = /管理员：([^（]+)/.exec(signInLines[0] ?? '') ?? []
    const [, password = ''] = /密码：([^（]+)/.exec(signInLines[1] ?? '') ?? []
    expect((await signIn(email, password)).id).toBeGreaterThan(0)
    const { rows } = await poolOf(desk).query('select email from users where hash is not null')
    expect(rows).toEqual([{ email }])
  })

  it('has one row about it in its own log', async () => {
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      where: { action: { equals: 'import' } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.note).toMatch(/导入了 .* 条内容/)
  })

  it('checks its relations again as ever', async () => {
    const insert =
      "insert into news_rels (parent_id, path, members_id) values (999999, 'participants', 999999)"
    await expect(poolOf(desk).query(insert)).rejects.toThrow(/foreign key/)
    const { rows } = await poolOf(desk).query(
      "select 1 from pg_constraint where contype = 'f' and condeferrable",
    )
    expect(rows).toEqual([])
  })
})

describe('what travels', () => {
  it('is decided for every collection and every table there is', () => {
    const { collections: ofConfig, db } = desk.payload
    expect(Object.keys(ofConfig).sort()).toEqual(Object.keys(collections).sort())
    const { rawTables, tables } = db as unknown as PostgresAdapter // rawTables: those Payload makes
    const ours = Object.keys(tables).filter((table) => !Object.hasOwn(rawTables, table))
    expect(ours.sort()).toEqual(Object.keys(ownTables).sort())
  })

  it('gives every reason why something stays behind', () => {
    for (const [name, portion] of Object.entries({ ...collections, ...ownTables }))
      if (portion !== 'carried') expect(portion.leftOut, name).toMatch(/\p{Script=Han}{4}/u)
  })

  it('knows of no settings with versions: they would be left behind', () => {
    expect(desk.payload.config.globals.filter(({ versions }) => versions)).toEqual([])
  })
})

describe('the archive', () => {
  it('holds no password, no session, no screen token, no contact and no secret of the installation', () => {
    const bytes = readFileSync(archive)
    expect(secrets.length).toBeGreaterThan(20)
    for (const secret of secrets) expect(bytes.includes(secret), secret).toBe(false)
  })

  it('names the fields of an account that travel', () => {
    const text = readFileSync(archive, 'utf8')
    const [, account = ''] = /content\/users\/1\.json\0[^{]*(\{[\s\S]*?\n\}\n)/.exec(text) ?? []
    const { document } = JSON.parse(account) as { document: object }
    expect(Object.keys(document).sort()).toEqual(
      ['circles', 'createdAt', 'email', 'id', 'mailNotices', 'name', 'roles', 'updatedAt'].sort(),
    )
  })
})

/** Every kind of content in the states it may be left in, beside what the demo has. */
async function addEveryState({ payload }: Desk): Promise<void> {
  await payload.updateGlobal({ slug: 'review-settings', data: { stages: '1' } })
  const staff = await hireStaff(payload)
  for (const slug of CONTENT)
    for (const state of STATES) await make(slug, state, staff, { mark: `${slug} ${state}` })
  const [, news] = [
    await upload(staff.author, {}, 77),
    await make('news', 'published', staff, { mark: '改名' }),
  ]
  expectOk(
    await rest('PATCH', `/api/news/${news.id}?draft=true`, {
      as: staff.author,
      body: { slug: 'another-address' },
    }),
  )
  await payload.create({ collection: 'redirects', data: { from: '/news/old', to: '/news/another-address' } })
  const consultation = await make('consultations', 'published', staff, { mark: '征求意见' })
  await payload.create({
    collection: 'feedback',
    data: {
      about: { relationTo: 'consultations', value: consultation.id },
      text: '食堂的汤可以热一点吗？',
      state: 'pending',
      lane: 'normal',
      sealedContact: CONTACT,
    },
  })
  const last = await make('news', 'draft', staff, { mark: '删掉' })
  await payload.delete({ collection: 'news', id: last.id, trash: true })
  await poolOf({ payload }).query('insert into screen_tokens (hash, screen_id) values ($1, 1)', [
    SCREEN_TOKEN,
  ])
}

async function see(opened: Desk): Promise<Seen> {
  const rows = await contentRows(opened)
  const site = await openSite(opened)
  try {
    const sitemap = await site.text('/sitemap.xml')
    const addresses = [...sitemap.matchAll(/<loc>https:\/\/school\.example([^<]*)<\/loc>/g)].map(
      ([, at = '']) => at,
    )
    const further = ['/sitemap.xml', '/feed.xml', '/search?q=党员', '/search?q=书', '/news/old']
    const pages: Record<string, string> = {}
    for (const address of [...addresses, ...further]) {
      const answer = await site.get(address)
      pages[address] = `${answer.status} ${answer.headers.get('location')} ${await answer.text()}`
    }
    return { rows, files: filesIn(opened.mediaDir), pages, media: await pictures(opened, site.get) }
  } finally {
    await site.close()
  }
}

async function pictures({ mediaDir }: Desk, get: (address: string) => Promise<Response>) {
  const media: Record<string, string> = {}
  for (const file of filesIn(mediaDir)) {
    const answer = await get(`/media/${file}`)
    media[file] = `${answer.status} ${sha256(Buffer.from(await answer.arrayBuffer()))}`
  }
  return media
}

async function secretsOf(opened: { payload: Payload }): Promise<string[]> {
  const { rows } = await poolOf(opened).query<{ secret: string }>(
    `select hash as secret from users union all select salt from users union all select id from users_sessions`,
  )
  return [...rows.map(({ secret }) => secret), SCREEN_TOKEN, CONTACT, process.env.PAYLOAD_SECRET ?? '']
}
