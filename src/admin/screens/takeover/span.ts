const MINUTE = 60
const HOUR = 3600

/** 12分钟, 45秒, 1小时20分钟: what is left, never said to be less than it is. */
export function spanOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < MINUTE) return `${whole}秒`
  const minutes = Math.ceil(whole / MINUTE)
  if (whole < HOUR) return `${minutes}分钟`
  const rest = minutes % MINUTE
  return `${Math.floor(minutes / MINUTE)}小时${rest ? `${rest}分钟` : ''}`
}
