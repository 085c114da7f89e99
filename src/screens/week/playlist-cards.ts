import { lengthInWords } from '../lengths'
import type { Ingredients } from '../manifest'
import { fillPlaylist } from '../playlist'
import type { PlaylistCard } from './types'

/** All playlists by name, and how much is in each now. */
export function playlistCards({ content, planning }: Ingredients): PlaylistCard[] {
  return [...planning.playlists.values()].map((doc) => {
    const { entries } = fillPlaylist(doc, content).playlist
    const seconds = entries.reduce((sum, entry) => sum + entry.seconds, 0)
    return { id: doc.id, name: doc.name, items: entries.length, length: lengthInWords(seconds) }
  })
}
