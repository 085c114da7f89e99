import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isAdmin, isAuditor, personOf } from '@/platform/access/people'
import { sessionOf, sql } from '@/platform/db/transaction'
import { env } from '@/platform/env'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { actions } from './actions'
import { csvHeaders, csvLine, csvStream } from './csv'
import { writeAudit } from './write'

/** rows held at once */
const BATCH = 1000
const HEAD = ['序号', '时间', '姓名', '账号编号', '操作', '对象', '编号', '标题', '说明', '来自', '封印']

const day = z.iso.date('日期要写成 2026-03-14 这样（from、to）。').optional()
const period = z.object({ from: day, to: day })

/** `GET /api/audit-log/export?from=2026-01-01&to=2026-12-31` (both days included): CSV for auditors and admins, in the order of the seals. */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    const person = personOf(req)
    if (!isAuditor(person) && !isAdmin(person)) throw new NotAllowed('操作日志由审计员和管理员导出。')
    const { from, to } = parse(req.query)
    await writeAudit(req, {
      action: 'export',
      subject: 'audit-log',
      note: `${from ?? '最早'} 至 ${to ?? '今天'}`,
    })
    return new Response(csv(req.payload, { from: from ?? '0001-01-01', to: to ?? '9999-12-30' }), {
      headers: csvHeaders('audit-log.csv', '操作日志.csv'),
    })
  },
}

function parse(query: unknown) {
  const { from, to } = (query ?? {}) as Record<string, unknown>
  const result = period.safeParse({ from: from || undefined, to: to || undefined })
  if (result.success) return result.data
  throw new HongzhuError('bad-period', result.error.issues[0]?.message ?? '日期有误。', 400)
}

/** Both included, as the school's calendar has them. */
type Days = { from: string; to: string }

function csv(payload: Payload, days: Days): ReadableStream<Uint8Array> {
  let last = 0
  return csvStream(HEAD, async () => {
    const rows = await readAfter(payload, last, days)
    last = Number(rows.at(-1)?.position ?? last)
    return { lines: rows.map((row) => csvLine(cellsOf(row))), more: rows.length === BATCH }
  })
}

type Row = Record<
  | 'position'
  | 'created_at'
  | 'person_name'
  | 'person_id'
  | 'action'
  | 'subject'
  | 'document'
  | 'title'
  | 'note'
  | 'address'
  | 'hash',
  string | null
>

async function readAfter(payload: Payload, last: number, { from, to }: Days) {
  const db = await sessionOf({ payload } as PayloadRequest)
  const { rows } = await db.execute<Row>(sql`
    select c.position::text, l.*, c.hash from audit_chain c join audit_log l on l.id = c.audit_id
    where c.position > ${last}
      and (l.created_at at time zone ${env.TZ_SCHOOL})::date between ${from}::date and ${to}::date
    order by c.position limit ${BATCH}`)
  return rows
}

const time = new Intl.DateTimeFormat('zh-CN', {
  timeZone: env.TZ_SCHOOL,
  dateStyle: 'short',
  timeStyle: 'medium',
})

const cellsOf = (row: Row): string[] => [
  row.position ?? '',
  time.format(new Date(row.created_at ?? 0)),
  row.person_name ?? '',
  row.person_id ?? '',
  actions[row.action as keyof typeof actions] ?? row.action ?? '',
  row.subject ?? '',
  row.document ?? '',
  row.title ?? '',
  row.note ?? '',
  row.address ?? '',
  row.hash ?? '',
]
