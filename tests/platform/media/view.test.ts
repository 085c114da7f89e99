import { describe, expect, test } from 'vitest'
import type { Rendition } from '@/platform/media/rendition'
import { groundClass, pictureView, slidePicture } from '@/platform/media/view'

const rendition = (shape: Rendition['shape'], format: Rendition['format'], width: number): Rendition => ({
  file: `${shape}-${format}-${width}`,
  shape,
  format,
  width,
  height: width / 2,
  bytes: 1000 + width,
  sha256: `hash-${width}`,
})

const doc = {
  alt: '两位老师在图书角整理书架',
  caption: '图书角',
  dominantColor: '#c03010',
  focalX: 10,
  focalY: 90,
  renditions: [
    rendition('full', 'webp', 1200),
    rendition('full', 'webp', 480),
    rendition('full', 'avif', 480),
    rendition('full', 'avif', 1200),
    rendition('16x9', 'webp', 1920),
    rendition('16x9', 'jpeg', 1920),
    rendition('9x16', 'webp', 1080),
    rendition('9x16', 'jpeg', 1080),
  ],
}

describe('pictureView', () => {
  test('carries what a page needs, narrowest first', () => {
    expect(pictureView(doc)).toEqual({
      alt: '两位老师在图书角整理书架',
      caption: '图书角',
      width: 1200,
      height: 600,
      ground: 'ground-210',
      focal: 'focal-02',
      avif: [
        { src: '/media/full-avif-480', width: 480 },
        { src: '/media/full-avif-1200', width: 1200 },
      ],
      webp: [
        { src: '/media/full-webp-480', width: 480 },
        { src: '/media/full-webp-1200', width: 1200 },
      ],
      share: '/media/16x9-jpeg-1920',
    })
  })

  test.each([[undefined], [null], [7], [{ alt: '附件', renditions: [] }]])('is nothing for %o', (media) => {
    expect(pictureView(media)).toBeUndefined()
    expect(slidePicture(media)).toBeUndefined()
  })
})

test('slidePicture carries both crops with their hashes, and the whole picture', () => {
  expect(slidePicture(doc)).toMatchObject({
    landscape: {
      webp: '/media/16x9-webp-1920',
      jpeg: '/media/16x9-jpeg-1920',
      sha256: { webp: 'hash-1920', jpeg: 'hash-1920' },
      bytes: { webp: 2920, jpeg: 2920 },
    },
    portrait: { webp: '/media/9x16-webp-1080' },
    focal: 'focal-02',
    full: { src: '/media/full-webp-1200' },
  })
})

test.each([
  ['#000000', 'ground-000'],
  ['#ffffff', 'ground-333'],
  ['#808080', 'ground-222'],
  [null, 'ground-333'],
])('groundClass of %s is %s', (color, expected) => {
  expect(groundClass(color)).toBe(expected)
})
