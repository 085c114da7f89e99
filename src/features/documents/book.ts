import type { Document } from '@/payload-types'
import { type Aspect, type AspectNames, aspects } from '@/platform/settings/aspects'
import { documentEntry } from './documents'
import type { Book, Chapter, DocumentLink, NumberedEntry, Place } from './views'

/** A published document in the school's order, its relations as ids. */
export type BookDocument = Pick<
  Document,
  'id' | 'slug' | 'title' | 'aspect' | 'kind' | 'docNumber' | 'issuedAt' | 'summary' | 'supersedes'
>

/** The book as its documents make it: an aspect a chapter, numbered by their order; what is superseded has no number. */
export function bookOf(docs: BookDocument[], names: AspectNames): Book {
  const successors = successorsOf(docs)
  const chapters = (Object.keys(aspects) as Aspect[]).map((aspect, index) =>
    chapterOf(
      docs.filter((doc) => doc.aspect === aspect),
      { aspect, number: index + 1, name: names[aspect] },
      successors,
    ),
  )
  return { chapters: chapters.filter((each) => each.entries.length + each.superseded.length > 0) }
}

/** Where a document stands in the book, and its neighbours in reading order. */
export function placeIn({ chapters }: Book, id: number, chapter: string): Place {
  const inForce = chapters.flatMap(({ entries }) => entries)
  const at = inForce.findIndex((entry) => entry.id === id)
  const superseded = chapters.flatMap((each) => each.superseded).find((entry) => entry.id === id)
  const found: NumberedEntry | undefined = inForce[at]
  return {
    chapter,
    supersededBy: superseded?.by ?? [],
    ...(found && { number: found.number, previous: inForce[at - 1], next: inForce[at + 1] }),
  }
}

type Successors = Map<number, DocumentLink[]>

/** Which published documents took the place of which. */
function successorsOf(docs: BookDocument[]): Successors {
  const successors: Successors = new Map()
  for (const doc of docs) {
    for (const replaced of doc.supersedes ?? []) {
      const id = typeof replaced === 'object' ? replaced.id : replaced
      const { href, title } = documentEntry(doc)
      if (id !== doc.id) successors.set(id, [...(successors.get(id) ?? []), { href, title }])
    }
  }
  return successors
}

function chapterOf(
  docs: BookDocument[],
  heading: Pick<Chapter, 'aspect' | 'number' | 'name'>,
  successors: Successors,
): Chapter {
  const inForce = docs.filter(({ id }) => !successors.has(id))
  return {
    ...heading,
    entries: inForce.map((doc, index) => ({
      ...documentEntry(doc),
      number: `${heading.number}.${index + 1}`,
    })),
    superseded: docs.flatMap((doc) => {
      const by = successors.get(doc.id)
      return by ? [{ ...documentEntry(doc), by }] : []
    }),
  }
}
