import { parse } from 'csv-parse/sync'
import { HongzhuError } from '@/platform/errors'
import { weekdayOf } from '@/platform/school-days/days'
import type { Weekday } from '@/platform/school-days/types'
import { readDates } from './dates'
import { type Fault, type ListedDay, type ListedKind, LONGEST_NAME, listedKinds } from './listed-day'

/** What the heads of columns are called, the first being ours. */
const heads = {
  from: ['日期', '开始', '开始日期', '起始日期', '从'],
  to: ['结束', '结束日期', '截止日期', '到'],
  name: ['名称', '节日', '节假日', '说明', '事项'],
  kind: ['类型', '性质', '安排'],
  follows: ['按周几', '按星期几', '按周几上课', '补周几'],
} as const

type Column = keyof typeof heads
type Row = Record<Column, string>
type Counted = { record: string[]; info: { lines: number } }
export type ListedLine = { line: number; days: ListedDay[] }

/**
 * A list as pasted or as a CSV file: the columns 日期 (or 开始 and 结束), 名称, 类型 (放假, 上班 or 调休, 考试) and 按周几, by
 * their heads, or without heads told by what they hold. Lines are counted from 1.
 * @throws HongzhuError when it is no table at all
 */
export function readTable(text: string, year: number | undefined): { lines: ListedLine[]; faults: Fault[] } {
  const lines: ListedLine[] = []
  const faults: Fault[] = []
  let columns: (Column | undefined)[] | undefined
  for (const { cells, line } of cellsOf(text)) {
    if (cells.every((cell) => !cell)) continue
    if (!columns && lines.length + faults.length === 0 && cells.some(headOf)) {
      columns = cells.map(headOf)
      continue
    }
    const read = readRow(columns ? byHeads(columns, cells) : byContent(cells), year)
    if (typeof read === 'string') faults.push({ line, message: read })
    else lines.push({ line, days: read })
  }
  return { lines, faults }
}

function cellsOf(text: string): { cells: string[]; line: number }[] {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
    // its types do not know what `info` does
    return (rows as Counted[]).map(({ info, record }) => ({ cells: record, line: info.lines }))
  } catch {
    throw new HongzhuError('not-a-list', '看不懂这份名单。请从表格里复制，每行一段日子：日期、名称、类型。')
  }
}

/** As the first line has it; spaces are a last resort. */
const separatorOf = (text: string): string =>
  /[\t,;，；]/.exec(text.trim().split('\n', 1)[0] ?? '')?.[0] ?? ' '

const headOf = (cell: string): Column | undefined =>
  (Object.keys(heads) as Column[]).find((column) => (heads[column] as readonly string[]).includes(cell))

const EMPTY: Row = { from: '', to: '', name: '', kind: '', follows: '' }

const byHeads = (columns: (Column | undefined)[], cells: string[]): Row => ({
  ...EMPTY,
  ...Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, cells[at] ?? '']] : []))),
})

function byContent(cells: string[]): Row {
  const row = { ...EMPTY }
  for (const cell of cells.filter(Boolean)) {
    const content = contentOf(cell)
    const column = content === 'to' && !row.from ? 'from' : content
    if (row[column]) row.name ||= cell
    else row[column] = cell
  }
  return row
}

function contentOf(cell: string): Column {
  if (/^\d{1,4}\s*[-/.年月]\s*\d/u.test(cell) || /^\d{8}$/.test(cell)) return 'to'
  if (readWeekday(cell)) return 'follows'
  return kindOf(cell, true) ? 'kind' : 'name'
}

function readRow({ follows, from, kind, name, to }: Row, year: number | undefined): ListedDay[] | string {
  const days = readDates(from, to, year)
  if (typeof days === 'string') return days
  const found = kind ? kindOf(kind, true) : kindOf(name, false)
  if (!found)
    return kind
      ? `类型“${kind}”看不懂，请写放假、上班（调休）或考试。`
      : '没有写类型，请写放假、上班（调休）或考试。'
  const weekday = readWeekday(follows)
  if (follows && !weekday) return `“${follows}”不是星期几，请写成周一这样。`
  const own = weekdayOf(days[0] ?? '')
  // many lists tell which weekday a date is; a working day may keep its own timetable
  const other = weekday === own && (found !== 'makeUp' || own > 5) ? undefined : weekday
  if (other && found !== 'makeUp') return '只有上班（调休）的日子才写按周几，请删掉或改类型。'
  if (other && days.length > 1) return '写了按周几，一行就只能是一天，请分成几行。'
  if (name.length > LONGEST_NAME) return `名称最多 ${LONGEST_NAME} 个字，请改短。`
  return days.map((day) => ({ day, kind: found, name: name || listedKinds[found], follows: other }))
}

const KINDS: [ListedKind, RegExp, RegExp][] = [
  [
    'makeUp',
    /^(?:上班|上课|上学|调休|补班|补课|调课|调休上[班课]|调休补课|工作日)$/u,
    /上班|上课|调休|补班|补课/u,
  ],
  ['holiday', /^(?:放假|休息|假期|假日|节假日|休假|休)$/u, /放假|假期|[节假]$|元旦|节[、（]/u],
  ['exam', /^(?:考试|考查|测试)$/u, /考试|期[中末]|测试/u],
]

/** A kind's own word (`exact`), or what a name suggests. */
const kindOf = (text: string, exact: boolean): ListedKind | undefined =>
  KINDS.find(([, word, hint]) => (exact ? word : hint).test(text))?.[0]

/** 周三, 星期三, 按周三, 三 or 3; 周日 and 周天 are 7. */
function readWeekday(text: string): Weekday | undefined {
  const [, word = ''] =
    /^(?:[按补]?(?:周|星期|礼拜)?)([一二三四五六日天1-7])(?:的课|上课)?$/u.exec(text) ?? []
  const at = '一二三四五六日'.indexOf(word === '天' ? '日' : word) + 1
  return word ? ((at || Number(word)) as Weekday) : undefined
}
