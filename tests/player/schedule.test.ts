import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onShow, stillAllowed, upNext } from '@/player/schedule'
import type { Manifest, ManifestItem } from '@/ui/slide-view'
import { sampleManifest } from './sample-manifest'

const START = Date.parse('2026-03-21T00:00:00.000Z')

const item = (id: string, seconds = 10, until?: number): ManifestItem => ({
  id,
  hash: `hash of ${id}`,
  seconds,
  slide: { kind: 'clock', school: id, branch: '' },
  ...(until !== undefined && { until: new Date(until).toISOString() }),
})

const manifests = fc
  .array(
    fc.record({
      seconds: fc.integer({ min: 1, max: 60 }),
      until: fc.option(fc.integer({ min: START - 100_000, max: START + 1_000_000 }), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((items) => sampleManifest(items.map(({ seconds, until }, index) => item(`${index}`, seconds, until))))

const instants = fc.integer({ min: START - 1_000_000, max: START + 3_000_000_000 })

const expired = ({ until }: ManifestItem, now: number) => until !== undefined && Date.parse(until) <= now

describe('what is on show', () => {
  it('starts with the first item at the anchor and goes round in order', () => {
    const manifest = sampleManifest([item('a', 5), item('b', 10)], new Date(START).toISOString())
    const shown = [0, 4_999, 5_000, 14_999, 15_000, 20_000].map((ms) => onShow(manifest, START + ms).item?.id)
    expect(shown).toEqual(['a', 'a', 'b', 'b', 'a', 'b'])
  })

  it('tells when the item came on and when it ends', () => {
    const manifest = sampleManifest([item('a', 5), item('b', 10)], new Date(START).toISOString())
    expect(onShow(manifest, START + 7_000)).toMatchObject({ startsAt: START + 5_000, endsAt: START + 15_000 })
  })

  it('ends a slot early when the item may not be shown any longer, and drops the item from the round', () => {
    const manifest = sampleManifest(
      [item('a', 10, START + 4_000), item('b', 10)],
      new Date(START).toISOString(),
    )
    expect(onShow(manifest, START + 1_000)).toMatchObject({ item: { id: 'a' }, endsAt: START + 4_000 })
    expect(onShow(manifest, START + 4_000)).toMatchObject({ item: { id: 'b' } })
    expect(onShow(manifest, START + 25_000)).toMatchObject({ item: { id: 'b' } })
  })

  it('is the idle card when there is nothing', () => {
    expect(onShow(sampleManifest([]), START)).toEqual({ startsAt: START, endsAt: Number.POSITIVE_INFINITY })
  })

  it('treats an unreadable end as past: what may not be shown must not be', () => {
    const broken = { ...item('a'), until: 'soon' }
    expect(onShow(sampleManifest([broken]), START).item).toBeUndefined()
  })

  it('is the same for everybody: it depends on the manifest and the instant alone', () => {
    fc.assert(
      fc.property(manifests, instants, (manifest, now) => {
        expect(onShow(structuredClone(manifest), now)).toEqual(onShow(manifest, now))
      }),
    )
  })

  it('never shows an item past its end', () => {
    fc.assert(
      fc.property(manifests, instants, (manifest, now) => {
        const { item } = onShow(manifest, now)
        expect(item === undefined || !expired(item, now)).toBe(true)
      }),
    )
  })

  it('stays the same until it says it changes', () => {
    fc.assert(
      fc.property(manifests, instants, fc.nat(), (manifest, now, part) => {
        const due = onShow(manifest, now)
        if (!Number.isFinite(due.endsAt)) return
        const later = now + (part % (due.endsAt - now))
        expect(onShow(manifest, later).item?.id).toBe(due.item?.id)
      }),
    )
  })

  it('always contains the instant asked about, and moves on at the end', () => {
    fc.assert(
      fc.property(manifests, instants, (manifest, now) => {
        const { startsAt, endsAt } = onShow(manifest, now)
        expect(startsAt).toBeLessThanOrEqual(now)
        expect(endsAt).toBeGreaterThan(now)
      }),
    )
  })

  it('gives every item its seconds in each round', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
        instants,
        (lengths, now) => {
          const manifest = sampleManifest(lengths.map((seconds, index) => item(`${index}`, seconds)))
          let at = now
          const seen: string[] = []
          for (let turn = 0; turn < lengths.length; turn++) {
            const due = onShow(manifest, at)
            seen.push(due.item?.id ?? '')
            expect(Math.round(due.endsAt - due.startsAt)).toBe((due.item?.seconds ?? 0) * 1000)
            at = due.endsAt
          }
          expect(new Set(seen).size).toBe(lengths.length)
          expect(Math.round(at - onShow(manifest, now).startsAt)).toBe(
            lengths.reduce((sum, each) => sum + each, 0) * 1000,
          )
        },
      ),
    )
  })

  it('runs thirty days without a server, hour after hour, as it would with one', () => {
    const manifest = sampleManifest(
      [item('a', 7), item('b', 11), item('c', 13)],
      new Date(START).toISOString(),
    )
    for (let hour = 0; hour < 24 * 30; hour++) {
      const into = (hour * 3600) % 31
      const due = onShow(manifest, START + hour * 3_600_000)
      expect(due.item?.id).toBe(into < 7 ? 'a' : into < 18 ? 'b' : 'c')
    }
  })
})

describe('what comes next', () => {
  it('is the item of the instant the present one ends', () => {
    const manifest = sampleManifest([item('a', 5), item('b', 5)], new Date(START).toISOString())
    expect(upNext(manifest, START)?.id).toBe('b')
    expect(upNext(manifest, START + 6_000)?.id).toBe('a')
  })

  it('is nothing when nothing changes', () => {
    expect(upNext(sampleManifest([]), START)).toBeUndefined()
  })
})

describe('what a newer manifest still allows', () => {
  const kept = (current: Manifest, newer: Manifest) => stillAllowed(current, newer).items.map(({ id }) => id)

  it('is what both have, unchanged', () => {
    const changed = { ...item('b'), hash: 'another' }
    expect(
      kept(
        sampleManifest([item('a'), item('b'), item('c')]),
        sampleManifest([item('c'), changed, item('d')]),
      ),
    ).toEqual(['c'])
  })

  it('ends when the newer one says so', () => {
    const { items } = stillAllowed(sampleManifest([item('a')]), sampleManifest([item('a', 10, START)]))
    expect(items[0]?.until).toBe(new Date(START).toISOString())
  })
})
