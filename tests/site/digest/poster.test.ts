import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPoster, hasChineseFont } from '@/site/digest/draw'
import type { DigestLine } from '@/site/digest/lines'
import { type Poster, posterSvg } from '@/site/digest/poster'
import { qrPath } from '@/ui/qr-path'
import { photo } from '../../support/factories'

const ADDRESS = 'https://party.example-primary-school.example/digest/2026-w48'
const LONG =
  '三、四年级语文备课组把“红色家书”读进周三的阅读课，孩子们给八十年前的写信人各回了一封信，贴在走廊上'

const lineOf = (title: string, note?: string): DigestLine => ({ mark: '11月24日', title, note })

const posterOf = (lines: DigestLine[]): Poster => ({
  school: '示例小学',
  branch: '示例小学党支部',
  brand: '红烛先锋',
  dates: '2026年11月23日至29日',
  total: lines.length,
  lines,
  qr: qrPath(ADDRESS),
  address: ADDRESS.slice(8),
})

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

describe("a week's picture", () => {
  it('is as high as its lines need, and never higher than a phone shows', () => {
    const short = posterSvg(posterOf([lineOf('一件事')]), false)
    const long = posterSvg(posterOf(Array.from({ length: 7 }, () => lineOf(LONG, '三楼录播教室'))), true)
    expect(short.height).toBeLessThan(800)
    expect(long.height).toBeGreaterThan(1600)
    expect(long.height).toBeLessThanOrEqual(1920)
    expect(textsOf(long.svg).filter((text) => text === '11月24日').length).toBeGreaterThanOrEqual(5)
  })

  it('gives up the places before it gives up all but five lines, and cuts a title after two lines', () => {
    const rows = (title: string) =>
      textsOf(posterSvg(posterOf(Array.from({ length: 7 }, () => lineOf(title, '操场'))), true).svg)
    expect(rows('短题目').filter((text) => text === '操场').length).toBeGreaterThanOrEqual(5)
    expect(rows(LONG)).not.toContain('操场')
    expect(rows(LONG).filter((text) => text.endsWith('…')).length).toBeGreaterThanOrEqual(5)
  })

  it('keeps every word within its edges', () => {
    const { svg } = posterSvg(
      posterOf([lineOf(LONG, LONG), lineOf('ABCDEFG'.repeat(12), '1234567890'.repeat(9))]),
      false,
    )
    const parts = [
      ...svg.matchAll(
        /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"[^>]*?(text-anchor="end")?>([^<]*)</g,
      ),
    ]
    expect(parts.length).toBeGreaterThan(8)
    for (const [, x, size, isEnd, text = ''] of parts) {
      const wide =
        [...text].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.6 : 1), 0) * Number(size)
      if (!isEnd) expect(Number(x) + wide, text).toBeLessThanOrEqual(1080)
    }
  })

  it('says what it was told and nothing as markup', () => {
    const { svg } = posterSvg(posterOf([lineOf('<script>1 & 2')]), false)
    expect(svg).toContain('&lt;script')
    expect(svg).not.toContain('<script')
  })

  it('leads a camera to the page, also after a chat has pressed it small', async () => {
    const jpeg = await drawPoster(posterOf([lineOf(LONG, '操场'), lineOf('第二件事')]), await photo())
    const { format, height, width } = await sharp(jpeg).metadata()
    expect({ format, width }).toEqual({ format: 'jpeg', width: 1080 })
    expect(height).toBeGreaterThan(1000)
    const pressed = await sharp(jpeg).resize({ width: 720 }).jpeg({ quality: 50 }).toBuffer()
    const { data, info } = await sharp(pressed).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(ADDRESS)
  })

  it('is not drawn in boxes: a character that no font has is noticed', async () => {
    expect(await hasChineseFont('\ue123')).toBe(false)
    expect(await hasChineseFont(' ')).toBe(false)
  })
})
