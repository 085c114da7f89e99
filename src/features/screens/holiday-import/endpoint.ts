import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { SchoolCalendar } from '@/payload-types'
import { screenKeepers } from '@/platform/access/rules'
import { inTransaction, sessionOf, sql } from '@/platform/db/transaction'
import { env } from '@/platform/env'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { calendarOf } from '@/platform/school-days/stored-calendar'
import type { Fault } from '../plan/holidays/listed-day'
import { type Merged, mergeHolidays } from '../plan/holidays/merge'
import { readHolidays } from '../plan/holidays/read'
import { storedDays } from './stored-days'

/** `faults` name lines of the list; with any of them nothing is taken in. `calendar` is the new one, once it is. */
export type ImportAnswer = Pick<Merged, 'added' | 'remarks' | 'replaced' | 'same'> & {
  faults: Fault[]
  message: string
  calendar?: SchoolCalendar
}

const asked = z.object({
  text: z.string({ error: '请粘贴名单（text）。' }),
  year: z.coerce
    .number({ error: '年份要写成 2026 这样。' })
    .int('年份要写成 2026 这样。')
    .min(2000, '年份要写成 2026 这样。')
    .max(2100, '年份要写成 2026 这样。')
    .optional(),
})

/**
 * `POST /api/globals/school-calendar/import[?commit=1]` with `{text, year?}`: a list of holidays, make-up days and exams. Without
 * `commit` tells what would come of it, with it does so, all or nothing. For those who keep the calendar.
 */
export const importHolidays: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    if (!(await screenKeepers({ req }))) throw new NotAllowed('校历由校园屏管理员和管理员导入。')
    await addDataAndFileToRequest(req)
    const { data: list, error } = asked.safeParse(req.data)
    if (!list) throw new HongzhuError('bad-list', error.issues[0]?.message ?? '请粘贴名单（text）。')
    const { days, faults } = readHolidays(list.text, list.year)
    const commit = req.query.commit === '1'
    if (faults.length > 0) return refused(faults, commit)
    return Response.json(await inTransaction(req, () => takeIn(req, days, commit)))
  },
}

/** Looking at a list with faults is no mistake; taking it in is. */
function refused(faults: Fault[], commit: boolean): Response {
  const message = `有 ${faults.length} 行看不懂，一行也没有导入。请改好这些行再试。`
  if (commit) throw new HongzhuError('faulty-list', message, 400, { faults })
  return Response.json({
    faults,
    message,
    added: 0,
    same: 0,
    replaced: [],
    remarks: [],
  } satisfies ImportAnswer)
}

async function takeIn(
  req: PayloadRequest,
  listed: Parameters<typeof mergeHolidays>[1],
  commit: boolean,
): Promise<ImportAnswer> {
  if (commit) await lockCalendar(req)
  const stored = await req.payload.findGlobal({ slug: 'school-calendar', depth: 0, req })
  const { days, ...outcome } = mergeHolidays(calendarOf(stored, env.TZ_SCHOOL), listed)
  const isNews = outcome.added + outcome.replaced.length > 0
  if (!commit || !isNews)
    return { ...outcome, faults: [], message: isNews ? '还没有导入，请看过再确认。' : NO_NEWS }
  const calendar = await req.payload.updateGlobal({
    slug: 'school-calendar',
    data: storedDays(days, env.TZ_SCHOOL),
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { ...outcome, faults: [], message: '已导入。', calendar }
}

const NO_NEWS = '名单里的日子校历里都有了，没有变化。'

/** Two imports at once: the second sees what the first wrote. */
async function lockCalendar(req: PayloadRequest): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`select id from school_calendar for update`)
}
