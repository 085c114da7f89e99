import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { NotAllowed, NotSignedIn } from '@/platform/errors'
import { newsAccess } from '../access'
import { createDraft } from './create'
import { dayIn } from './dates'
import { importWord, type WordFile } from './import'
import { ImportRefused } from './refusals'
import type { ReportLine } from './report'

export type ImportAnswer = { id: number; address: string; report: ReportLine[] }

/** `POST /api/news/import-word`, multipart with `file`: a .docx becomes a draft, or nothing. For those who may write. */
export const importWordEndpoint: Endpoint = {
  path: '/import-word',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    if (!(await newsAccess.create({ req }))) throw new NotAllowed()
    const file = await uploaded(req)
    const { article, pictures, report } = await importWord(file, {
      today: dayIn(env.TZ_SCHOOL),
      onSurprise: (err) => req.payload.logger.error({ err, msg: 'word import: the file was given up' }),
    })
    const { id } = await createDraft(req, article, pictures)
    return Response.json({ id, address: `/admin/collections/news/${id}`, report } satisfies ImportAnswer, {
      status: 201,
    })
  },
}

async function uploaded(req: PayloadRequest): Promise<WordFile> {
  await addDataAndFileToRequest(req)
  if (!req.file) throw new ImportRefused('missing')
  return { bytes: req.file.data, name: req.file.name }
}
