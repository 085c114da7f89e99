import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicRoutes } from '@/site/routes'
import { type Desk, openDesk } from '../support/payload'
import { type OpenSite, openSite } from './open-site'

/** What nobody's page is called: another address in disguise, what the database takes no text from, what is no number. */
const ODD = {
  'a path upwards': '..%2Fsearch',
  'a path upwards, twice encoded': '..%252Fsearch',
  'a slash': '%2F',
  'another host': '%2F%2Fevil.example',
  'a backslash': 'a%5C..%5Cb',
  NUL: '%00',
  'NUL within': 'a%00b',
  'half an escape': 'a%',
  'half a sign': '%E5%95',
  'a sign of no encoding': '%FF',
  'a query within': 'a%3Fb=c',
  'a quotation mark': "a'--",
  'a line break': 'a%0D%0AX-Evil:%201',
  'a name of every object': '__proto__',
  'a function of every object': 'constructor',
  'a large number': '99999999999999999999999',
  'a negative number': '-1',
  'no number': 'NaN',
  Chinese: '%E5%B1%95%E6%9D%BF',
  'very long': 'a'.repeat(6000),
  'very long, encoded': '%E5%B1%95'.repeat(600),
}

/** Beside the address table: what app.ts serves itself. */
const OTHERS = [
  '/boards/:slug/board.pdf',
  '/digest/:week/picture.jpg',
  '/digest/:week/group.txt',
  '/media/:name',
  '/assets/:name',
]

/** Parameters that choose one of a few words: any other leads nowhere. */
const CHOICES = /[?](kind|theme|category|mode)=/

const paths = [...publicRoutes.map(({ path }) => path), ...OTHERS].filter((path) => path.includes(':'))
const asked = [...publicRoutes.flatMap(({ path, query }) => (query ?? []).map((name) => `${path}?${name}=`))]
const queries = [...asked, '/search?q=', '/search?type=', '/search?page='].filter(
  (path) => !path.includes(':'),
)

let desk: Desk
let site: OpenSite

beforeAll(async () => {
  desk = await openDesk()
  site = await openSite(desk)
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

/** The address goes out as it is written: fetch would tidy it. Within the site redirects are followed. */
async function statusOf(address: string): Promise<number> {
  const { location, status } = await new Promise<{ location?: string; status: number }>((resolve, reject) => {
    const { port } = new URL(site.base)
    const request = http.get({ port, path: address }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve({ location: answer.headers.location, status: answer.statusCode ?? 0 }))
    })
    request.once('error', reject)
  })
  if (!location) return status
  expect(location, `where ${address} leads`).toMatch(/^\/(?![/\\])/)
  return statusOf(location)
}

describe.each(Object.entries(ODD))('an address with %s', (_, odd) => {
  it.each(paths)('is no page of %s', async (path) => {
    expect(await statusOf(path.replaceAll(/:[a-z]+/g, odd))).toBe(404)
  })

  it.each(queries)('in the query of %s is an answer', async (query) => {
    const status = await statusOf(query + odd)
    expect(status, query).toBe(CHOICES.test(query) ? 404 : status)
    expect([200, 404]).toContain(status)
  })
})
