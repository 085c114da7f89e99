import { Hono } from 'hono'
import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import type { PageMaker } from '@/site/page-handler'
import { servePrints } from '@/site/prints/route'

/** A site with one board, of which `etag` is what the page says now. */
function siteWith(printer: { find: () => string | undefined; print: () => Promise<Buffer> }) {
  const page = { etag: 'W/"one"' as string | undefined }
  const app = new Hono()
  const maker = {
    payload: { logger: { error: vi.fn() } } as unknown as Payload,
    headers: { document: { 'Cache-Control': 'public, max-age=0, must-revalidate' }, page: {} },
    draw: async ({ title }: { title: string }) => `<h1>${title}</h1>`,
  } as unknown as PageMaker
  servePrints(app, maker, printer)
  app.get('/boards/:slug', (c) => (page.etag ? c.text('a board', 200, { ETag: page.etag }) : c.notFound()))
  app.get('/search', (c) => c.text('found', 200, { ETag: 'W/"search"' }))
  const get = (headers = {}, slug = 'umbrella') => app.request(`/boards/${slug}/board.pdf`, { headers })
  return { page, get, logged: maker.payload.logger.error }
}

const find = () => '/usr/bin/chromium'

describe('the PDF of a board', () => {
  it('is printed from the page over this machine alone, once for the same page', async () => {
    const print = vi.fn(async (_: string, address: string) => Buffer.from(`%PDF ${address}`))
    const { get, page } = siteWith({ find, print: print as never })
    const first = await get()
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe('application/pdf')
    expect(first.headers.get('content-disposition')).toBe('attachment; filename="umbrella.pdf"')
    expect(await first.text()).toMatch(/^%PDF http:\/\/127\.0\.0\.1:\d+\/boards\/umbrella$/)
    await get()
    expect(print).toHaveBeenCalledTimes(1)
    expect((await get({ 'If-None-Match': 'W/"one"' })).status).toBe(304)
    page.etag = 'W/"two"'
    await get()
    expect(print).toHaveBeenCalledTimes(2)
  })

  it('is there exactly while its page is, however lately it was printed', async () => {
    const { get, page } = siteWith({ find, print: async () => Buffer.from('%PDF') })
    expect((await get()).status).toBe(200)
    page.etag = undefined
    expect((await get()).status).toBe(404)
  })

  it('of a page that changed meanwhile is not kept', async () => {
    const site = siteWith({
      find,
      print: async () => {
        site.page.etag = 'W/"withdrawn"'
        return Buffer.from('%PDF of who knows what')
      },
    })
    expect((await site.get()).status).toBe(503)
  })

  it('says in words what to do where no browser is, and where it fails', async () => {
    const none = await siteWith({ find: () => undefined, print: () => Promise.reject(new Error()) }).get()
    expect([none.status, await none.text()]).toEqual([503, '<h1>这里生成不了PDF</h1>'])
    const failed = await siteWith({ find, print: () => Promise.reject(new Error('paper jam')) }).get()
    expect([failed.status, await failed.text()]).toEqual([503, '<h1>PDF没有生成出来</h1>'])
  })

  it.each([
    '..%2Fsearch',
    '..%2fsearch%3Fq=x',
    '%2E%2E%2Fsearch',
    'umbrella%2F..%2F..%2Fsearch',
    '%00',
    'x%23',
  ])('is of no other page, whatever stands in its address: %s', async (slug) => {
    const print = vi.fn(async () => Buffer.from('%PDF'))
    expect((await siteWith({ find, print }).get({}, slug)).status).toBe(404)
    expect(print).not.toHaveBeenCalled()
  })

  it('does not start a broken browser again for the same sheet, nor write it down again', async () => {
    const print = vi.fn(() => Promise.reject(new Error('paper jam')))
    const { get, logged } = siteWith({ find, print })
    await get()
    const again = await get()
    expect([again.status, again.headers.get('retry-after')]).toEqual([503, '300'])
    expect(print).toHaveBeenCalledTimes(1)
    expect(logged).toHaveBeenCalledTimes(1)
  })

  it('is given to one address only so often', async () => {
    const { get } = siteWith({ find, print: async () => Buffer.from('%PDF') })
    let answer = await get()
    for (let asked = 1; asked <= 60 && answer.status === 200; asked++) answer = await get()
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
