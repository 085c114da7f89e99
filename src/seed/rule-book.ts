import type { PayloadRequest } from 'payload'
import type { Document } from '@/payload-types'
import { at } from './calendar'
import { type DocumentText, documentTexts } from './content/documents'
import { meetingRecordForm } from './content/forms'
import type { Fields, Ids } from './documents'
import { richText } from './rich-text'
import { wordFile } from './word-file'

/** Publishes through the school's review. */
type Issue = (collection: 'documents', data: object, publishedAt: string) => Promise<number>

/** The book of rules, in its order, with the form its steps name. */
export async function createDocuments(req: PayloadRequest, issue: Issue, ids: Ids): Promise<void> {
  const form = await uploadForm(req)
  const made = new Map<string, number>()
  for (const text of documentTexts) {
    const issuedAt = issueOf(text)
    const replaced = text.supersedes === undefined ? undefined : made.get(text.supersedes)
    const supersedes = replaced === undefined ? [] : [replaced]
    const data = { ...dataOf(text, issuedAt, ids), supersedes, steps: stepsOf(text, form) }
    made.set(text.title, await issue('documents', data, issuedAt.toISOString()))
  }
}

function issueOf({ day, yearsAgo = 0 }: DocumentText): Date {
  const date = at(day, '10:00')
  date.setFullYear(date.getFullYear() - yearsAgo)
  return date
}

const dataOf = (text: DocumentText, issuedAt: Date, ids: Ids): Omit<Fields<Document>, 'steps'> => ({
  title: text.title,
  aspect: text.aspect,
  kind: text.kind,
  docNumber: `示例校党支〔${issuedAt.getFullYear()}〕${text.number}号`,
  issuedAt: issuedAt.toISOString(),
  summary: text.summary,
  body: richText(text.body),
  relatedSpaces: text.spaces.map((key) => ids.spaces[key]),
})

const stepsOf = ({ steps = [] }: DocumentText, meetingRecord: number): Document['steps'] =>
  steps.map(({ form, ...step }) => ({ ...step, ...(form && { form: meetingRecord }) }))

async function uploadForm(req: PayloadRequest): Promise<number> {
  const { name, title, lines } = meetingRecordForm
  const data = wordFile(title, lines)
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: '', consentStatus: 'notNeeded' },
    file: { data, mimetype: 'application/octet-stream', name, size: data.length },
    req,
    overrideAccess: true, // as all of the demo school
  })
  return id
}
