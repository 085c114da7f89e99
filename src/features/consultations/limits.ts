/** How long what people send in may be, in characters. */
export const LONGEST = { leastText: 4, text: 1000, signature: 20, contact: 100 } as const

/** Waiting at most in each lane: beyond, a reviewer would never get through. */
export const MOST_WAITING = { normal: 200, crowd: 2000, advert: 1000 } as const
