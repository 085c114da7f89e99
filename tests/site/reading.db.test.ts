import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/payload'
import { type OpenSite, openSite } from './open-site'

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

const choose = (mode: string, referer?: string) =>
  site.get('/reading', {
    method: 'POST',
    body: new URLSearchParams({ mode }),
    headers: referer ? { referer } : {},
  })

const classOf = async (address: string, cookie: string): Promise<string | undefined> =>
  /<html[^>]* class="([^"]*)"/.exec(await (await site.get(address, { headers: { cookie } })).text())?.[1]

test('choosing the elder mode needs no script, is remembered and leads back', async () => {
  const answer = await choose('elder', `${site.base}/news?x=1`)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/news?x=1')
  expect(answer.headers.get('set-cookie')).toMatch(
    /^reading=elder; Path=\/; Max-Age=31536000; SameSite=Lax; Secure$/,
  )
  expect((await choose('usual')).headers.get('set-cookie')).toMatch(/Max-Age=0/)
})

test.each(['https://evil.example/news', 'nonsense', undefined])('from %s it leads home', async (referer) => {
  expect((await choose('elder', referer)).headers.get('location')).toBe('/')
})

test('a referrer that looks like another host stays on ours', async () => {
  expect((await choose('elder', `${site.base}//evil.example`)).headers.get('location')).toBe('/evil.example')
})

test.each(['/', '/news', '/nothing-here', '/search?q=x'])(
  '%s is kept apart for each mode',
  async (address) => {
    for (const _visit of ['made', 'kept']) {
      expect(await classOf(address, 'reading=elder')).toBe('elder')
      expect(await classOf(address, 'other=1; reading=elder; more=2')).toBe('elder')
      expect(await classOf(address, 'reading=elderly')).toBeUndefined()
      expect(await classOf(address, '')).toBeUndefined()
    }
  },
)
