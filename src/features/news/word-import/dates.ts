/** A day of the calendar, in whatever time zone the school is. */
export type Day = { year: number; month: number; day: number }

export type FoundDay = Day & { words: string }

const DAY =
  /(?:(20\d\d)\s*(?:年|[-./])\s*)?(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*(日|号)?|(二[〇○零O0][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu

/** The first day a text names. Without a year it is the latest such day that is not after `today`. */
export function findDay(text: string, today: Day): FoundDay | undefined {
  for (const match of text.matchAll(DAY)) {
    const day = match[5] ? chineseDay(match) : westernDay(match, today)
    if (day && isDay(day)) return { ...day, words: match[0] }
  }
  return undefined
}

/** 3-14 and 3.14 are scores and numbers unless a year stands before them. */
function westernDay([words, year, month, day, ending]: RegExpMatchArray, today: Day): Day | undefined {
  const found = { month: Number(month), day: Number(day) }
  if (year) return { year: Number(year), ...found }
  if (!words.includes('月') || !ending) return undefined
  const isPast = found.month < today.month || (found.month === today.month && found.day <= today.day)
  return { year: isPast ? today.year : today.year - 1, ...found }
}

function chineseDay(match: RegExpMatchArray): Day {
  const year = [...(match[5] ?? '')]
    .map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit)))
    .join('')
  return { year: Number(year), month: chineseNumber(match[6] ?? ''), day: chineseNumber(match[7] ?? '') }
}

/** 十 = 10, 二十三 = 23 */
function chineseNumber(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['零', words]
  const digit = (word = '') => Math.max(0, '零一二三四五六七八九'.indexOf(word || '零'))
  return (words.startsWith('十') ? 1 : digit(tens)) * 10 + digit(ones)
}

function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 2000
}

/** Noon in the school's time zone or near it: the same day wherever the server is. */
export const instantOf = ({ year, month, day }: Day): string =>
  new Date(Date.UTC(year, month - 1, day, 4)).toISOString()

/** Today in the school's time zone. */
export function dayIn(timeZone: string, now = new Date()): Day {
  const [year = 0, month = 0, day = 0] = new Intl.DateTimeFormat('en-CA', { timeZone })
    .format(now)
    .split('-')
    .map(Number)
  return { year, month, day }
}
