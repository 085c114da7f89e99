import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createPageCache, type Made } from '@/site/page-cache'

const page = (body: string): Made => ({ type: 'text/html', body, headers: {} })
const away = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))

function setUp({ listening = true, maxEntries = 100 } = {}) {
  const clock = { time: 1_000_000, listening }
  const cache = createPageCache({ isListening: () => clock.listening, now: () => clock.time, maxEntries })
  const text = async (key: string, make: () => Promise<Made>) => {
    const outcome = await cache.obtain(key, make)
    return typeof outcome === 'object' ? outcome.variants.identity.body.toString() : outcome
  }
  return { cache, clock, text }
}

describe('page cache', () => {
  test('makes a page once and keeps it in every encoding', async () => {
    const { cache } = setUp()
    const body = '图书角'.repeat(400)
    let made = 0
    const make = async () => {
      made += 1
      return page(body)
    }
    const [first, second] = await Promise.all([cache.obtain('/', make), cache.obtain('/', make)])
    expect(first).toBe(second)
    expect(await cache.obtain('/', make)).toBe(first)
    expect(made).toBe(1)
    expect(gunzipSync(cache.peek('/')?.variants.gzip.body ?? '').toString()).toBe(body)
  })

  test('a render begun before a publication is neither kept nor joined', async () => {
    const { cache, text } = setUp()
    let finish: (made: Made) => void = () => {}
    const slow = text('/', () => new Promise<Made>((resolve) => (finish = resolve)))
    cache.drop()
    expect(await text('/', async () => page('new'))).toBe('new')
    finish(page('old'))
    expect(await slow).toBe('old')
    expect(cache.peek('/')?.variants.identity.body.toString()).toBe('new')
  })

  test('an old render that ends first is not kept either', async () => {
    const { cache, text } = setUp()
    let finish: (made: Made) => void = () => {}
    const slow = text('/', () => new Promise<Made>((resolve) => (finish = resolve)))
    cache.drop()
    finish(page('old'))
    await slow
    expect(cache.peek('/')).toBeUndefined()
  })

  test('neither redirects nor missing pages are kept', async () => {
    const { cache, text } = setUp()
    expect(await text('/old', async () => '/new')).toBe('/new')
    expect(await text('/none', async () => undefined)).toBeUndefined()
    expect(cache.size()).toBe(0)
  })

  test('a failure is told to everybody who waited and forgotten', async () => {
    const { text } = setUp()
    await expect(text('/', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await text('/', async () => page('mended'))).toBe('mended')
  })

  test('while events may be missed, pages are made again after a second', async () => {
    const { clock, text } = setUp({ listening: false })
    await text('/', async () => page('before'))
    clock.time += 900
    expect(await text('/', async () => page('after'))).toBe('before')
    clock.time += 200
    expect(await text('/', async () => page('after'))).toBe('after')
  })

  test('with the database away, the last good page stays; never after a publication event', async () => {
    const { cache, clock, text } = setUp({ listening: false })
    await text('/', async () => page('good'))
    clock.time += 60_000
    expect(await text('/', away)).toBe('good')
    cache.drop()
    await expect(text('/', away)).rejects.toThrow('refused')
  })

  test('an error that is not the database being away is never hidden behind an old page', async () => {
    const { clock, text } = setUp({ listening: false })
    await text('/', async () => page('good'))
    clock.time += 60_000
    await expect(text('/', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
  })

  test('a page does not outlive the instant it changes by itself', async () => {
    const { clock, text } = setUp()
    const changesAt = new Date(clock.time + 5000).toISOString()
    await text('/', async () => ({ type: 'text/html', body: 'grey', headers: {}, changesAt }))
    clock.time += 4999
    expect(await text('/', async () => page('plain'))).toBe('grey')
    clock.time += 1
    expect(await text('/', async () => page('plain'))).toBe('plain')
  })

  test('holds no more than it may', async () => {
    const { cache, text } = setUp({ maxEntries: 3 })
    for (const key of ['/a', '/b', '/c', '/d']) await text(key, async () => page(key))
    expect(cache.size()).toBe(3)
    expect(cache.peek('/a')).toBeUndefined()
    cache.drop()
    expect(cache.bytes()).toBe(0)
  })
})
