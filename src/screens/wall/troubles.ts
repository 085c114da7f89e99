import type { Said, Trouble, WallScreen } from './types'

/** ms a clock may be off without being worth a word: the player reckons with the server's time anyway */
const SKEW_MS = 2_000
/** ms after which a newer manifest should have been fetched, over a slow line as well */
const BEHIND_MS = 60_000

/** @param newestSince when (ms) the newest manifest was made; `now` (ms) */
export function troublesOf(
  { said, state }: Pick<WallScreen, 'state' | 'said'>,
  newestSince: number | undefined,
  now: number,
): Trouble[] {
  if (state === 'offline') return ['offline']
  if (state !== 'online' || !said) return []
  const found: [Trouble, boolean][] = [
    ['still', !said.frames],
    ['behind', isBehind(said, newestSince, now)],
    ['skewed', isSkewed(said)],
    ['fragile', !said.offlineReady],
  ]
  return found.filter(([, is]) => is).map(([trouble]) => trouble)
}

const isSkewed = ({ skew }: Pick<Said, 'skew'>): boolean => Math.abs(skew) > SKEW_MS

const isBehind = ({ revision }: Said, newestSince: number | undefined, now: number): boolean =>
  revision.newest === false && newestSince !== undefined && now - newestSince > BEHIND_MS
