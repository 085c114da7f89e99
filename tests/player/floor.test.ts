import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPlayer } from '../support/screen-server'

/** What came after Chromium 64, as it would stand in a stylesheet. Source: caniuse.com, the version each came with. */
const LATER_STYLES: Record<string, RegExp> = {
  'inset (87)': /[;{]inset(-[a-z]+)*:/,
  'aspect-ratio (88)': /aspect-ratio/,
  'clamp, min, max (79)': /[:\s(,](clamp|min|max)\(/,
  ':is, :where, :has (88–105)': /:(is|where|has)\(/,
  ':focus-visible (86)': /:focus-visible/,
  'flex gap (84)': /[;{](row-|column-)?gap:/,
  'container queries (105)': /@container|\bcq[whib]\b/,
  'dynamic viewport units (108)': /\d(d|s|l)v[hw]\b/,
  'logical properties (87)': /(margin|padding|border|inset)-(inline|block)/,
  'overflow: clip (90)': /overflow:clip/,
  'media range syntax (104)': /@media[^{]*[<>]/,
  'nesting (112)': /[{;]\s*&/,
  'cascade layers (99)': /@layer/,
  'new colour functions (101–111)': /(oklch|oklab|lab|lch|color|color-mix)\(/,
  'prefers-color-scheme (76)': /prefers-color-scheme/,
}

/** Functions and globals that came after Chromium 64. */
const LATER_SCRIPTS: Record<string, RegExp> = {
  'Array.prototype.flat, flatMap (69)': /\.flat(Map)?\(/,
  '.at (92)': /[\w$)\]]\.at\(/,
  'findLast (97)': /\.findLast/,
  'replaceAll, matchAll (73–85)': /\.(replaceAll|matchAll)\(/,
  'trimStart, trimEnd (66)': /\.trim(Start|End)\(/,
  'Object.fromEntries (73)': /Object\.fromEntries/,
  'Object.hasOwn (93)': /Object\.hasOwn\b/,
  'Promise.allSettled, any (76–85)': /Promise\.(allSettled|any)\(/,
  'globalThis (71)': /globalThis/,
  'queueMicrotask (71)': /queueMicrotask\(/,
  'structuredClone (98)': /structuredClone/,
  'AbortController (66)': /AbortController/,
  'ResizeObserver (64, late)': /ResizeObserver/,
  'Intl.Segmenter (87)': /Segmenter/,
  'Intl.RelativeTimeFormat (71)': /RelativeTimeFormat/,
  'blob.arrayBuffer, text (76)': /[bB]lob\.(arrayBuffer|text)\(/,
  'replaceChildren (86)': /replaceChildren\(/,
  'crypto.randomUUID (92)': /randomUUID/,
  'lookbehind is 62, but \\p{…} (64) and the d, v flags are not': /\/[gimsuy]*[dv][gimsuy]*\.(test|exec)\(/,
}

describe('the player’s bundle', () => {
  let bundle: { js: string; css: string }

  beforeAll(async () => {
    bundle = await buildPlayer()
  })

  it('is in the syntax of Chromium 64: lowering it again changes nothing', async () => {
    const printed = async (target: string) =>
      (await transform(bundle.js, { target, minifyWhitespace: true })).code
    expect((await printed('chrome64')) === (await printed('esnext'))).toBe(true)
  })

  it.each(Object.entries(LATER_STYLES))('does not style with %s', (_, later) => {
    expect(bundle.css.match(later)?.[0]).toBeUndefined()
  })

  it.each(Object.entries(LATER_SCRIPTS))('does not use %s', (_, later) => {
    expect(bundle.js.match(later)?.[0]).toBeUndefined()
  })

  it('weighs 25 kB or less, compressed', () => {
    const [js, css] = [bundle.js, bundle.css].map((text) => gzipSync(text, { level: 9 }).length) as [
      number,
      number,
    ]
    console.log(`player: script ${js} B, styles ${css} B, gzip`)
    expect(js + css).toBeLessThanOrEqual(25_000)
  })

  it('never reaches for another host', () => {
    expect(bundle.js.match(/https?:\/\/(?!www\.w3\.org)[^"'`\s]+/)?.[0]).toBeUndefined()
    expect(bundle.css).not.toMatch(/url\(/)
  })
})
