import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  isDark,
  isQuiet,
  onShow,
  spanAt,
  stillAllowed,
  TAKEOVER,
  upNext,
} from '@/features/screens/timetable/timetable'
import type { Manifest, Spans } from '@/ui/manifest'
import { mayShow, naiveOnShow } from './oracle'
import { instants, manifests, RUNS } from './random-manifests'

const told = (manifest: Manifest, now: number) => {
  const { entry, item, rule } = onShow(manifest, now)
  return { entry, item: item?.id, rule: rule?.id }
}

const naiveWithin = (spans: Spans, now: number) =>
  spans.some(
    (edge, index) => index % 2 === 0 && edge * 1000 <= now && now < (spans[index + 1] as number) * 1000,
  )

const check = (property: (manifest: Manifest, now: number, part: number) => void) =>
  fc.assert(fc.property(manifests, instants, fc.nat(), property), { numRuns: RUNS })

it('what is on show is what a slow reading of the manifest says', () => {
  check((manifest, now) => {
    const { startsAt, ...naive } = naiveOnShow(manifest, now)
    expect(told(manifest, now)).toEqual({ entry: naive.entry, item: naive.item, rule: naive.rule })
    expect(onShow(manifest, now).startsAt).toBe(startsAt ?? now)
  })
})

it('stays the same until it says it may change, and contains the instant asked about', () => {
  check((manifest, now, part) => {
    const { endsAt, startsAt } = onShow(manifest, now)
    expect(startsAt).toBeLessThanOrEqual(now)
    expect(endsAt).toBeGreaterThan(now)
    const last = Number.isFinite(endsAt) ? endsAt - 1 : now + 10_000_000
    for (const later of [last, now + (part % (last - now + 1))])
      expect(told(manifest, later)).toEqual(told(manifest, now))
  })
})

it('follows itself: from instant to instant it tells, it passes by nothing', () => {
  check((manifest, now) => {
    let at = now
    for (let turn = 0; turn < 20 && Number.isFinite(at); turn++) {
      const { endsAt } = onShow(manifest, at)
      const next = upNext(manifest, at)
      expect(next?.item?.id).toBe(Number.isFinite(endsAt) ? onShow(manifest, endsAt).item?.id : undefined)
      at = endsAt
    }
  })
})

it('is the same for everybody: it depends on the manifest and the instant alone', () => {
  check((manifest, now) => {
    expect(onShow(structuredClone(manifest), now)).toEqual(onShow(manifest, now))
  })
})

it('never shows an item before its beginning or past its end', () => {
  check((manifest, now) => {
    const { item } = onShow(manifest, now)
    expect(item === undefined || mayShow(item, now)).toBe(true)
  })
})

it('the winner changes only at an edge of a rule or of an item', () => {
  check((manifest, now, part) => {
    const edges = [
      ...manifest.rules.flatMap(({ spans }) => spans.map((edge) => edge * 1000)),
      ...manifest.items.flatMap(({ from, until }) => [from, until]).map((edge) => Date.parse(edge ?? '')),
    ]
    const next = Math.min(now + 5_000_000, ...edges.filter((edge) => edge > now))
    const later = now + (part % (next - now))
    expect(onShow(manifest, later).rule?.id).toBe(onShow(manifest, now).rule?.id)
  })
})

it('gives every entry its seconds in each round', () => {
  check((manifest, now) => {
    const steady = {
      ...manifest,
      items: manifest.items.map(({ from, until, ...item }) => item),
      rules: [],
      dark: [],
    }
    const entries = steady.playlists[0]?.entries ?? []
    const live = entries.filter(
      ({ item, seconds }) => seconds > 0 && steady.items.some(({ id }) => id === item),
    )
    let at = now
    for (const _ of live) {
      const { endsAt, entry = -1, startsAt } = onShow(steady, at)
      expect(endsAt - startsAt).toBe((entries[entry]?.seconds ?? 0) * 1000)
      at = endsAt
    }
    const round = live.reduce((sum, { seconds }) => sum + seconds * 1000, 0)
    if (live.length > 0) expect(at - onShow(steady, now).startsAt).toBe(round)
  })
})

it('nights and silence hold by their spans; only a takeover lights the night', () => {
  check((manifest, now) => {
    const { rule } = naiveOnShow(manifest, now)
    const takeover = manifest.rules.some(({ id, priority }) => id === rule && priority >= TAKEOVER)
    expect(isDark(manifest, now)).toBe(naiveWithin(manifest.dark, now) && !takeover)
    expect(isQuiet(manifest, now)).toBe(naiveWithin(manifest.quiet, now))
    const [from, to] = spanAt(manifest.dark, now) ?? [now, now + 1]
    expect(from <= now && now < to).toBe(true)
  })
})

it('while a newer manifest is fetched, nothing is shown that either forbids', () => {
  fc.assert(
    fc.property(manifests, manifests, instants, (current, newer, now) => {
      const { item, rule } = onShow(stillAllowed(current, newer), now)
      const counterpart = newer.items.find(({ id }) => id === item?.id)
      expect(item === undefined || (counterpart !== undefined && mayShow(counterpart, now))).toBe(true)
      const calledOff = rule && rule.priority >= TAKEOVER && !newer.rules.some(({ id }) => id === rule.id)
      expect(calledOff ?? false).toBe(false)
    }),
    { numRuns: RUNS },
  )
})
