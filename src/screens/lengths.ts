/** 45秒 · 2分30秒 · 1小时5分 */
export function lengthInWords(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole}秒`
  if (whole < 3600) return `${Math.floor(whole / 60)}分${whole % 60 ? `${whole % 60}秒` : '钟'}`
  const minutes = Math.floor((whole % 3600) / 60)
  return `${Math.floor(whole / 3600)}小时${minutes ? `${minutes}分` : ''}`
}
