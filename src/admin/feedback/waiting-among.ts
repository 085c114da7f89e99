/** Of these entries the ones that still wait, as a query: what a colleague has let in the meantime stays let. */
export const waitingAmong = (ids: number[]): string =>
  `where[id][in]=${ids.join(',')}&where[state][equals]=pending`
