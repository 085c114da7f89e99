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
  return { page, get: (headers = {}) => app.request('/boards/umbrella/board.pdf', { headers }) }
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
})
