import { describe, expect, it } from 'vitest'
import { isManifest } from '@/player/manifest-shape'
import { type SampleItem, sampleItem, sampleManifest, withTakeover } from './sample-manifest'
import { samplePicture } from './sample-pictures'
import { sampleSlides } from './sample-slides'

const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
const items = Object.entries(sampleSlides(picture, picture)).map(([id, slide]) => sampleItem(id, slide))
const notice = sampleItem('notice:1', { kind: 'notice', tone: 'urgent', title: '集合', text: '', byline: '' })
const manifest = withTakeover(
  sampleManifest(items, undefined, { dark: [1, 2, 2, 5], quiet: [7, 9] }),
  notice as SampleItem,
  0,
  10_000,
)

/** A copy in which the value at `path` is another; every step must exist. */
function altered(path: string, value: unknown): unknown {
  const copy = structuredClone(manifest) as unknown as Record<string, unknown>
  const steps = path.split('.')
  const last = steps.pop() as string
  let at = copy
  for (const step of steps) at = at[step] as Record<string, unknown>
  if (!(last in at)) throw new Error(`the sample has no ${path}`)
  at[last] = value
  return copy
}

/** Where each plain value of the sample is. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, each]) => leaves(each, path ? `${path}.${name}` : name))
}

describe('telling a manifest from anything else', () => {
  it('takes a manifest with a slide of every kind, also an empty one', () => {
    expect(new Set(items.map(({ slide }) => slide.kind)).size).toBe(12)
    expect([manifest, sampleManifest([])].map(isManifest)).toEqual([true, true])
  })

  it.each([
    ['nothing', undefined],
    ['a text', '<html>captive portal</html>'],
    ['an error', { errors: [{ message: '没有登记' }] }],
    ['a list', []],
    ['the last version', { ...manifest, version: 1 }],
    ['a later version', { ...manifest, version: 3 }],
    ['a broken item', { ...manifest, items: [null] }],
    ['an unknown kind', altered('items.0.slide', { kind: 'game' })],
    ['a kind that every object has', altered('items.0.slide', { kind: 'constructor' })],
    ['a zone nobody knows', altered('timeZone', 'Asia/Nowhere')],
    ['an end that is no date', altered('items.0', { ...manifest.items[0], until: 'soon' })],
    ['a beginning that is no date', altered('items.0', { ...manifest.items[0], from: 'soon' })],
    ['another transition', altered('playlists.0.transition', 'explode')],
    ['an entry without end', altered('playlists.0.entries.0.seconds', 1e9)],
    ['an entry without length', altered('playlists.0.entries.0.seconds', 0)],
    ['spans that run back', altered('dark', [5, 4])],
    ['spans that overlap', altered('dark', [1, 5, 3, 8])],
    ['half a span', altered('rules.0.spans', [1, 2, 3])],
    ['spans in fractions', altered('quiet', [1.5, 2])],
    ['a volume beyond the end', altered('screen.volume', 2)],
    ['a file of another host', altered('items.0.slide.picture.full.src', '//elsewhere.test/x.webp')],
    ['a script for a file', altered('items.0.slide.picture.full.src', 'javascript:alert(1)')],
    ['a hash that is none', altered('items.0.slide.picture.full.sha256', 'ABC')],
    ['a file without bytes', altered('items.0.slide.picture.full.bytes', 0)],
  ])('refuses %s', (_, value) => {
    expect(isManifest(value)).toBe(false)
  })

  it('refuses any field that is not what it should be, and any that is missing', () => {
    const optional = /items\.\d+\.(slide\.(mark\.phrase|picture\.focal)|seconds)$/
    for (const path of leaves(manifest)) {
      expect(isManifest(altered(path, { not: 'it' })), path).toBe(false)
      if (!optional.test(path)) expect(isManifest(altered(path, undefined)), `${path} missing`).toBe(false)
    }
  })
})
