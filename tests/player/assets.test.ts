import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Assets, neededFiles } from '@/player/assets'
import type { SlideFile } from '@/ui/slide-view'
import { sampleItem, sampleManifest, sampleSlides } from './sample-manifest'
import { samplePicture } from './sample-pictures'

const fileOf = (src: string, body: string): SlideFile => ({
  src,
  sha256: createHash('sha256').update(body).digest('hex'),
  bytes: body.length,
})
const [one, two] = [fileOf('/media/one.webp', 'first bytes'), fileOf('/media/two.webp', 'second bytes')]

let served: Record<string, string>
let urls: Set<string>

beforeEach(() => {
  served = { [one.src]: 'first bytes', [two.src]: 'second bytes' }
  urls = new Set()
  vi.stubGlobal('window', Object.assign(globalThis, { isSecureContext: true }))
  vi.stubGlobal(
    'fetch',
    vi.fn(async (src: string) =>
      src in served ? new Response(served[src]) : new Response('', { status: 404 }),
    ),
  )
  vi.stubGlobal('Image', DrawableImage)
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

/** An engine that can draw everything. */
class DrawableImage {
  onload?: () => void
  set src(_: string) {
    queueMicrotask(() => this.onload?.())
  }
}

it('fetches each file once and shows it from memory', async () => {
  const assets = new Assets()
  await assets.load([one])
  await assets.load([one, two])
  expect(fetch).toHaveBeenCalledTimes(2)
  expect(assets.urlOf(one.src)).toMatch(/^blob:/)
})

it('holds nothing of a file with one wrong byte, a short one or a missing one', async () => {
  for (const wrong of ['first Bytes', 'first', undefined]) {
    const assets = new Assets()
    if (wrong === undefined) delete served[one.src]
    else served[one.src] = wrong
    await expect(assets.load([one])).rejects.toThrow(one.src)
    expect(assets.urlOf(one.src)).toBeUndefined()
  }
  expect(urls.size).toBe(0)
})

it('keeps the right files of a failed try, so that the next asks for the others alone', async () => {
  const assets = new Assets()
  served[one.src] = 'rotten'
  await expect(assets.load([one, two])).rejects.toThrow()
  served[one.src] = 'first bytes'
  await assets.load([one, two])
  expect(vi.mocked(fetch).mock.calls.map(([src]) => src)).toEqual([one.src, two.src, one.src])
})

it('lets go of what is no longer needed', async () => {
  const assets = new Assets()
  await assets.load([one, two])
  assets.keepOnly([two])
  expect(assets.urlOf(one.src)).toBeUndefined()
  expect(urls.size).toBe(1)
})

it('needs the uncropped picture, or the crop and format the screen can show', async () => {
  const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
  const slide = sampleSlides(picture, picture)['news-short']
  if (slide?.kind !== 'news') throw new Error('the sample has no news')
  const needs = (orientation: 'landscape' | 'portrait', webp: boolean, whole = true) => {
    const shown = whole ? picture : { ...picture, full: undefined }
    const manifest = sampleManifest([sampleItem('news', { ...slide, picture: shown })])
    return neededFiles(manifest, orientation, webp).map(({ src }) => src)
  }
  expect(needs('landscape', true)).toEqual(['/media/room-full.webp'])
  expect(needs('portrait', true, false)).toEqual(['/media/room-9x16.webp'])
  expect(needs('landscape', false)).toEqual(['/media/room-16x9.jpeg'])
})
