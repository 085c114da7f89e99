import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { publishersAndAdmins } from '@/platform/access/rules'
import { writeAudit } from '@/platform/audit/write'
import { inTransaction, sessionOf, sql } from '@/platform/db/transaction'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { type Fault, type LexiconRow, readSheet } from './read'
import { type Outcome, writeRows } from './write'

export type ImportAnswer = Outcome & { total: number; faults: Fault[]; message: string }

/**
 * `POST /api/lexicon/import[?commit=1]`, multipart with `file` (CSV): without `commit` tells what would be added, changed
 * and left out, with it does so, all or nothing. For those who keep the lexicon.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    if (!(await publishersAndAdmins({ req }))) throw new NotAllowed('词库由终审人和管理员导入。')
    await addDataAndFileToRequest(req)
    if (!req.file) throw new HongzhuError('no-file', '请选一个 CSV 文件（file）。')
    const { faults, rows } = readSheet(req.file.data)
    const commit = req.query.commit === '1'
    const outcome = await inTransaction(req, () => takeIn(req, rows, commit))
    const message = commit ? '已导入。' : '还没有导入，请看过再确认。'
    return Response.json({ ...outcome, total: rows.length, faults, message } satisfies ImportAnswer)
  },
}

async function takeIn(req: PayloadRequest, rows: LexiconRow[], commit: boolean): Promise<Outcome> {
  const db = await sessionOf(req)
  await db.execute(sql`savepoint trial`)
  const outcome = await writeRows(req, rows)
  if (!commit) await db.execute(sql`rollback to savepoint trial`)
  else {
    const note = `导入 ${rows.length} 条：新增 ${outcome.added}，更新 ${outcome.changed}`
    await writeAudit(req, { action: 'update', subject: 'lexicon', title: '校对词库', note })
  }
  return outcome
}
