import { HongzhuError } from '@/platform/errors'
import type { Day, Weekday } from '@/platform/school-days/types'

/** How a rule recurs, as people put it. `interval` counts days, ISO weeks or months: 2 is every other one. */
export type Recurrence =
  | { repeat: 'daily'; interval: number }
  | { repeat: 'weekly'; interval: number; weekdays: Weekday[] }
  | { repeat: 'monthly'; interval: number; monthDays: number[] }

/** A Monday long past: weeks, months and days are counted from it where a rule names no beginning. */
export const EPOCH: Day = '2020-01-06'

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const MOST = 366

/** The RRULE text (RFC 5545, without DTSTART) of a recurrence; weekdays and days in ascending order. */
export function recurrenceText(recurrence: Recurrence): string {
  const { interval, repeat } = recurrence
  const parts = [`FREQ=${repeat.toUpperCase()}`]
  if (interval > 1) parts.push(`INTERVAL=${interval}`)
  if (repeat === 'weekly')
    parts.push(`BYDAY=${ascending(recurrence.weekdays).map((weekday) => CODES[weekday - 1])}`)
  if (repeat === 'monthly') parts.push(`BYMONTHDAY=${ascending(recurrence.monthDays)}`)
  return parts.join(';')
}

/**
 * What an RRULE text says: `FREQ=DAILY|WEEKLY|MONTHLY` with INTERVAL, BYDAY (weekly) and BYMONTHDAY (monthly).
 * @throws HongzhuError when it says anything else: half of a rule would play at the wrong time
 */
export function readRecurrence(text: string): Recurrence {
  const { BYDAY, BYMONTHDAY, FREQ, INTERVAL = '1', ...others } = partsOf(text)
  const interval = wholeNumber(INTERVAL, MOST)
  const known = Object.keys(others).length === 0 && interval !== undefined
  if (known && FREQ === 'DAILY' && !BYDAY && !BYMONTHDAY) return { repeat: 'daily', interval }
  const weekdays = listOf(BYDAY, (code) => (CODES.indexOf(code) + 1 || undefined) as Weekday | undefined)
  if (known && FREQ === 'WEEKLY' && weekdays && !BYMONTHDAY) return { repeat: 'weekly', interval, weekdays }
  const monthDays = listOf(BYMONTHDAY, (number) => wholeNumber(number, 31))
  if (known && FREQ === 'MONTHLY' && monthDays && !BYDAY) return { repeat: 'monthly', interval, monthDays }
  throw new HongzhuError(
    'bad-recurrence',
    `看不懂重复规则“${text}”。每天写 FREQ=DAILY，每周写 FREQ=WEEKLY;BYDAY=MO,WE，每月写 FREQ=MONTHLY;BYMONTHDAY=1；隔一次加 INTERVAL=2；起止日期另填。`,
    400,
    { field: 'recurrence' },
  )
}

function partsOf(text: string): Record<string, string> {
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
  return Object.fromEntries(parts.map((part) => part.split('=', 2).map((side) => side.trim())))
}

/** The values of a list, all of them or none. */
function listOf<T extends number>(text: string | undefined, read: (value: string) => T | undefined) {
  if (!text) return undefined
  const values = text.split(',').map((value) => read(value.trim()))
  return values.includes(undefined) ? undefined : ascending(values as T[])
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : undefined
}

const ascending = <T extends number>(values: T[]): T[] =>
  [...new Set(values)].sort((one, other) => one - other)
