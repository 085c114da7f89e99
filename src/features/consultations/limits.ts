/** How long what people send in may be, in characters. */
export const LONGEST = { leastText: 4, text: 1000, signature: 20, contact: 100 } as const

/** Waiting at most in each lane: beyond, a reviewer would never get through. */
export const MOST_WAITING = { normal: 200, crowd: 2000, advert: 1000 } as const

/** Of the crowd's lane, the part for what is made of phrases that go round; the rest is kept for people's own words. */
export const MOST_ALIKE = 1000

/** Waiting in the normal lane before anything is put aside for being like others: below, a reviewer reads them all anyway. */
export const CALM_WAITING = 60

/**
 * Zero bits of each part of a puzzle. The least: about 16,000 hashes in all, a second on an old phone. The most: about 500,000,
 * half a minute on an old phone, a few seconds on a new one.
 */
export const WORK = { leastBits: 11, mostBits: 16 } as const
