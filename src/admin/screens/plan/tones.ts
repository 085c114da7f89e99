import type { PlaylistCard } from '@/screens/week/types'

/** How many looks there are in timeline.css: a colour and a pattern each, so that they differ in grey as well. */
const TONES = 8

/** Which look a playlist has, wherever it appears. */
export function toneOf(playlist: number | undefined, playlists: PlaylistCard[]): number {
  const index = playlists.findIndex(({ id }) => id === playlist)
  return Math.max(0, index) % TONES
}
