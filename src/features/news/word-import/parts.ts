import { type Credits, takeCredits, takeSignature } from './bylines'
import { type Day, findDay } from './dates'
import { settleHeadings } from './headings'
import { takeHeadline } from './headline'
import { type Block, lengthOf, textOf } from './model'
import type { Note } from './report'
import { findVenue } from './venue'

/** characters; the field's own limit */
const LONGEST_LEAD = 160

/** An article's parts as the fields of 动态 want them; `blocks` is what remains for the body. */
export type Article = {
  title: string
  subtitle?: string
  lead?: string
  eventDate: Day
  venue?: string
  credits: Credits
  blocks: Block[]
}

/** Reads an article's parts out of its text. What is moved to a field leaves the body; every proposal is noted. */
export function takeParts(blocks: Block[], fileName: string, today: Day, note: Note): Article {
  const { credits, blocks: uncredited } = takeCredits(blocks, note)
  const { title, subtitle, blocks: untitled } = takeHeadline(uncredited, fileName, note)
  const isDate = (line: string) => findDay(line, today)?.words === line
  const { issuingBody, dateLine, blocks: text } = takeSignature(untitled, isDate, note)
  const settled = settleHeadings(text, note)
  const { lead, blocks: body } = takeLead(settled, note)
  const lines = [lead ?? '', ...settled.flatMap((block) => (block.kind === 'text' ? [textOf(block)] : []))]
  return {
    title,
    subtitle,
    lead,
    eventDate: eventDay(lines, dateLine, today, note),
    venue: findVenue(lines, note),
    credits: issuingBody && !credits.issuingBody ? { ...credits, issuingBody } : credits,
    blocks: body,
  }
}

/** The first paragraph tells when, where, who and what: that is a lead. Links, and a text of one paragraph, stay whole. */
function takeLead(blocks: Block[], note: Note): { lead?: string; blocks: Block[] } {
  const at = blocks.findIndex(({ kind }) => kind !== 'picture')
  const first = blocks[at]
  const others = blocks.filter(({ kind }) => kind !== 'picture').length
  if (first?.kind !== 'text' || first.role !== 'paragraph' || others < 2) return { blocks }
  if (first.inlines.some(({ href }) => href)) return { blocks }
  const lead = textOf(first).replaceAll('\n', '')
  if (lengthOf(lead) > LONGEST_LEAD) {
    note('leadLong', lead)
    return { blocks }
  }
  note('lead', lead)
  return { lead, blocks: blocks.filter((_, position) => position !== at) }
}

function eventDay(lines: string[], dateLine: string | undefined, today: Day, note: Note): Day {
  const signed = dateLine === undefined ? undefined : findDay(dateLine, today)
  // a day without a year is one before the notice was signed
  const found = firstDay(lines, signed ?? today) ?? signed
  if (!found) {
    note('eventDateUnknown')
    return today
  }
  note('eventDate', `「${found.words}」→ ${found.year}年${found.month}月${found.day}日`)
  return found
}

function firstDay(lines: string[], today: Day) {
  for (const line of lines) {
    const day = findDay(line, today)
    if (day) return day
  }
  return undefined
}
