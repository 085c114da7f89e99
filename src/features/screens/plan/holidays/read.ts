import { HongzhuError } from '@/platform/errors'
import type { Day } from '@/platform/school-days/types'
import { dayInWords } from '../words-of-days'
import { readHolidayCn } from './holiday-cn'
import type { Fault, ListedDay } from './listed-day'
import { type ListedLine, readTable } from './table'

const MOST_CHARACTERS = 200_000

/**
 * A list of holidays, make-up days and exams, as a pasted table, CSV or holiday-cn's JSON. `year` stands in for years that are
 * not written. With a fault there are no days: a list is taken in whole or not at all.
 * @throws HongzhuError when it is empty, too long or no list
 */
export function readHolidays(text: string, year?: number): { days: ListedDay[]; faults: Fault[] } {
  if (!text.trim()) throw new HongzhuError('empty-list', '名单是空的。请粘贴表格，或选一个文件。')
  if (text.includes('\u0000'))
    throw new HongzhuError('not-a-list', '这个文件不是文本。请在表格软件里“另存为”，选 CSV，或直接复制粘贴。')
  if (text.length > MOST_CHARACTERS) throw new HongzhuError('list-too-long', '名单太长了，请一次只导入几年。')
  const { faults, lines } = /^\uFEFF?\s*[{[]/u.test(text)
    ? readHolidayCn(text.replace(/^\uFEFF/u, ''))
    : readTable(text, year)
  const doubled = faultsOfDoubles(lines)
  const all = [...faults, ...doubled].sort((one, other) => one.line - other.line)
  if (all.length > 0) return { days: [], faults: all }
  if (lines.length === 0) throw new HongzhuError('empty-list', '名单里只有表头，没有日子。')
  return { days: onceEach(lines), faults: [] }
}

/** An exam may be held on a make-up day; all else excludes each other. */
const keyOf = ({ day, kind }: ListedDay): string => `${kind === 'exam'} ${day}`

const same = (one: ListedDay, other: ListedDay): boolean =>
  one.kind === other.kind && one.name === other.name && one.follows === other.follows

function faultsOfDoubles(lines: ListedLine[]): Fault[] {
  const seen = new Map<string, { line: number; entry: ListedDay }>()
  const faults = new Map<number, Fault>()
  for (const { days, line } of lines)
    for (const entry of days) {
      const before = seen.get(keyOf(entry))
      if (before && !same(before.entry, entry) && !faults.has(line))
        faults.set(line, { line, message: doubled(entry.day, before.line) })
      if (!before) seen.set(keyOf(entry), { line, entry })
    }
  return [...faults.values()]
}

const doubled = (day: Day, line: number) =>
  `${dayInWords(day)}在第 ${line} 行已经有了，说法不一样，请留一个。`

const onceEach = (lines: ListedLine[]): ListedDay[] =>
  [...new Map(lines.flatMap(({ days }) => days).map((entry) => [keyOf(entry), entry])).values()].sort(
    (one, other) => (one.day < other.day ? -1 : 1),
  )
