import type { Disclosure } from '@/payload-types'
import { at } from './calendar'
import { type DisclosureText, disclosureTexts } from './content/disclosures'
import type { Fields, Ids } from './documents'
import { richText } from './rich-text'

/** Publishes through the school's review. */
type Issue = (collection: 'disclosures', data: object, publishedAt: string) => Promise<number>

const DAY_MS = 86_400_000

/** What the branch has disclosed. After the calendar of the school is there: notices are counted by it. */
export async function createDisclosures(issue: Issue, ids: Ids, now = new Date()): Promise<void> {
  const dated = disclosureTexts.map((text) => ({ text, date: dateOf(text, now) }))
  dated.sort((one, other) => one.date.getTime() - other.date.getTime())
  for (const { date, text } of dated) await issue('disclosures', dataOf(text, date, ids), date.toISOString())
}

const dateOf = ({ day }: DisclosureText, now: Date): Date =>
  day === 'now' ? new Date(now.getTime() - DAY_MS) : at(day, '10:00', now)

const dataOf = (text: DisclosureText, date: Date, ids: Ids): Fields<Disclosure> => ({
  title: text.title,
  category: text.category,
  audience: text.audience ?? 'public',
  term: text.term,
  date: date.toISOString(),
  ...(text.notice && { notice: { from: date.toISOString(), workingDays: text.notice } }),
  summary: text.summary,
  body: richText(text.body),
  relatedSpaces: text.spaces.map((key) => ids.spaces[key]),
})
