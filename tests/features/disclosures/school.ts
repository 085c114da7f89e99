import type { Payload } from 'payload'
import { type ContentSlug, expectOk, type Made } from '../../support/factories'
import { rest, type SignedIn } from '../../support/rest'

/** Noon of a day so many days from now by the school's clock, as the desk's form keeps a day. */
export function dayFromNow(days: number): string {
  const day = new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
  return `${day}T04:00:00.000Z`
}

/** A school year as in tests/features/screens/plan/school-year.ts, and a term round today, whatever day it is. */
export async function openSchoolYear(payload: Payload): Promise<void> {
  const noon = (day: string) => `${day}T04:00:00.000Z`
  const data = {
    terms: [
      { name: '以前的学期', from: noon('2025-02-17'), to: noon('2025-07-02') },
      { name: '秋季学期', from: noon('2025-09-01'), to: noon('2026-01-30') },
      { name: '现在的学期', from: dayFromNow(-40), to: dayFromNow(120) },
    ],
    // 2025: the national holiday, and the Saturday school was made up on
    holidays: [{ name: '国庆节', from: noon('2025-10-01'), to: noon('2025-10-08') }],
    makeUpDays: [{ name: '国庆调休', day: noon('2025-10-11'), follows: '3' as const }],
  }
  await payload.updateGlobal({ slug: 'school-calendar', data })
}

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'

/** An attachment uploaded through the real pipeline; `file` is the name it is stored under. */
export async function uploadPdf(
  as: SignedIn,
  name: string,
  mark = '',
): Promise<{ id: number; file: string }> {
  const data = Buffer.from(PDF.replace('<<>>', `<< /Mark (${mark || name}) >>`))
  const answer = await rest('POST', '/api/media', {
    as,
    body: { alt: '', consentStatus: 'notNeeded' },
    file: { name, type: 'application/pdf', data },
  })
  const { doc } = expectOk(answer, 201).body as { doc: { id: number; filename: string } }
  return { id: doc.id, file: doc.filename }
}

/** Where a published document is on the site. */
export async function addressOf(payload: Payload, slug: ContentSlug, { id }: Made): Promise<string> {
  const doc = await payload.findByID({ collection: slug, id, depth: 0 })
  return `/${slug}/${'slug' in doc ? doc.slug : ''}`
}
