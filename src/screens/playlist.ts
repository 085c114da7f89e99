import type { Playlist } from '@/payload-types'
import { idOf } from '@/platform/relation'
import type { ManifestPlaylist } from '@/ui/manifest'
import type { SlideEntry, SlideView } from '@/ui/slide-view'
import { type Content, everything, slideId } from './content'
import { latestOf } from './rotation'

/** A playlist filled with what is published: its entries, and the slides they name. */
export type Filled = { playlist: ManifestPlaylist; slides: SlideEntry[] }

type Cue = { slide: SlideEntry; seconds: number }

/** Plays where nothing else is said. */
export const EVERYTHING = 'all'

export const playlistId = (id: number): string => `playlist:${id}`

/** Everything that is published and meant for screens, in turn. */
export function fillEverything(content: Content): Filled {
  const cues = everything(content).map((slide) => ({ slide, seconds: secondsFor(slide.slide) }))
  return filled({ id: EVERYTHING, name: '全部在屏内容', transition: 'fade' }, cues)
}

/** A manager's playlist. What it names and is not published any more is left out. */
export function fillPlaylist({ id, name, transition, entries }: Playlist, content: Content): Filled {
  const cues = entries.flatMap((entry) =>
    slidesOf(entry, content).map((slide) => ({
      slide,
      seconds: entry.seconds ?? secondsFor(slide.slide),
    })),
  )
  return filled({ id: playlistId(id), name, transition }, cues)
}

function slidesOf(entry: Playlist['entries'][number], content: Content): SlideEntry[] {
  if (entry.kind === 'clock') return [content.clock]
  if (entry.kind === 'feed') {
    const feed = !entry.source || entry.source === 'all' ? everything(content) : content.feeds[entry.source]
    return feed.slice(0, entry.count ?? feed.length)
  }
  const { document } = entry
  const slide = document && content.byId.get(slideId(document.relationTo, idOf(document.value)))
  return slide ? [slide] : []
}

/** What changed last leads, from the moment it changed. */
function filled(head: Pick<ManifestPlaylist, 'id' | 'name' | 'transition'>, cues: Cue[]): Filled {
  const latest = latestOf(cues.map(({ slide }) => slide))
  const playlist: ManifestPlaylist = {
    ...head,
    entries: cues.map(({ slide, seconds }) => ({ item: slide.id, seconds })),
    anchor: latest?.changedAt ?? new Date(0).toISOString(),
    lead: Math.max(
      0,
      cues.findIndex(({ slide }) => slide === latest),
    ),
  }
  return { playlist, slides: cues.map(({ slide }) => slide) }
}

const SHORTEST = 8
const LONGEST = 30

/** A film plays through; everything else: four seconds to notice, then about six characters a second. */
function secondsFor(slide: SlideView): number {
  if (slide.kind === 'video') return Math.max(SHORTEST, Math.ceil(slide.video.duration))
  const texts = Object.values(slide).filter((value) => typeof value === 'string')
  const characters = texts.join('').length
  return Math.min(LONGEST, Math.max(SHORTEST, Math.round(4 + characters / 6)))
}
