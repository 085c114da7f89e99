import { describe, expect, test } from 'vitest'
import { canonicalPath, pageKey } from '@/site/address'
import { chooseEncoding } from '@/site/encoding'

describe('the one true address', () => {
  test.each([
    ['/', undefined],
    ['/news', undefined],
    ['/news/', '/news'],
    ['/News/ABC', '/news/abc'],
    ['//evil.example/x', '/evil.example/x'],
    ['/\\evil.example', '/evil.example'],
    ['/news//a/', '/news/a'],
    ['/news/%e5%85%9a', '/news/%E5%85%9A'],
    ['/media/AbC.webp', undefined],
    ['/assets/site.9B7A.css', undefined],
  ])('%s -> %s', (path, expected) => {
    expect(canonicalPath(path)).toBe(expected)
  })

  test('only parameters a page understands make another page, whatever their order', () => {
    const key = (query: string) => pageKey('/news', new URLSearchParams(query), ['year', 'kind'])
    expect(key('from=singlemessage&isappinstalled=0')).toBe('/news')
    expect(key('year=2026&from=x')).toBe('/news?year=2026')
    expect(key('year=2026&kind=a')).toBe(key('kind=a&year=2026'))
    expect(key('year=2026&year=2025')).toBe('/news?year=2026')
  })
})

describe('the encoding sent', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['gzip;q=0.0', 'identity'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['brotli, gzippy', 'identity'],
  ])('%s -> %s', (header, expected) => {
    expect(chooseEncoding(header)).toBe(expected)
  })
})
