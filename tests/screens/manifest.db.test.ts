import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '@/ui/manifest'
import { begin, expectOk, make, release, review, STATES, upload, WITH_SLIDES } from '../support/factories'
import { type OpenScreens, openScreens, says } from '../support/open-screens'
import { type Desk, openDesk } from '../support/payload'
import { hireStaff, type Staff } from '../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const { manifest, eventually } = {
  manifest: () => screens.manifest(),
  eventually: (check: (manifest: Manifest) => boolean) => screens.eventually(check),
}

describe('the demo screen’s manifest', () => {
  it('is the clock alone in an empty school', async () => {
    const { items } = await manifest()
    expect(items.map(({ id }) => id)).toEqual(['clock'])
  })

  it.each(WITH_SLIDES)('has only what is published, of every state: %s', async (slug) => {
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
    const { items, playlists } = await eventually(says('新开的屋子'))
    const [{ anchor, entries, lead } = raise()] = playlists
    const first = items.filter(({ id }) => id === entries[lead]?.item)
    expect(first[0]?.slide).toMatchObject({ kind: 'space' })
    expect(says('新开的屋子')({ items: first })).toBe(true)
    expect(Date.parse(anchor)).toBeGreaterThanOrEqual(before)
  })

  it('carries the picture with its hash, and the end of its consent', async () => {
    const consentExpiresAt = '2099-01-01T00:00:00.000Z'
    const cover = await upload(staff.author, { consentStatus: 'obtained', consentExpiresAt })
    await make('news', 'published', staff, { mark: '带照片的消息', fields: { cover: cover.id } })
    const { items } = await eventually(says('带照片的消息'))
    const item = items.find((each) => says('带照片的消息')({ items: [each] }))
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
    const first = await screens.app.request('/api/screens/manifest?demo')
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
    expect((await screens.app.request('/api/screens/manifest?demo', { headers })).status).toBe(304)
  })
})

describe('the screens’ other addresses', () => {
  it('serve a page that may run nothing but the player, and what waits for it', async () => {
    const page = await screens.app.request('/screen?demo')
    const text = await page.text()
    const inline = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(
      ([, script = '']) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    )
    expect(page.headers.get('content-security-policy')).toContain(
      `script-src 'self'${inline.join('')}; style-src 'self'`,
    )
    expect(text).not.toMatch(/<style|style=/)
  })

  it('show an unknown screen nothing', async () => {
    for (const path of ['/api/screens/manifest', '/api/screens/events'])
      expect((await screens.app.request(path)).status).toBe(401)
  })

  it('tell a listening screen of a publication', async () => {
    const stream = await screens.app.request('/api/screens/events?demo')
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
    const next = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await next()).toMatch(/^event: manifest\ndata: \{"serverTime":"/)
    await make('news', 'published', staff, { mark: '推送的消息' })
    expect(await next()).toMatch(/^event: manifest/)
    await reader.cancel()
  })
})

const raise = (): never => {
  throw new Error('a manifest has at least one playlist')
}
