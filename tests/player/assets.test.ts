import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Assets, filesFor } from '@/player/assets'
import { FakeMedia, one, two } from './fake-media'
import { sampleItem } from './sample-manifest'
import { samplePicture } from './sample-pictures'
import { sampleSlides } from './sample-slides'

let media: FakeMedia
FakeMedia.forEach((made) => {
  media = made
})
const nothing = () => {}

describe('the files', () => {
  it('are fetched once each and shown from memory', async () => {
    const assets = new Assets(undefined, media.log)
    await assets.load([one], nothing)
    await assets.load([one, two], nothing)
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(assets.urlOf(one.src)).toMatch(/^blob:/)
  })

  it.each([
    ['one wrong byte', 'first Bytes'],
    ['too few', 'first'],
    ['too many', 'first bytes and more'],
    ['none at all', undefined],
  ])('do not count with %s', async (_case, wrong) => {
    const assets = new Assets(undefined, media.log)
    if (wrong === undefined) delete media.served[one.src]
    else media.served[one.src] = wrong
    expect(await assets.load([one], nothing)).toBe(false)
    expect(assets.urlOf(one.src)).toBeUndefined()
    expect(media.urls.size).toBe(0)
  })
})

it('do not count when more comes after the right bytes', async () => {
  const pieces = ['first bytes', ' and more'].map((piece) => new TextEncoder().encode(piece))
  const body = new ReadableStream({
    pull(stream) {
      const piece = pieces.shift()
      if (piece) stream.enqueue(piece)
      else stream.close()
    },
  })
  vi.mocked(fetch).mockResolvedValueOnce(new Response(body))
  expect(await new Assets(undefined, media.log).load([one], nothing)).toBe(false)
})

it('keeps the right files of a failed try, and asks past the browser’s cache for one that came wrong', async () => {
  const assets = new Assets(undefined, media.log)
  media.served[one.src] = 'rotten'
  expect(await assets.load([one, two], nothing)).toBe(false)
  media.served[one.src] = 'first bytes'
  await assets.load([one, two], nothing)
  expect(media.calls()).toEqual([`${one.src} default`, `${two.src} default`, `${one.src} reload`])
  expect(media.said()).toEqual([`缺1个文件：${one.src}（内容不对）`, '缺的文件都补上了'])
})

it('lets go of what is no longer needed, in memory and in the vault', async () => {
  const assets = new Assets(media.vault, media.log)
  await assets.load([one, two], nothing)
  await assets.keepOnly([two])
  expect(assets.urlOf(one.src)).toBeUndefined()
  expect(media.urls.size).toBe(1)
  expect(await media.vault.addresses()).toEqual([two.src])
})

describe('over a restart', () => {
  beforeEach(() => new Assets(media.vault, media.log).load([one, two], nothing))

  it('takes every file out of the vault without asking anybody', async () => {
    const assets = new Assets(media.vault, media.log)
    const seen = vi.fn()
    vi.mocked(fetch).mockClear()
    await assets.load([one, two], seen)
    expect(fetch).not.toHaveBeenCalled()
    expect(seen).toHaveBeenCalledTimes(2)
    expect([assets.share([one, two]), assets.lasting([one, two])]).toEqual([1, true])
  })

  it('throws away a file with one wrong byte, and fetches it anew', async () => {
    const kept = media.vault.kept.get(one.src)
    if (kept) kept.bytes[3] = 0
    const assets = new Assets(media.vault, media.log)
    delete media.served[one.src]
    await assets.load([one, two], nothing)
    expect([assets.urlOf(one.src), await media.vault.addresses()]).toEqual([undefined, [two.src]])
    expect(assets.share([one, two])).toBeCloseTo(two.bytes / (one.bytes + two.bytes))
    expect(media.said()[0]).toContain('缓存里的文件坏了')
    media.served[one.src] = 'first bytes'
    expect(await assets.load([one, two], nothing)).toBe(true)
    expect(assets.lasting([one, two])).toBe(true)
  })
})

it('says once which files are missing, in one line however many, and when they came', async () => {
  const assets = new Assets(undefined, media.log)
  media.served = {}
  for (let attempt = 0; attempt < 3; attempt++) await assets.load([one, two], nothing)
  expect(media.said()).toEqual([`缺2个文件：${one.src}（404）`])
  media.served = { [one.src]: 'first bytes', [two.src]: 'second bytes' }
  await assets.load([one, two], nothing)
  expect(media.said()[1]).toBe('缺的文件都补上了')
})

describe('when the disk is full', () => {
  it('frees what nobody needs and tries again', async () => {
    const assets = new Assets(media.vault, media.log)
    await assets.load([one], nothing)
    media.vault.room = 15
    await assets.load([two], nothing)
    expect(await media.vault.addresses()).toEqual([two.src])
    expect(media.said()).toEqual([])
  })

  it('spares what is still played, plays the new file from memory and says so; keeps it when there is room', async () => {
    const assets = new Assets(media.vault, media.log)
    await assets.load([one], nothing)
    media.vault.room = 15
    await assets.load([one, two], nothing)
    expect(await media.vault.addresses()).toEqual([one.src])
    expect([assets.urlOf(two.src) !== undefined, assets.lasting([two])]).toEqual([true, false])
    expect(media.said()[0]).toContain('存储空间满了')
    media.vault.room = 1_000
    await assets.load([one, two], nothing)
    expect([assets.lasting([two]), vi.mocked(fetch).mock.calls.length]).toEqual([true, 2])
    expect(media.said()[1]).toContain('存好了')
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
