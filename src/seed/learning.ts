import type { Learning } from '@/payload-types'
import { fewDaysInto, monthFromNow } from './calendar'
import { learningTexts } from './content/learning'
import type { LearningText } from './content/types'
import type { Fields, Ids } from './documents'
import { richText } from './rich-text'

type Issue = (collection: 'learning', data: object, publishedAt: string) => Promise<number>

/** The study plan of the demo school, oldest first: months that were, this one, and the one that comes. */
export async function createLearning(issue: Issue, ids: Ids): Promise<void> {
  const oldestFirst = [...learningTexts].sort((one, other) => one.month - other.month)
  for (const text of oldestFirst)
    await issue('learning', learningData(text, ids), fewDaysInto(text.month).toISOString())
}

const learningData = (it: LearningText, ids: Ids): Fields<Learning> => ({
  title: it.title,
  mode: it.mode,
  audience: it.audience,
  month: monthFromNow(it.month).toISOString(),
  question: it.question,
  summary: it.summary,
  example: richText(it.example),
  action: it.action,
  cover: ids.pictures[it.cover],
  relatedSpaces: it.spaces.map((key) => ids.spaces[key]),
})
