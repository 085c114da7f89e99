import http from 'node:http'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, expectOk, make, release } from '../support/factories'
import { type Desk, openDesk } from '../support/payload'
import { hireStaff, type Staff } from '../support/staff'
import { type OpenSite, openSite, soon } from './open-site'

let desk: Desk
let staff: Staff
let site: OpenSite

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  site = await openSite(desk)
  await make('news', 'published', staff, { mark: '读书角换了新书 <b>&' })
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

/** Without fetch's own decompression. */
const raw = (address: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<{ status: number; headers: http.IncomingHttpHeaders; bytes: number }>((resolve, reject) => {
    const request = http.request(site.base + address, { headers, method }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }))
    })
    request.once('error', reject).end()
  })

const STRICT = /default-src 'none'.*script-src 'self'.*style-src 'self'/

describe('every public answer', () => {
  test.each([
    '/',
    '/news',
    '/nothing-here',
    '/search?q=x',
    '/News',
    '/feed.xml',
    '/robots.txt',
    '/assets/site.0a1b.css',
    '/api/health',
  ])('%s carries the security headers', async (address) => {
    for (const visit of [1, 2]) {
      const { headers } = await site.get(address)
      expect(headers.get('x-content-type-options'), `visit ${visit}`).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  test('pages are held to our own files', async () => {
    const { headers } = await site.get('/')
    expect(headers.get('content-security-policy')).toMatch(STRICT)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })
})

describe('conversation', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('Accept-Encoding %s', async (accepted, sent) => {
    const answer = await raw('/', { 'Accept-Encoding': accepted })
    expect(answer.headers['content-encoding']).toBe(sent)
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.bytes).toBe(Number(answer.headers['content-length']))
  })

  test('answers 304 to who holds the page, in any encoding, and again after an unrelated publication', async () => {
    const { headers } = await raw('/accessibility', {})
    const held = { 'If-None-Match': headers.etag ?? '' }
    expect((await raw('/accessibility', held)).status).toBe(304)
    expect((await raw('/accessibility', { ...held, 'Accept-Encoding': 'br' })).status).toBe(304)
    await make('members', 'published', staff, { mark: '张老师' })
    await soon(async () => (await site.text('/members')).includes('张老师'))
    expect((await raw('/accessibility', held)).status).toBe(304)
    expect((await raw('/accessibility', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('HEAD has the headers and no body; OPTIONS and other methods say what is allowed', async () => {
    const head = await raw('/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.bytes).toBe(0)
    expect(Number(head.headers['content-length'])).toBeGreaterThan(1000)
    expect((await raw('/', {}, 'OPTIONS')).headers.allow).toBe('GET, HEAD, OPTIONS')
    const post = await raw('/news', {}, 'POST')
    expect(post.status).toBe(405)
    expect(post.headers.allow).toBe('GET, HEAD, OPTIONS')
  })

  test('parameters of WeChat and others neither change nor multiply a page', async () => {
    const size = site.site.cache.size()
    const plain = await site.text('/')
    for (let i = 0; i < 20; i++) {
      expect(await site.text(`/?from=singlemessage&isappinstalled=0&utm_x=${i}`)).toBe(plain)
    }
    expect(site.site.cache.size()).toBeLessThanOrEqual(size + 1)
  })

  test('one page, one address', async () => {
    const answer = await site.get('/NEWS/?year=2026')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/news?year=2026'])
    expect((await raw('//evil.example/', {})).headers.location).toBe('/evil.example')
  })

  test('what is not there is a page of 404, which sweeps cannot multiply', async () => {
    const size = site.site.cache.size()
    for (let i = 0; i < 10; i++) {
      const answer = await site.get(`/news/none-${i}`)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('这里没有这一页')
    }
    expect(site.site.cache.size()).toBeLessThanOrEqual(size + 1)
  })

  test('an address that cannot be decoded is no error of ours', async () => {
    expect((await raw('/news/%E0%A4%A', {})).status).toBeLessThan(500)
  })

  test('health tells version and database', async () => {
    expect(await (await site.get('/api/health')).json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      database: 'ok',
    })
  })
})

async function countEntries(): Promise<{ total: number }> {
  const { sql } = await import('@/platform/db/transaction')
  const { drizzle } = desk.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ total: number }>(
    sql`select count(*)::int as total from search_entries`,
  )
  return rows[0] ?? { total: -1 }
}

describe('search', () => {
  const hits = async (query: string) => {
    const html = await site.text(`/search?q=${encodeURIComponent(query)}`)
    return [...html.matchAll(/<a class="search-hit" href="([^"]+)"/g)].map(([, href]) => href)
  }

  test('finds what is published from one character to six, and never a draft or a withdrawn text', async () => {
    await make('news', 'published', staff, { mark: '校园里的萤火虫观察' })
    await make('news', 'draft', staff, { mark: '萤火虫草稿' })
    await make('news', 'withdrawn', staff, { mark: '萤火虫撤下' })
    for (const query of ['萤', '萤火', '萤火虫', '萤火虫观', '萤火虫观察', '的萤火虫观察']) {
      expect(await hits(query), query).toHaveLength(1)
    }
  })

  test('of a newer draft on top of a published text only the published words are found', async () => {
    await make('news', 'redrafted', staff, { mark: '蒲公英旧题', newer: '鸢尾花新题' })
    expect(await hits('蒲公英')).toHaveLength(1)
    expect(await hits('鸢尾花')).toHaveLength(0)
  })

  test('the index can be built anew from what is published, and comes out the same', async () => {
    const { reindex } = await import('@/platform/search/reindex')
    const before = await hits('萤火虫')
    const { total } = await countEntries()
    expect(await reindex(desk.payload)).toBe(total)
    expect(await hits('萤火虫')).toEqual(before)
  })

  test('two words must both be there; titles come first', async () => {
    const { id } = await begin('news', staff.author, '另外一篇', { lead: '说到了石榴树和水池。' })
    expectOk(await release('news', id, staff))
    await make('news', 'published', staff, { mark: '石榴树下' })
    expect(await hits('石榴树 水池')).toHaveLength(1)
    expect((await hits('石榴树'))[0]).toContain('shi-liu-shu')
  })

  test.each(['%', '_', "'", '"><script>', '\\', '\u0000', '  ', '。', 'a'.repeat(5000)])(
    'takes %j as it comes',
    async (query) => {
      const answer = await site.get(`/search?q=${encodeURIComponent(query)}&type=users&page=-3`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('"><script>')
    },
  )
})

describe('for machines', () => {
  test('the feed is well-formed Atom with absolute addresses', async () => {
    const feed = await site.text('/feed.xml')
    expect(feed).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    )
    expect(feed).toContain('<title>读书角换了新书 &lt;b&gt;&amp;</title>')
    expect(feed).toMatch(/<id>https:\/\/school\.example\/news\/[^<]+<\/id>/)
    expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/)
  })

  test('the sitemap names every published page once, with the day of its change', async () => {
    const sitemap = await site.text('/sitemap.xml')
    const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place)
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain('https://school.example/')
    for (const place of places.slice(0, 40)) {
      expect((await site.get((place ?? '').replace('https://school.example', ''))).status, place).toBe(200)
    }
    expect(sitemap).toMatch(/<lastmod>\d{4}-\d\d-\d\dT/)
  })
})
