import fc from 'fast-check'
import type { Manifest, ManifestPlaylist } from '@/ui/manifest'
import { itemOf, manifestOf, playlistOf, ruleOf } from './manifests'

export const RUNS = Number(process.env.PLAN_RUNS ?? 300)

/** 2026-09-01 in Shanghai; everything random happens within hours of it */
export const START = Date.parse('2026-08-31T16:00:00.000Z')
const START_S = START / 1000
const AROUND_S = 4000

const iso = (seconds: number) => new Date((START_S + seconds) * 1000).toISOString()
const seconds = fc.integer({ min: -AROUND_S, max: AROUND_S })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

export const instants = fc.integer({ min: START - 5_000_000, max: START + 5_000_000 })

const items = fc
  .array(fc.record({ from: maybe(seconds.map(iso)), until: maybe(seconds.map(iso)) }), { maxLength: 5 })
  .map((times) => times.map((each, index) => itemOf(`item:${index}`, each)))

const IDS = ['base', 'a', 'b', 'empty']

const playlist = (id: string): fc.Arbitrary<ManifestPlaylist> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('item:0', 'item:1', 'item:2', 'item:3', 'gone'),
        fc.integer({ min: 0, max: 90 }),
      ),
      { maxLength: 6 },
    )
    .chain((entries) =>
      fc
        .tuple(seconds.map(iso), fc.nat({ max: Math.max(0, entries.length - 1) }))
        .map(([anchor, lead]) => playlistOf(id, entries, anchor, lead)),
    )

/** Ascending spans, some of which touch. */
const spans = fc
  .uniqueArray(seconds, { maxLength: 8 })
  .chain((edges) => fc.boolean().map((touch) => (touch ? edges.flatMap((edge) => [edge, edge]) : edges)))
  .map((edges) => edges.sort((one, other) => one - other).map((edge) => START_S + edge))
  .map((edges) => (edges[0] === edges[1] ? edges.slice(1, -1) : edges.slice(0, edges.length & ~1)))

const rules = fc
  .array(fc.tuple(spans, fc.constantFrom(1, 2, 3, 10, 12), fc.constantFrom(...IDS, 'unknown')), {
    maxLength: 5,
  })
  .map((all) =>
    all.map(([spans, priority, playlist], index) => ruleOf(`rule:${index}`, spans, { priority, playlist })),
  )

export const manifests: fc.Arbitrary<Manifest> = fc
  .record({
    items,
    playlists: fc.tuple(...IDS.map(playlist)),
    rules,
    dark: spans,
    quiet: spans,
  })
  .map(manifestOf)
