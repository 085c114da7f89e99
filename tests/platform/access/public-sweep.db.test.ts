import { readdirSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite } from '../../site/open-site'
import { CONTENT, WITH_PAGES } from '../../support/factories'
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
}, 120_000)
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
  const waiting = [
    '/',
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/about',
    '/brand',
    '/news',
    '/spaces',
    '/members',
  ]
  waiting.push('/integrity', '/search', '/privacy', '/accessibility', '/news/page/2', '/news/category/other')
  const seen = new Set(waiting)
  let open = 0
  for (let next = waiting.pop(); next && seen.size < 500; next = waiting.pop()) {
    const text = await site.text(next)
    refuseSecrets(next, text)
    if (text.includes(OPEN)) open++
    for (const found of linksIn(text)) if (!seen.has(found)) waiting.push(found)
    for (const found of linksIn(text)) seen.add(found)
  }
  expect(open).toBeGreaterThan(CONTENT.length * 2)
})

const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?:href|src|srcset|content)="([^"]+)"|<loc>([^<]+)<\/loc>/g)]
    .flatMap(([, attribute, loc]) => (attribute ?? loc ?? '').split(/[ ,]+/))
    .map((link) => link.replace('https://school.example', '').split('#')[0] ?? '')
    .filter((link) => link.startsWith('/') && !link.startsWith('//') && !/^\/(admin|assets|media)/.test(link))

it('answers 404 at the address of everything that is not published', async () => {
  for (const slug of CONTENT) {
    const { docs } = await desk.payload.find({ collection: slug, trash: true, pagination: false, depth: 0 })
    for (const doc of docs.filter(({ review }) => review !== 'published')) {
      for (const name of [doc.slug, doc.id]) {
        const { status } = await site.get(`/${slug}/${name}`)
        expect(status, `/${slug}/${name} (${doc.review})`).toBe(404)
      }
    }
    for (const { id } of docs) {
      const preview = await site.get(`/preview/${slug}/${id}?as=1&until=${Date.now() + 60_000}&key=guessed`)
      expect([403, 404]).toContain(preview.status)
    }
  }
})

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
