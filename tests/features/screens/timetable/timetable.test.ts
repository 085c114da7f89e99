import { describe, expect, it } from 'vitest'
import {
  isDark,
  isQuiet,
  onShow,
  rulesHolding,
  stillAllowed,
  upNext,
} from '@/features/screens/timetable/timetable'
import type { Manifest } from '@/ui/manifest'
import { itemOf, manifestOf, playlistOf, ruleOf } from './manifests'
import { START } from './random-manifests'

const START_ISO = new Date(START).toISOString()
const S = START / 1000

/** One playlist of these items that begins at START. */
const playing = (entries: [string, number][], given: Partial<Manifest> = {}): Manifest =>
  manifestOf({
    items: entries.map(([id]) => itemOf(id)),
    playlists: [playlistOf('base', entries, START_ISO)],
    ...given,
  })

const shownAt = (manifest: Manifest, ...seconds: number[]) =>
  seconds.map((second) => onShow(manifest, START + second * 1000).item?.id)

describe('a playlist', () => {
  it('starts at its anchor and goes round in order', () => {
    const manifest = playing([
      ['a', 5],
      ['b', 10],
    ])
    expect(shownAt(manifest, 0, 4.999, 5, 14.999, 15, 20)).toEqual(['a', 'a', 'b', 'b', 'a', 'b'])
    expect(onShow(manifest, START + 7_000)).toMatchObject({ startsAt: START + 5_000, endsAt: START + 15_000 })
  })

  it('starts with the entry that changed last', () => {
    const manifest = playing([
      ['a', 5],
      ['b', 10],
      ['c', 5],
    ])
    const changed = { ...manifest, playlists: [{ ...manifest.playlists[0], lead: 1 }] } as Manifest
    expect(shownAt(changed, 0, 10, 15, 20)).toEqual(['b', 'c', 'a', 'b'])
  })

  it('shows one item twice in a round when it is named twice', () => {
    const manifest = playing([
      ['a', 5],
      ['b', 5],
    ])
    const thrice = {
      ...manifest,
      playlists: [
        playlistOf(
          'base',
          [
            ['a', 5],
            ['b', 5],
            ['a', 5],
          ],
          START_ISO,
        ),
      ],
    }
    expect([0, 5, 10, 15].map((second) => onShow(thrice, START + second * 1000).entry)).toEqual([0, 1, 2, 0])
  })

  it('ends an entry early when it may not be shown any longer, and drops it from the round', () => {
    const items = [itemOf('a', { until: new Date(START + 4_000).toISOString() }), itemOf('b')]
    const manifest = playing(
      [
        ['a', 10],
        ['b', 10],
      ],
      { items },
    )
    expect(onShow(manifest, START + 1_000)).toMatchObject({ item: { id: 'a' }, endsAt: START + 4_000 })
    expect(shownAt(manifest, 4, 25)).toEqual(['b', 'b'])
  })

  it('takes an item in when its time has come', () => {
    const items = [itemOf('a', { from: new Date(START + 25_000).toISOString() }), itemOf('b')]
    const manifest = playing(
      [
        ['a', 10],
        ['b', 10],
      ],
      { items },
    )
    expect(shownAt(manifest, 0, 24, 25)).toEqual(['b', 'b', 'a'])
    expect(onShow(manifest, START + 21_000).endsAt).toBe(START + 25_000)
  })

  it('never shows what has an unreadable beginning or end: what may not be shown must not be', () => {
    for (const times of [{ until: 'soon' }, { from: 'later' }])
      expect(onShow(playing([['a', 10]], { items: [itemOf('a', times)] }), START).item).toBeUndefined()
  })

  it('is the idle card when it has nothing, until something can change', () => {
    const never = Number.POSITIVE_INFINITY
    expect(onShow(playing([]), START)).toEqual({ startsAt: START, endsAt: never, turnEndsAt: never })
    expect(upNext(playing([]), START)).toBeUndefined()
    const later = playing([['a', 5]], {
      items: [itemOf('a', { from: new Date(START + 9_000).toISOString() })],
    })
    expect(onShow(later, START)).toMatchObject({ startsAt: START, endsAt: START + 9_000 })
    expect(upNext(later, START)?.item?.id).toBe('a')
  })

  it('runs thirty days without a server, hour after hour, as it would with one', () => {
    const manifest = playing([
      ['a', 7],
      ['b', 11],
      ['c', 13],
    ])
    for (let hour = 0; hour < 24 * 30; hour++) {
      const into = (hour * 3600) % 31
      expect(shownAt(manifest, hour * 3600)).toEqual([into < 7 ? 'a' : into < 18 ? 'b' : 'c'])
    }
  })
})

describe('rules', () => {
  const BASE: [string, number][] = [['base', 10]]
  const ruled = (rules: Manifest['rules'], given: Partial<Manifest> = {}) =>
    manifestOf({
      items: ['base', 'a1', 'a2', 'b1'].map((id) => itemOf(id)),
      playlists: [
        playlistOf('base', BASE, START_ISO),
        playlistOf('a', [
          ['a1', 20],
          ['a2', 20],
        ]),
        playlistOf('b', [['b1', 20]]),
      ],
      rules,
      ...given,
    })

  it('take over at the second they begin, from their first entry, and give back at the second they end', () => {
    const manifest = ruled([ruleOf('x', [S + 13, S + 63])])
    expect(shownAt(manifest, 12.999, 13, 32.999, 33, 53, 62.999, 63)).toEqual([
      'base',
      'a1',
      'a1',
      'a2',
      'a1',
      'a1',
      'base',
    ])
    expect(onShow(manifest, START + 12_000).endsAt).toBe(START + 13_000)
    expect(onShow(manifest, START + 60_000)).toMatchObject({
      startsAt: START + 53_000,
      endsAt: START + 63_000,
      turnEndsAt: START + 73_000,
    })
  })

  it('begin again with their first entry each time', () => {
    const manifest = ruled([ruleOf('x', [S, S + 30, S + 100, S + 130])])
    expect(shownAt(manifest, 25, 100)).toEqual(['a2', 'a1'])
  })

  it('show at once what was published while they hold', () => {
    const manifest = ruled([ruleOf('x', [S, S + 100])])
    const published = playlistOf(
      'a',
      [
        ['a1', 20],
        ['a2', 20],
      ],
      new Date(START + 7_000).toISOString(),
      1,
    )
    expect(shownAt({ ...manifest, playlists: [published] }, 7, 26, 27)).toEqual(['a2', 'a2', 'a1'])
  })

  it('never alternate: the strongest plays alone for as long as it holds', () => {
    const manifest = ruled([
      ruleOf('weak', [S, S + 100], { playlist: 'a', priority: 1 }),
      ruleOf('strong', [S + 20, S + 80], { playlist: 'b', priority: 2 }),
    ])
    for (let second = 0; second < 100; second++) {
      const { rule } = onShow(manifest, START + second * 1000)
      expect(rule?.id).toBe(second >= 20 && second < 80 ? 'strong' : 'weak')
    }
  })

  it('of equal priority go by the one that began last, then by id', () => {
    const manifest = ruled([
      ruleOf('c', [S, S + 100]),
      ruleOf('b', [S + 10, S + 100]),
      ruleOf('a', [S + 10, S + 100], { playlist: 'b' }),
    ])
    expect(rulesHolding(manifest, START + 50_000).map(({ rule }) => rule.id)).toEqual(['a', 'b', 'c'])
  })

  it('give way when they have nothing left to show', () => {
    const gone = itemOf('b1', { until: new Date(START + 40_000).toISOString() })
    const manifest = ruled(
      [
        ruleOf('weak', [S, S + 100], { playlist: 'a' }),
        ruleOf('strong', [S, S + 100], { playlist: 'b', priority: 3 }),
        ruleOf('lost', [S, S + 100], { playlist: 'no such', priority: 4 }),
      ],
      { items: [itemOf('base'), itemOf('a1'), itemOf('a2'), gone] },
    )
    expect(shownAt(manifest, 39, 40)).toEqual(['b1', 'a1'])
    expect(shownAt({ ...manifest, items: [itemOf('base')] }, 39)).toEqual(['base'])
  })

  it('light a dark screen only when they are takeovers', () => {
    const dark = [S, S + 1000]
    const rules = [
      ruleOf('schedule', [S, S + 100], { priority: 3 }),
      ruleOf('takeover', [S + 50, S + 60], { priority: 10 }),
    ]
    const manifest = ruled(rules, { dark, quiet: [S + 5, S + 10] })
    expect([0, 49, 50, 59, 60, 1000].map((second) => isDark(manifest, START + second * 1000))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ])
    expect([4, 5, 9, 10].map((second) => isQuiet(manifest, START + second * 1000))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('what a newer manifest still allows', () => {
  const kept = (current: Manifest, newer: Manifest) => stillAllowed(current, newer).items.map(({ id }) => id)

  it('is what both have, unchanged', () => {
    const current = manifestOf({ items: [itemOf('a'), itemOf('b'), itemOf('c')] })
    const newer = manifestOf({ items: [itemOf('c'), { ...itemOf('b'), hash: 'another' }, itemOf('d')] })
    expect(kept(current, newer)).toEqual(['c'])
  })

  it('begins and ends when the newer one says so', () => {
    const times = { from: START_ISO, until: new Date(START + 1000).toISOString() }
    const { items } = stillAllowed(
      manifestOf({ items: [itemOf('a')] }),
      manifestOf({ items: [itemOf('a', times)] }),
    )
    expect(items[0]).toMatchObject(times)
  })

  it('drops a takeover that was called off, and keeps schedules until their successors are here', () => {
    const current = manifestOf({
      rules: [ruleOf('takeover:1', [S, S + 9], { priority: 10 }), ruleOf('schedule:1', [S, S + 9])],
    })
    expect(stillAllowed(current, manifestOf()).rules.map(({ id }) => id)).toEqual(['schedule:1'])
    expect(stillAllowed(current, current).rules).toHaveLength(2)
  })
})
