import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { disclosureTexts } from '@/seed/content/disclosures'
import { documentTexts } from '@/seed/content/documents'
import { meetingRecordForm } from '@/seed/content/forms'
import { wordFile } from '@/seed/word-file'

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(strings)
}

const longer = (text: string | undefined, limit: number) => text !== undefined && [...text].length > limit

describe('the disclosures of the demo', () => {
  it('are eight: one on notice now, one over a holiday, one each for members and the committee', () => {
    expect(disclosureTexts).toHaveLength(8)
    expect(disclosureTexts.filter(({ day }) => day === 'now')).toHaveLength(1)
    expect(disclosureTexts.filter(({ notice }) => notice && notice >= 5)).toHaveLength(2)
    for (const audience of ['members', 'branch'])
      expect(disclosureTexts.filter((text) => text.audience === audience)).toHaveLength(1)
    expect(new Set(disclosureTexts.map(({ category }) => category)).size).toBeGreaterThanOrEqual(7)
  })
})

describe('the documents of the demo', () => {
  const procedures = documentTexts.filter(({ kind }) => kind === 'procedure')

  it('are ten in all six aspects, three of them procedures with steps, one superseded by one that stands below it', () => {
    expect(documentTexts).toHaveLength(10)
    expect(new Set(documentTexts.map(({ aspect }) => aspect)).size).toBe(6)
    expect(procedures.map(({ title }) => title)).toEqual(['三会一课流程', '会议记录规范', '发展党员流程'])
    for (const { steps, title } of procedures) expect(steps?.length, title).toBeGreaterThanOrEqual(6)
    const titles = documentTexts.map(({ title }) => title)
    const superseding = documentTexts.filter(({ supersedes }) => supersedes)
    expect(superseding).toHaveLength(1)
    for (const { supersedes, title } of superseding)
      expect(titles.slice(0, titles.indexOf(title))).toContain(supersedes)
  })

  it('have steps that fit the desk’s fields', () => {
    const tooLong = procedures.flatMap(({ steps = [] }) =>
      steps.filter(
        ({ title, what, who, within }) =>
          longer(title, 20) || longer(who, 30) || longer(within, 30) || longer(what, 200),
      ),
    )
    expect(tooLong).toEqual([])
  })
})

describe('their texts', () => {
  const texts = [...disclosureTexts, ...documentTexts]

  it('have titles and summaries of a fitting length', () => {
    for (const { summary, title } of texts) {
      expect(longer(title, 28), title).toBe(false)
      expect(longer(summary, 120), title).toBe(false)
    }
  })

  it('have no half-width punctuation, typed-in indents, years or numbers that could be somebody’s', () => {
    const wrong = strings(texts).filter(
      (text) =>
        /　|20\d\d年|\d{7,}/.test(text) || /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text),
    )
    expect(wrong).toEqual([])
  })
})

it('the form of the meeting records opens as a Word file', async () => {
  const { value } = await mammoth.extractRawText({
    buffer: wordFile(meetingRecordForm.title, meetingRecordForm.lines),
  })
  expect(value).toContain('会议记录表')
  expect(value).toContain('主持人签字')
})
