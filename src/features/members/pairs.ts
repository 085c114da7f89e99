import type { Member } from '@/payload-types'
import { env } from '@/platform/env'
import { dayOf, monthDate } from '@/ui/day'
import type { Pair } from './views'

type Teller = Pick<Member, 'slug' | 'name' | 'mentorships'>
type Row = NonNullable<Member['mentorships']>[number]

/** Each pair once, though both of it may tell of it: what either says came of it stands side by side. Longest first. */
export function pairsAmong(members: Teller[]): Pair[] {
  const rows = new Map<string, Row[]>()
  for (const row of members.flatMap(({ mentorships }) => mentorships ?? [])) {
    const key = `${row.mentor} ${row.mentee}`
    rows.set(key, [...(rows.get(key) ?? []), row])
  }
  return [...rows.values()]
    .sort((one, other) => (sinceOf(one) < sinceOf(other) ? -1 : 1))
    .flatMap((told) => pairOf(told, members) ?? [])
}

function pairOf(told: Row[], members: Teller[]): Pair | undefined {
  const [first] = told
  if (!first) return undefined
  const since = sinceOf(told)
  return {
    mentor: personNamed(first.mentor, members),
    mentee: personNamed(first.mentee, members),
    ...(since !== UNKNOWN && { since: monthDate(dayOf(since, env.TZ_SCHOOL)) }),
    outcomes: [...new Set(told.flatMap(({ outcome }) => outcome || []))],
  }
}

/** stands after every ISO date */
const UNKNOWN = '~'

const sinceOf = (told: Row[]): string => told.flatMap(({ since }) => since ?? []).sort()[0] ?? UNKNOWN

/** With a link where exactly one published member bears the name. */
function personNamed(name: string, members: Teller[]): Pair['mentor'] {
  const bearers = members.filter((member) => member.name === name)
  return bearers.length === 1 ? { name, href: `/members/${bearers[0]?.slug}` } : { name }
}
