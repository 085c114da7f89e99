import type { Manifest, ManifestItem, ManifestPlaylist, ManifestRule } from '@/ui/manifest'

/** A manifest with nothing in it but what is given: one playlist of one clock unless others are. */
export const manifestOf = (given: Partial<Manifest> = {}): Manifest => ({
  version: 2,
  revision: 'r',
  serverTime: '2026-09-01T00:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  player: '/player.js',
  screen: { id: '1', name: '门厅', volume: 0, drift: true },
  items: [itemOf('clock')],
  playlists: ['base', 'a', 'b', 'c'].map((id) => playlistOf(id, [['clock', 10]])),
  rules: [],
  base: 'base',
  dark: [],
  quiet: [],
  horizon: '2027-01-01T00:00:00.000Z',
  ...given,
})

export const itemOf = (id: string, times: Pick<ManifestItem, 'from' | 'until'> = {}): ManifestItem => ({
  id,
  hash: `hash of ${id}`,
  slide: { kind: 'clock', school: id, branch: '' },
  ...times,
})

/** `entries` as item and seconds. */
export const playlistOf = (
  id: string,
  entries: [string, number][],
  anchor = '2026-03-21T00:00:00.000Z',
  lead = 0,
): ManifestPlaylist => ({
  id,
  name: `播放单${id}`,
  transition: 'fade',
  entries: entries.map(([item, seconds]) => ({ item, seconds })),
  anchor,
  lead,
})

/** `spans` in seconds since the epoch. */
export const ruleOf = (id: string, spans: number[], rule: Partial<ManifestRule> = {}): ManifestRule => ({
  id,
  name: `安排${id}`,
  playlist: 'a',
  priority: 1,
  spans,
  ...rule,
})
