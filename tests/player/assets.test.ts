import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Assets, filesFor } from '@/player/assets'
import { Log } from '@/player/log'
import type { SlideFile } from '@/ui/slide-view'
import { FakeVault } from './fake-vault'
import { sampleItem } from './sample-manifest'
import { samplePicture } from './sample-pictures'
import { sampleSlides } from './sample-slides'

const fileOf = (src: string, body: string): SlideFile => ({
  src,
  sha256: createHash('sha256').update(body).digest('hex'),
  bytes: body.length,
})
const [one, two] = [fileOf('/media/one.webp', 'first bytes'), fileOf('/media/two.webp', 'second bytes')]

let served: Record<string, string>
let urls: Set<string>
let vault: FakeVault
let log: Log
const calls = () => vi.mocked(fetch).mock.calls.map(([src, { cache } = {}]) => `${src} ${cache}`)
const said = () => log.lines().map(({ what }) => what)

beforeEach(() => {
  served = { [one.src]: 'first bytes', [two.src]: 'second bytes' }
  urls = new Set()
  vault = new FakeVault()
  log = new Log(() => 0)
  vi.stubGlobal('window', Object.assign(globalThis, { isSecureContext: true }))
  vi.stubGlobal(
    'fetch',
    vi.fn(async (src: string) =>
      src in served ? new Response(served[src]) : new Response('', { status: 404 }),
    ),
  )
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:${urls.size}-${Math.random()}`
    urls.add(url)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void urls.delete(url))
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe.each([
  ['a secure page', true],
  ['a page over plain HTTP', false],
])('the files of %s', (_, secure) => {
  beforeEach(() => {
    Object.assign(window, { isSecureContext: secure })
  })

  it('are fetched once each and shown from memory', async () => {
    const assets = new Assets(undefined, log)
    await assets.load([one], [])
    await assets.load([one, two], [])
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(assets.urlOf(one.src)).toMatch(/^blob:/)
  })

  it.each([
    ['one wrong byte', 'first Bytes'],
    ['too few', 'first'],
    ['too many', 'first bytes and more'],
    ['none at all', undefined],
  ])('do not count with %s', async (_case, wrong) => {
    const assets = new Assets(undefined, log)
    if (wrong === undefined) delete served[one.src]
    else served[one.src] = wrong
    await expect(assets.load([one], [])).rejects.toThrow(one.src)
    expect(assets.urlOf(one.src)).toBeUndefined()
    expect(urls.size).toBe(0)
  })
})

it('keeps the right files of a failed try, and asks past the browser’s cache for one that came wrong', async () => {
  const assets = new Assets(undefined, log)
  served[one.src] = 'rotten'
  await expect(assets.load([one, two], [])).rejects.toThrow()
  served[one.src] = 'first bytes'
  await assets.load([one, two], [])
  expect(calls()).toEqual([`${one.src} default`, `${two.src} default`, `${one.src} reload`])
  expect(said()).toEqual([expect.stringContaining('不对'), expect.stringContaining('补上')])
})

it('lets go of what is no longer needed, in memory and in the vault', async () => {
  const assets = new Assets(vault, log)
  await assets.load([one, two], [])
  await assets.keepOnly([two])
  expect(assets.urlOf(one.src)).toBeUndefined()
  expect(urls.size).toBe(1)
  expect(await vault.addresses()).toEqual([two.src])
})

describe('over a restart', () => {
  beforeEach(() => new Assets(vault, log).load([one, two], []))

  it('takes every file out of the vault without asking anybody', async () => {
    const assets = new Assets(vault, log)
    const seen = vi.fn()
    vi.mocked(fetch).mockClear()
    await assets.restore([one, two], seen)
    expect(fetch).not.toHaveBeenCalled()
    expect(seen).toHaveBeenCalledTimes(2)
    expect([assets.share([one, two]), assets.lasting([one, two])]).toEqual([1, true])
  })

  it('throws away a file with one wrong byte, and fetches it anew', async () => {
    const kept = vault.kept.get(one.src)
    if (kept) kept.bytes[3] = 0
    const assets = new Assets(vault, log)
    await assets.restore([one, two], () => {})
    expect([assets.urlOf(one.src), await vault.addresses()]).toEqual([undefined, [two.src]])
    expect(assets.share([one, two])).toBeCloseTo(two.bytes / (one.bytes + two.bytes))
    await assets.load([one, two], [])
    expect(assets.lasting([one, two])).toBe(true)
  })
})

describe('when the disk is full', () => {
  it('frees what nobody needs and tries again', async () => {
    const assets = new Assets(vault, log)
    await assets.load([one], [])
    vault.room = 15
    await assets.load([two], [])
    expect(await vault.addresses()).toEqual([two.src])
    expect(said()).toEqual([])
  })

  it('spares what is still played, plays the new file from memory and says so; keeps it when there is room', async () => {
    const assets = new Assets(vault, log)
    await assets.load([one], [])
    vault.room = 15
    await assets.load([two], [one])
    expect(await vault.addresses()).toEqual([one.src])
    expect([assets.urlOf(two.src) !== undefined, assets.lasting([two])]).toEqual([true, false])
    expect(said()[0]).toContain('存储空间满了')
    vault.room = 1_000
    await assets.load([two], [one])
    expect([assets.lasting([two]), vi.mocked(fetch).mock.calls.length]).toEqual([true, 2])
    expect(said()[1]).toContain('够用了')
  })
})

it('needs the uncropped picture, or the crop and format the screen can show, and the film', async () => {
  const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
  const { 'news-short': slide, 'video-short': video } = sampleSlides(picture, picture)
  if (slide?.kind !== 'news' || !video) throw new Error('the sample has no news or no film')
  const needs = (orientation: 'landscape' | 'portrait', webp: boolean, whole = true) => {
    const shown = whole ? picture : { ...picture, full: undefined }
    return filesFor([sampleItem('news', { ...slide, picture: shown })], orientation, webp).map(
      ({ src }) => src,
    )
  }
  expect(needs('landscape', true)).toEqual(['/media/room-full.webp'])
  expect(needs('portrait', true, false)).toEqual(['/media/room-9x16.webp'])
  expect(needs('landscape', false)).toEqual(['/media/room-16x9.jpeg'])
  expect(filesFor([sampleItem('video', video)], 'landscape', true).map(({ src }) => src)).toContain(
    '/media/film.mp4',
  )
})
