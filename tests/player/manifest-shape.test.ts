import { describe, expect, it } from 'vitest'
import { isManifest } from '@/player/manifest-shape'
import { sampleItem, sampleManifest } from './sample-manifest'

const manifest = sampleManifest([
  sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '党支部' }),
])

describe('telling a manifest from anything else', () => {
  it('takes a manifest, also an empty one', () => {
    expect([manifest, sampleManifest([])].map(isManifest)).toEqual([true, true])
  })

  it.each([
    ['nothing', undefined],
    ['a text', '<html>captive portal</html>'],
    ['an error', { errors: [{ message: '没有登记' }] }],
    ['another version', { ...manifest, version: 2 }],
    ['no anchor', { ...manifest, anchor: undefined }],
    ['an unknown kind', { ...manifest, items: [{ ...manifest.items[0], slide: { kind: 'video' } }] }],
    ['a broken item', { ...manifest, items: [null] }],
  ])('refuses %s', (_, value) => {
    expect(isManifest(value)).toBe(false)
  })
})
