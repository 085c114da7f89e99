import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublicationChannel } from '@/platform/publication/channel'
import type { Screens } from '@/site/screens/routes'
import type { Manifest } from '@/ui/slide-view'
import { begin, CONTENT, expectOk, make, release, review, STATES, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let channel: PublicationChannel
let screens: Screens
let app: Hono

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  const { openPublicationChannel } = await import('@/platform/publication/channel')
  const { createScreens } = await import('@/site/screens/routes')
  channel = await openPublicationChannel(desk.databaseUrl)
  screens = createScreens({
    payload: desk.payload,
    assets: { js: '/assets/player.js', css: '/assets/player.css' },
    siteUrl: 'https://school.example',
    timeZone: 'Asia/Shanghai',
  })
  app = screens.app
})

afterAll(async () => {
  await screens?.close()
  await channel?.close()
  await desk?.close()
})

const manifest = async () => (await (await app.request('/api/screens/manifest?demo')).json()) as Manifest

/** The notice of a publication takes a moment to come round by the database. */
async function eventually(check: (manifest: Manifest) => boolean): Promise<Manifest> {
  for (let tries = 0; tries < 100; tries++) {
    const now = await manifest()
    if (check(now)) return now
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(`never came: ${JSON.stringify((await manifest()).items.map(({ slide }) => slide))}`)
}

const says = (words: string) => (each: Manifest) =>
  JSON.stringify(each.items).replaceAll('\u200b', '').includes(words)

describe('the demo screen’s manifest', () => {
  it('is the clock alone in an empty school', async () => {
    const { items } = await manifest()
    expect(items.map(({ id }) => id)).toEqual(['clock'])
  })

  it.each(CONTENT)('has only what is published, of every state: %s', async (slug) => {
    const mark = (state: string) => `屏幕${slug}${state}`.slice(0, 20)
    for (const state of STATES)
      await make(slug, state, staff, { mark: mark(state), newer: `${slug}未审新稿` })
    const now = await eventually((each) => says(mark('published'))(each) && says(mark('redrafted'))(each))
    for (const state of ['draft', 'withdrawn', 'trashed']) expect(says(mark(state))(now)).toBe(false)
    expect(says('未审新稿')(now)).toBe(false)
  })

  it('leaves out what is not meant for screens', async () => {
    await make('news', 'published', staff, { mark: '不上屏的消息', fields: { showOnScreens: false } })
    await make('news', 'published', staff, { mark: '上屏的消息' })
    expect(says('不上屏的消息')(await eventually(says('上屏的消息')))).toBe(false)
  })

  it('begins with what was published last, from that moment on', async () => {
    const before = Date.now()
    await make('spaces', 'published', staff, { mark: '新开的屋子' })
    const { items, anchor } = await eventually(says('新开的屋子'))
    expect(items[0]?.slide).toMatchObject({ kind: 'space' })
    expect(says('新开的屋子')({ items: items.slice(0, 1) } as Manifest)).toBe(true)
    expect(Date.parse(anchor)).toBeGreaterThanOrEqual(before)
  })

  it('carries the picture with its hash, and the end of its consent', async () => {
    const consentExpiresAt = '2099-01-01T00:00:00.000Z'
    const cover = await upload(staff.author, { consentStatus: 'obtained', consentExpiresAt })
    await make('news', 'published', staff, { mark: '带照片的消息', fields: { cover: cover.id } })
    const { items } = await eventually(says('带照片的消息'))
    const item = items.find((each) => says('带照片的消息')({ items: [each] } as Manifest))
    expect(item?.until).toBe(consentExpiresAt)
    expect(item?.slide).toMatchObject({
      picture: { landscape: { sha256: { webp: expect.stringMatching(/^[0-9a-f]{64}$/) } } },
    })
  })

  it('has a scannable code of the public address for each item that has one', async () => {
    const { items } = await manifest()
    for (const { slide, qr } of items) expect(qr !== undefined).toBe('link' in slide)
  })

  it('drops a withdrawn item and changes its revision', async () => {
    const made = await begin('news', staff.author, '马上撤下的消息')
    expectOk(await release('news', made.id, staff))
    const { revision } = await eventually(says('马上撤下的消息'))
    expectOk(await review('news', made.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    expect((await eventually((each) => !says('马上撤下的消息')(each))).revision).not.toBe(revision)
  })

  it('names no person’s account and no original file', async () => {
    const text = JSON.stringify(await manifest())
    expect(text).not.toMatch(/@|createdBy|filename|original/)
  })

  it('answers 304 to a screen that has it', async () => {
    const first = await app.request('/api/screens/manifest?demo')
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
    expect((await app.request('/api/screens/manifest?demo', { headers })).status).toBe(304)
  })
})

describe('the screens’ other addresses', () => {
  it('serve a page that may run nothing but the player', async () => {
    const page = await app.request('/screen?demo')
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self'/)
    expect(await page.text()).not.toMatch(/<style|style=|<script>/)
  })

  it('show an unknown screen nothing', async () => {
    for (const path of ['/api/screens/manifest', '/api/screens/events'])
      expect((await app.request(path)).status).toBe(401)
    expect((await app.request('/screen')).headers.get('location')).toBe('/screen?demo')
  })

  it('tell a listening screen of a publication within a second', async () => {
    const stream = await app.request('/api/screens/events?demo')
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
    const next = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await next()).toMatch(/^event: manifest\ndata: \{"revision":"[0-9a-f]{16}","serverTime":"/)
    await make('news', 'published', staff, { mark: '推送的消息' })
    const from = performance.now()
    expect(await next()).toMatch(/^event: manifest/)
    expect(performance.now() - from).toBeLessThan(1_000)
    await reader.cancel()
  })
})
