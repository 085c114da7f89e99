import type { Day } from '@/ui/day'

/** One piece of work for others, as it was told. */
export type Deed = {
  href: string
  title: string
  categoryLabel: string
  day: Day
  venue?: string
  summary?: string
  people: { href: string; name: string }[]
}

/** A year of it; the numbers are of what is listed, nothing else. */
export type ServiceYear = { year: number; deeds: Deed[]; places: number; people: number }

export type ServiceRecord = {
  /** newest first */
  years: ServiceYear[]
  /** every year there is anything of, newest first */
  allYears: number[]
  /** the one year that was asked for */
  year?: number
}
