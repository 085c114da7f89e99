import { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import { isDay } from '@/platform/school-days/days'
import { type Fault, LONGEST_NAME } from './listed-day'
import type { ListedLine } from './table'

const list = z.object({ days: z.array(z.unknown()) })

const item = z.object({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  date: z.string().refine(isDay),
  isOffDay: z.boolean(),
})

/**
 * A year's list as the open data project holiday-cn publishes it: `{year, days: [{name, date, isOffDay}]}`. Items are counted
 * from 1. @throws HongzhuError when it is another kind of JSON
 */
export function readHolidayCn(text: string): { lines: ListedLine[]; faults: Fault[] } {
  const lines: ListedLine[] = []
  const faults: Fault[] = []
  for (const [index, entry] of daysIn(text).entries()) {
    const line = index + 1
    const { data } = item.safeParse(entry)
    if (data)
      lines.push({
        line,
        days: [{ day: data.date, kind: data.isOffDay ? 'holiday' : 'makeUp', name: data.name }],
      })
    else
      faults.push({
        line,
        message: `这一项要有 name（最多 ${LONGEST_NAME} 个字）、date（2026-10-01）和 isOffDay（true 或 false）。`,
      })
  }
  return { lines, faults }
}

function daysIn(text: string): unknown[] {
  try {
    return list.parse(JSON.parse(text)).days
  } catch {
    throw new HongzhuError(
      'not-a-list',
      '看不懂这个 JSON 文件。请用 holiday-cn 按年发布的文件（例如 2026.json），或改为粘贴表格。',
    )
  }
}
