import type { PayloadRequest } from 'payload'
import type { Disclosure } from '@/payload-types'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { readSchoolCalendar } from '@/platform/school-days/read'
import { lastWorkingDay } from '@/platform/school-days/working-days'
import { dayOf, longDate } from '@/ui/day'
import { LONGEST_NOTICE, SHORTEST_NOTICE } from './words'

/**
 * A notice whose end nobody can tell is none: it needs its first day, enough working days, and a calendar that reaches.
 * @throws HongzhuError bad-notice | calendar-too-short, naming what to fill in
 */
export async function refuseUncountableNotice({ notice }: Disclosure, req: PayloadRequest): Promise<void> {
  const { from, workingDays } = notice ?? {}
  if (!from && !workingDays) return
  if (!from) throw wrong('notice.from', '“公示期”里写了工作日数，没有写“公示从”哪一天。请补上第一天。')
  if (!isLongEnough(workingDays))
    throw wrong(
      'notice.workingDays',
      `公示期不少于${SHORTEST_NOTICE}个工作日，不超过${LONGEST_NOTICE}个。请改“公示期”里的工作日数。`,
    )
  const first = dayOf(from, env.TZ_SCHOOL)
  const calendar = await readSchoolCalendar(req.payload, env.TZ_SCHOOL, req)
  if (lastWorkingDay(calendar, first.iso, workingDays)) return
  throw new HongzhuError(
    'calendar-too-short',
    `从${longDate(first)}起，校历里数不满${workingDays}个工作日，算不出公示到哪一天。请屏管员在「校历和作息」里把学期补全，再送审。`,
    422,
    { field: 'notice.from' },
  )
}

const isLongEnough = (days: number | null | undefined): days is number =>
  Number.isInteger(days) && Number(days) >= SHORTEST_NOTICE && Number(days) <= LONGEST_NOTICE

const wrong = (field: string, message: string) => new HongzhuError('bad-notice', message, 422, { field })
