import type { SlideEntry } from '@/ui/slide-view'

/** The slides of each section, best first. */
export type Sections = { news: SlideEntry[]; others: SlideEntry[][] }

/** After how many slides the hour is told. */
const CLOCK_EVERY = 8

/**
 * One order for all: a news item before every two slides of the other sections, which take turns; the clock now and
 * then. News come round again when there are more of the others. Whatever changed last leads.
 */
export function rotationOf({ news, others }: Sections, clock: SlideEntry): SlideEntry[] {
  const content = withNews(takingTurns(others), news)
  return withClock(leadingWithLatest(content), clock)
}

/** The entry that changed last; undefined when there is none. */
export function latestOf(entries: SlideEntry[]): SlideEntry | undefined {
  return entries.reduce<SlideEntry | undefined>(
    (latest, entry) => (latest && latest.changedAt >= entry.changedAt ? latest : entry),
    undefined,
  )
}

function takingTurns(sections: SlideEntry[][]): SlideEntry[] {
  const longest = Math.max(0, ...sections.map((section) => section.length))
  return Array.from({ length: longest }, (_, turn) =>
    sections.flatMap((section) => section[turn] ?? []),
  ).flat()
}

function withNews(others: SlideEntry[], news: SlideEntry[]): SlideEntry[] {
  const rounds = Math.max(news.length, Math.ceil(others.length / 2))
  return Array.from({ length: rounds }, (_, round) => [
    ...news.slice(round % Math.max(1, news.length), (round % Math.max(1, news.length)) + 1),
    ...others.slice(round * 2, round * 2 + 2),
  ]).flat()
}

function leadingWithLatest(entries: SlideEntry[]): SlideEntry[] {
  const latest = latestOf(entries)
  const at = latest ? entries.indexOf(latest) : 0
  return [...entries.slice(at), ...entries.slice(0, at)]
}

function withClock(entries: SlideEntry[], clock: SlideEntry): SlideEntry[] {
  if (entries.length === 0) return [clock]
  return entries.flatMap((entry, index) =>
    (index + 1) % CLOCK_EVERY === 0 || index === entries.length - 1 ? [entry, clock] : [entry],
  )
}
