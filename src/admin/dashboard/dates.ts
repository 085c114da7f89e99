import { env } from '@/platform/env'
import { dayOf, longDate, shortDate } from '@/ui/day'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long ago, as a colleague would say it: 刚刚, 20 分钟前, 3 小时前, 昨天, 11月2日, 2025年11月2日. */
export function agoOf(instant: string, now = Date.now()): string {
  const age = now - Date.parse(instant)
  if (age < MINUTE_MS) return '刚刚'
  if (age < HOUR_MS) return `${Math.floor(age / MINUTE_MS)} 分钟前`
  const [then, today, yesterday] = [instant, now, now - DAY_MS].map((time) =>
    dayOf(new Date(time).toISOString(), env.TZ_SCHOOL),
  )
  if (!then || !today) return ''
  if (then.iso === today.iso) return `${Math.floor(age / HOUR_MS)} 小时前`
  if (then.iso === yesterday?.iso) return '昨天'
  return then.year === today.year ? shortDate(then) : longDate(then)
}

export function greetingAt(time: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: env.TZ_SCHOOL, hour: 'numeric', hour12: false })
  const hour = Number(format.format(time))
  if (hour < 5) return '夜深了'
  if (hour < 12) return '上午好'
  return hour < 18 ? '下午好' : '晚上好'
}
