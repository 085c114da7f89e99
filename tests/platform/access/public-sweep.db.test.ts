import { readdirSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publicationOf } from '@/platform/publication/types'
import { type OpenSite, openSite } from '../../site/open-site'
import { CONTENT, type ContentSlug, WITH_PAGES } from '../../support/factories'
import { openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { MAILBOX, OPEN, plantSecrets, SECRET } from './secrets'

/** A visitor follows every link, guesses every address and reads every file name. */

let desk: Desk
let staff: Staff
let site: OpenSite
let planted: Awaited<ReturnType<typeof plantSecrets>>

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  planted = await plantSecrets(desk.payload, staff)
  site = await openSite(desk)
}, 300_000)
afterAll(async () => {
  await site.close()
  await desk.close()
})

function refuseSecrets(place: string, text: string) {
  const low = text.toLowerCase()
  for (const secret of [SECRET, MAILBOX]) {
    const at = low.indexOf(secret)
    if (at >= 0)
      expect.fail(`${place} tells a visitor "${secret}": ${low.slice(Math.max(0, at - 150), at + 80)}`)
  }
}

it('finds nothing secret on any page a link leads to', async () => {
  const { publicRoutes } = await import('@/site/routes')
  const standing = publicRoutes.map(({ path }) => path).filter((path) => !path.includes(':'))
  const waiting = ['/feed.xml', '/sitemap.xml', '/robots.txt', '/search', ...standing]
  waiting.push('/news/page/2', '/news/category/other')
  const seen = new Set(waiting)
  let open = 0
  for (let next = waiting.pop(); next && seen.size < MOST; next = waiting.pop()) {
    const text = await site.text(next)
    refuseSecrets(next, text)
    if (text.includes(OPEN)) open++
    for (const found of linksIn(text)) if (!seen.has(found)) waiting.push(found)
    for (const found of linksIn(text)) seen.add(found)
  }
  expect(open).toBeGreaterThan(CONTENT.length * 2)
  expect(seen.size).toBeLessThan(MOST)
})

/** Pages a sweep has time for. */
const MOST = 1000

const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?:href|src|srcset|content)="([^"]+)"|<loc>([^<]+)<\/loc>/g)]
    .flatMap(([, attribute, loc]) => (attribute ?? loc ?? '').split(/[ ,]+/))
    .map((link) => link.replace('https://school.example', '').split('#')[0] ?? '')
    .filter(
      (link) =>
        link.startsWith('/') && !link.startsWith('//') && !/^\/(admin|assets|media)|\.pdf$/.test(link),
    )

it('answers 404 at the address of everything that is not published', async () => {
  for (const slug of CONTENT) {
    const { docs } = await desk.payload.find({ collection: slug, trash: true, pagination: false, depth: 0 })
    const isPublic = publicationOf(desk.payload.collections[slug].config)?.isPublic ?? (() => true)
    for (const doc of docs.filter((each) => each.review !== 'published' || !isPublic(each))) {
      for (const address of [doc.slug, doc.id].flatMap((name) => addressesOf(slug, name))) {
        const { status } = await site.get(address)
        expect(status, `${address} (${doc.review})`).toBe(404)
      }
    }
    for (const { id } of docs) {
      const preview = await site.get(`/preview/${slug}/${id}?as=1&until=${Date.now() + 60_000}&key=guessed`)
      expect([403, 404]).toContain(preview.status)
    }
  }
})

/** Every address that shows a document of this name. */
const addressesOf = (slug: ContentSlug, name: unknown): string[] => [
  `/${slug}/${name}`,
  ...(slug === 'boards' ? [`/boards/${name}/board.pdf`] : []),
  ...(slug === 'disclosures' ? [`/consultations/objection/${name}`] : []),
]

it.each(['zq', 'z', 'draf', 'newe', 'hidden', 'trash', 'mailbox', 'comment'])(
  'finds nothing secret by searching: %s',
  async (word) => {
    for (const more of ['', '&type=news', '&type=spaces', '&page=2'])
      refuseSecrets(`/search?q=${word}${more}`, await site.text(`/search?q=${word}${more}`))
  },
)

it('keeps only what is published in the index of search', async () => {
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ all: string }>(
    "select title || ' ' || body || ' ' || path || ' ' || array_to_string(grams, ' ') as all from search_entries",
  )
  await client.end()
  expect(rows.length).toBe(WITH_PAGES.length * 2 + 1)
  for (const { all } of rows) refuseSecrets('search_entries', all)
})

it('gets the renditions of shown pictures, and no other file: no kept original, nothing unused', async () => {
  const { body } = await rest('GET', `/api/media/${planted.picture}`, { as: staff.auditor })
  const shown = (body.renditions as { file: string }[]).map(({ file }) => file)
  for (const name of readdirSync(desk.mediaDir)) {
    const { status } = await site.get(`/media/${name}`)
    expect(status, name).toBe(shown.includes(name) ? 200 : 404)
  }
  for (const name of ['../package.json', '..%2fpackage.json', '.env', ''])
    expect((await site.get(`/media/${name}`)).status, name).not.toBe(200)
})

it('finds nothing secret in what the screens play', async () => {
  const screens = await openScreens(desk)
  const text = JSON.stringify(await screens.manifest())
  await screens.close()
  expect(text).toContain(OPEN)
  refuseSecrets('the manifest', text)
})
