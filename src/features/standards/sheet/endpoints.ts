import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import type { User } from '@/payload-types'
import { writers } from '@/platform/access/rules'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { SpreadsheetRefused } from '@/platform/spreadsheet/refusals'
import { xlsxHeaders } from '@/platform/spreadsheet/write'
import { exportChart } from './export'
import { commitImport, type ImportAnswer, planImport } from './import'

/** `GET /api/standards/export`: the chart as .xlsx, as far as who asks may read it. For the signed in. */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async ({ payload, user }) => {
    if (!user) throw new NotSignedIn()
    const file = await exportChart(payload, user as User)
    return new Response(new Uint8Array(file), { headers: xlsxHeaders('标准化一览表.xlsx') })
  },
}

const commitSchema = z.object({ commit: z.literal('1').optional(), expected: z.coerce.number().int().min(0) })

/**
 * `POST /api/standards/import`, multipart with `file` (.xlsx): tells what would be created and what is wrong, by row. With
 * `?commit=1&expected=480` makes drafts of the rows without a fault, if they still are so many. For those who write.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    if (!(await writers({ req }))) throw new NotAllowed('一览表由撰稿人和审核人导入。')
    const { commit, expected } = parse(req.query)
    await addDataAndFileToRequest(req)
    if (!req.file) throw new SpreadsheetRefused('missing')
    const { data } = req.file
    const answer = commit ? await commitImport(req, data, expected) : (await planImport(req, data)).answer
    return Response.json(answer satisfies ImportAnswer)
  },
}

function parse(query: unknown) {
  const { commit, expected } = (query ?? {}) as Record<string, unknown>
  const result = commitSchema.safeParse({ commit, expected: expected ?? 0 })
  if (result.success) return result.data
  throw new HongzhuError('bad-import', '导入的请求不完整，请重新选文件再看一遍。')
}
