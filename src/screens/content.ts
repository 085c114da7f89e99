import type { Payload } from 'payload'
import { boardSlides } from '@/features/boards/slides'
import { consultationSlides } from '@/features/consultations/slides'
import { disclosureSlides } from '@/features/disclosures/slides'
import { integritySlides } from '@/features/integrity/slides'
import { memberSlides } from '@/features/members/slides'
import { newsSlides } from '@/features/news/slides'
import { pageSlides } from '@/features/screens/slides'
import type { feedSources } from '@/features/screens/words'
import { spaceSlides } from '@/features/spaces/slides'
import { standardsSlide } from '@/features/standards/slides'
import type { SlidePick } from '@/platform/publication/pick'
import { midnightAfter } from '@/platform/school-days/midnight'
import type { ClockSlide, SlideEntry } from '@/ui/slide-view'
import { rotationOf } from './rotation'

export type FeedSource = Exclude<keyof typeof feedSources, 'all'>

type SlideReader = (payload: Payload, pick: SlidePick, timeZone: string) => Promise<SlideEntry[]>

/** Where slides come from, by collection. All read as a visitor does. */
const readers = {
  news: newsSlides,
  spaces: spaceSlides,
  members: memberSlides,
  integrity: integritySlides,
  boards: boardSlides,
  disclosures: disclosureSlides,
  // the chart is one slide for all its tasks: none of them plays alone
  standards: async (payload, pick, timeZone) => ('ids' in pick ? [] : standardsSlide(payload, timeZone)),
  consultations: consultationSlides,
  'screen-pages': pageSlides,
} satisfies Record<FeedSource, SlideReader>

export const feedNames = Object.keys(readers) as FeedSource[]

/** What playlists ask for: how many of each feed, and documents by name. */
export type Wanted = { feeds: Record<FeedSource, number>; documents: Record<FeedSource, Set<number>> }

/** How much of each feed plays where nothing else is said. */
const USUAL: Record<FeedSource, number> = {
  news: 8,
  spaces: 50,
  members: 50,
  integrity: 50,
  boards: 20,
  disclosures: 6,
  standards: 1,
  consultations: 6,
  'screen-pages': 20,
}

/** Nothing beyond what plays where nothing else is said. */
export const usuallyWanted = (): Wanted => ({
  feeds: { ...USUAL },
  documents: Object.fromEntries(feedNames.map((name) => [name, new Set<number>()])) as Wanted['documents'],
})

/** Everything published that the screens play, read once for all of them. */
export type Content = {
  feeds: Record<FeedSource, SlideEntry[]>
  /** by slide id, documents named by playlists among them */
  byId: Map<string, SlideEntry>
  clock: SlideEntry
  /** ms since the epoch at which something of it is over and another may take its place: the school's midnight at the latest */
  goodUntil: number
}

/** Drafts, withdrawn and trashed content, and pictures without consent, do not get in. */
export async function readContent(payload: Payload, wanted: Wanted, timeZone: string): Promise<Content> {
  const begun = Date.now() // a reading over midnight is of the day before
  const [clock, ...read] = await Promise.all([
    clockEntry(payload),
    ...feedNames.map((name) => readFeed(payload, name, wanted, timeZone)),
  ])
  const feeds = Object.fromEntries(feedNames.map((name, index) => [name, read[index]?.feed ?? []]))
  const all = [clock, ...read.flatMap(({ feed, named }) => [...feed, ...named])]
  return {
    feeds: feeds as Content['feeds'],
    byId: new Map(all.map((entry) => [entry.id, entry])),
    clock,
    goodUntil: goodUntil(all, begun, timeZone),
  }
}

/** What slides say may go by the day (where a board stands, which tasks are late): read anew every day whatever they are. */
export const goodUntil = (entries: Pick<SlideEntry, 'until'>[], now: number, timeZone: string): number =>
  Math.min(
    midnightAfter(now, timeZone).getTime(),
    ...entries.map(({ until }) => (until ? Date.parse(until) : now)).filter((end) => end > now),
  )

/** Without what may not be shown yet. */
export function withoutComing({ byId, feeds, ...rest }: Content, now: number): Content {
  const isHere = ({ from }: SlideEntry) => !from || Date.parse(from) <= now
  const here = feedNames.map((name) => [name, feeds[name].filter(isHere)])
  return {
    ...rest,
    feeds: Object.fromEntries(here) as Content['feeds'],
    byId: new Map([...byId].filter(([, entry]) => isHere(entry))),
  }
}

async function readFeed(payload: Payload, name: FeedSource, wanted: Wanted, timeZone: string) {
  const read: SlideReader = readers[name]
  const feed = await read(payload, { limit: wanted.feeds[name] }, timeZone)
  const missing = [...wanted.documents[name]].filter(
    (id) => !feed.some((entry) => entry.id === slideId(name, id)),
  )
  const named = missing.length > 0 ? await read(payload, { ids: missing }, timeZone) : []
  return { feed, named }
}

/** How many of a feed play where nothing else is said, together with everything else in turn. */
export function everything({ feeds, clock }: Content): SlideEntry[] {
  const usual = (name: FeedSource) => feeds[name].slice(0, USUAL[name])
  const others = feedNames.filter((name) => name !== 'news').map(usual)
  return rotationOf({ news: usual('news'), others }, clock)
}

const prefixes = {
  news: 'news',
  spaces: 'space',
  members: 'member',
  integrity: 'integrity',
  boards: 'board',
  disclosures: 'disclosure',
  standards: 'standards',
  consultations: 'consultation',
  'screen-pages': 'page',
} satisfies Record<FeedSource, string>

/** `news` 12 -> `news:12`: what a document's slide is called in manifests. */
export const slideId = (collection: FeedSource, id: number): string => `${prefixes[collection]}:${id}`

/** The document behind a slide; undefined for clocks, takeovers and the chart. */
export function documentOf(item: string): { collection: FeedSource; id: number } | undefined {
  const [prefix, id] = item.split(':')
  const collection = feedNames.find((name) => prefixes[name] === prefix)
  return collection && collection !== 'standards' ? { collection, id: Number(id) } : undefined
}

async function clockEntry(payload: Payload): Promise<SlideEntry<ClockSlide>> {
  const site = await payload.findGlobal({
    slug: 'site',
    overrideAccess: false,
    select: { schoolName: true, branchName: true },
  })
  const slide: ClockSlide = { kind: 'clock', school: site.schoolName, branch: site.branchName }
  return { id: 'clock', changedAt: new Date(0).toISOString(), slide }
}
