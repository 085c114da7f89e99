import type { Day, Weekday } from '@/platform/school-days/types'

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

export const weekdayInWords = (weekday: Weekday): string => WEEKDAYS[weekday - 1] ?? ''

/** 2026年10月1日 */
export const dateInWords = (day: Day): string => `${Number(day.slice(0, 4))}年${dayInWords(day)}`

/** 10月1日 */
export const dayInWords = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** 2026年9月1日至10月15日, 2026年9月1日至2027年1月15日 */
export const datesInWords = (from: Day, to: Day): string =>
  `${dateInWords(from)}至${from.slice(0, 4) === to.slice(0, 4) ? dayInWords(to) : dateInWords(to)}`

/** 周一至周五 · 周一、周三; three and more in a row are told by their ends. */
export function weekdaysInWords(weekdays: Weekday[]): string {
  const rows: Weekday[][] = []
  for (const weekday of [...new Set(weekdays)].sort()) {
    const last = rows.at(-1)
    if (last && last.at(-1) === weekday - 1) last.push(weekday)
    else rows.push([weekday])
  }
  return rows
    .map((row) => {
      const names = row.map(weekdayInWords)
      return names.length > 2 ? `${names[0]}至${names.at(-1)}` : names.join('、')
    })
    .join('、')
}
