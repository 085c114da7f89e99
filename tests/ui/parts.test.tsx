import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { countInWords, dayOf, longDate, startOfDay } from '@/ui/day'
import { Gallery } from '@/ui/figure'
import { Pagination, pagesToShow } from '@/ui/pagination'
import { Picture } from '@/ui/picture'
import type { PictureView } from '@/ui/picture-view'

const picture = (name: string): PictureView => ({
  alt: name,
  width: 1500,
  height: 1000,
  ground: 'ground-012',
  focal: 'focal-20',
  avif: [{ src: `/media/${name}.avif`, width: 640 }],
  webp: [
    { src: `/media/${name}-320.webp`, width: 320 },
    { src: `/media/${name}-960.webp`, width: 960 },
  ],
})

describe('days', () => {
  test('an instant is a day of the school, not of the server', () => {
    expect(longDate(dayOf('2026-03-13T17:00:00Z', 'Asia/Shanghai'))).toBe('2026年3月14日')
    expect(longDate(dayOf('2026-03-13T17:00:00Z', 'America/New_York'))).toBe('2026年3月13日')
  })

  test.each([
    ['Asia/Shanghai', '2025-12-31T16:00:00.000Z'],
    ['UTC', '2026-01-01T00:00:00.000Z'],
    ['America/New_York', '2026-01-01T05:00:00.000Z'],
  ])('the year begins in %s at %s', (zone, instant) => {
    expect(startOfDay('2026-01-01', zone).toISOString()).toBe(instant)
  })

  test('small counts stand in words', () => {
    expect([countInWords(9), countInWords(12)]).toEqual(['九', '12'])
  })
})

describe('pictures', () => {
  test('a picture reserves its place, offers real widths and waits unless it comes first', () => {
    const html = renderToStaticMarkup(<Picture picture={picture('a')} sizes="100vw" />)
    expect(html).toContain('width="1500" height="1000"')
    expect(html).toContain('srcSet="/media/a-320.webp 320w, /media/a-960.webp 960w"')
    expect(html).toContain('loading="lazy"')
    expect(html).not.toContain('style=')
    const first = renderToStaticMarkup(<Picture picture={picture('a')} sizes="100vw" eager />)
    expect(first).toContain('fetchPriority="high"')
  })

  test.each([
    [1, 'gallery'],
    [3, 'gallery gallery-many gallery-left-0 gallery-odd'],
    [4, 'gallery gallery-many gallery-pairs'],
    [7, 'gallery gallery-many gallery-left-1 gallery-odd'],
  ])('a gallery of %i leaves no hole', (count, classes) => {
    const pictures = Array.from({ length: count }, (_, index) => picture(`p${index}`))
    expect(renderToStaticMarkup(<Gallery pictures={pictures} label="图" />)).toContain(`class="${classes}"`)
  })
})

describe('pagination', () => {
  test.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 9]],
    [5, 9, [1, 4, 5, 6, 9]],
    [9, 9, [1, 8, 9]],
  ])('page %i of %i shows %j', (page, pages, shown) => {
    expect(pagesToShow(page, pages)).toEqual(shown)
  })

  test('one page needs none', () => {
    expect(renderToStaticMarkup(<Pagination page={1} pages={1} hrefOf={String} />)).toBe('')
  })
})
