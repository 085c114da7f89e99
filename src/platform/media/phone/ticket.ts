import { isSealed, seal } from '@/platform/ticket'

/** ms that a phone may send pictures for a draft */
const LIFETIME = 20 * 60_000

/** What the address on a phone carries: the draft, who opened it at the desk, and until when (ms since 1970). */
export type PhoneTicket = { draft: string; as: number; until: number }

/** The address of the page that takes pictures from a phone into a draft: `/phone?draft=news-12&as=3&until=…&key=…`. */
export function phoneAddress(draft: string, person: number): { address: string; ticket: PhoneTicket } {
  const ticket = { draft, as: person, until: Date.now() + LIFETIME }
  const query = new URLSearchParams({
    draft,
    as: `${person}`,
    until: `${ticket.until}`,
    key: keyOf(ticket),
  })
  return { address: `/phone?${query}`, ticket }
}

const keyOf = ({ as, draft, until }: PhoneTicket): string => seal('phone', draft, as, until)

/** The ticket a query carries; undefined when it is not ours, was made for another use, or its time is over. */
export function ticketIn(query: URLSearchParams): PhoneTicket | undefined {
  const [draft, key] = [query.get('draft'), query.get('key')]
  const [as, until] = [Number(query.get('as')), Number(query.get('until'))]
  if (!draft || !key || !Number.isSafeInteger(as) || !Number.isSafeInteger(until)) return undefined
  if (until < Date.now() || !isSealed(key, 'phone', draft, as, until)) return undefined
  return { draft, as, until }
}

/** What marks the pictures that came by one ticket. */
export const markOf = ({ draft, until }: PhoneTicket): string => `${draft}-${until}`
