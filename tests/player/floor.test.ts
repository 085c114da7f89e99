import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPlayer, buildScreenWorker, type PlayerBundle } from '../support/screen-server'

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
  'AbortController without asking for it first (66)': /new AbortController/,
  'BigInt (67)': /BigInt|\b\d+n\b/,
  'Blob.stream (76)': /[bB]lob\.stream\(/,
  'optional catch, nullish and chaining are lowered; import() is not': /\bimport\(/,
  'ResizeObserver (64, late)': /ResizeObserver/,
  'Intl.Segmenter (87)': /Segmenter/,
  'Intl.RelativeTimeFormat (71)': /RelativeTimeFormat/,
  'blob.arrayBuffer, text (76)': /[bB]lob\.(arrayBuffer|text)\(/,
  'replaceChildren (86)': /replaceChildren\(/,
  'crypto.randomUUID (92)': /randomUUID/,
  'lookbehind is 62, but \\p{…} (64) and the d, v flags are not': /\/[gimsuy]*[dv][gimsuy]*\.(test|exec)\(/,
}

describe('the player’s bundle', () => {
  let bundle: PlayerBundle
  let styles: string
  let scripts: string[]

  beforeAll(async () => {
    bundle = await buildPlayer()
    const parts = Array.from(bundle.parts)
    const worker = await buildScreenWorker([{ address: '/screen', sha256: '' }])
    scripts = [bundle.js, worker, ...parts.filter(([name]) => name.endsWith('.js')).map(([, text]) => text)]
    styles = bundle.css + parts.filter(([name]) => name.endsWith('.css')).map(([, text]) => text)
  })

  it('is in the syntax of Chromium 64, as its parts and its worker are: lowering them again changes nothing', async () => {
    const printed = async (script: string, target: string) =>
      (await transform(script, { target, minifyWhitespace: true })).code
    for (const script of scripts)
      expect((await printed(script, 'chrome64')) === (await printed(script, 'esnext'))).toBe(true)
  })

  it.each(Object.entries(LATER_STYLES))('does not style with %s', (_, later) => {
    expect(styles.match(later)?.[0]).toBeUndefined()
  })

  it.each(Object.entries(LATER_SCRIPTS))('does not use %s', (_, later) => {
    for (const script of scripts) expect(script.match(later)?.[0]).toBeUndefined()
  })

  it('weighs 25 kB or less as a modern browser would need it, and little more as it is', async () => {
    const modern = weigh(await buildPlayer('chrome109'))
    const floor = weigh(bundle)
    console.log(
      `screen figure: player, gzip: ${modern.js + modern.css} B for modern engines (script ${modern.js}, styles ${modern.css}), ` +
        `${floor.js + floor.css} B with what Chromium 64 needs (script ${floor.js}, styles ${floor.css})`,
    )
    expect(modern.js + modern.css).toBeLessThanOrEqual(25_000)
    expect(floor.js + floor.css).toBeLessThanOrEqual(26_000)
  })

  it('never reaches for another host', () => {
    for (const script of scripts)
      expect(script.match(/https?:\/\/(?!www\.w3\.org)[^"'`\s]+/)?.[0]).toBeUndefined()
    expect(styles).not.toMatch(/url\(/)
  })
})

function weigh({ js, css }: PlayerBundle): { js: number; css: number } {
  const weight = (text: string) => gzipSync(text, { level: 9 }).length
  return { js: weight(js), css: weight(css) }
}
