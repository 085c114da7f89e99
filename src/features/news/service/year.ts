import type { Deed, ServiceYear } from './views'

/** Counts what the deeds themselves name: places once each, people once each. */
export const yearOf = (year: number, deeds: Deed[]): ServiceYear => ({
  year,
  deeds,
  places: new Set(deeds.flatMap(({ venue }) => venue ?? [])).size,
  people: new Set(deeds.flatMap(({ people }) => people.map(({ href }) => href))).size,
})
