import { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import { isDay } from '@/platform/school-days/days'
import type { Aspect, AspectNames } from '@/platform/settings/aspects'
import type { Cell } from '@/platform/spreadsheet/read'
import { type Frequency, frequencies } from '../words'
import { type ColumnKey, columnKeys, columns } from './columns'

/** A task as a row asks for it; days as 2026-03-14. */
export type SheetTask = {
  /** as a spreadsheet counts */
  row: number
  aspect: Aspect
  task: string
  goal: string
  owner?: { id: number; name: string }
  frequency: Frequency
  dueDate?: string
  since?: string
}

/** What keeps a row from being taken in: where it stands, and what to do about it. */
export type SheetFault = { row: number; column: string; message: string }

export type SheetContent = { tasks: SheetTask[]; faults: SheetFault[]; rows: number }

/** What names in the sheet stand for; members of the same name cannot be told apart. */
export type SheetNames = { aspects: AspectNames; members: readonly { id: number; name: string }[] }

/** A title may stand above the heads. */
const HEADS_WITHIN = 10

/**
 * The tasks of a school's own table, each row checked by itself.
 * @throws HongzhuError when no row has the heads that must be there
 */
export function readTasks(sheet: Cell[][], names: SheetNames): SheetContent {
  const at = sheet.slice(0, HEADS_WITHIN).findIndex((cells) => isHead(placesIn(cells)))
  if (at < 0) throw noHeads()
  const places = placesIn(sheet[at] ?? [])
  const rows = filledDown(
    sheet.slice(at + 1).map((cells, index) => ({ row: at + 2 + index, cells: cellsBy(places, cells) })),
  )
  const schema = rowSchema(names)
  const content: SheetContent = { tasks: [], faults: [], rows: rows.length }
  const seen = new Map<string, number>()
  for (const { row, cells } of rows) {
    const read = schema.safeParse(cells)
    if (!read.success) content.faults.push(...faultsOf(row, read.error))
    else {
      const key = keyOf(read.data)
      const first = seen.get(key)
      if (first === undefined) content.tasks.push({ row, ...read.data })
      else content.faults.push(fault(row, 'task', `和第${first}行重复，请删去一行或改名。`))
      seen.set(key, first ?? row)
    }
  }
  return content
}

/** What makes two rows the same task. */
export const keyOf = ({ aspect, task }: { aspect: string; task: string }): string => `${aspect} ${task}`

const noHeads = () =>
  new HongzhuError(
    'no-such-column',
    `表格里没有找到表头：前${HEADS_WITHIN}行里要有一行写着“方面”和“任务”。可以先导出一份，照它的表头整理。`,
  )

type Places = Partial<Record<ColumnKey, number>>
type Cells = Record<ColumnKey, string>

function placesIn(cells: Cell[]): Places {
  // the first words of it: a cell may be as long as a book
  const heads = cells.map(
    (cell) =>
      String(cell ?? '')
        .slice(0, 100)
        .split(/[\s*＊（(]/u, 1)[0] ?? '',
  )
  return Object.fromEntries(
    columnKeys.flatMap((key) => {
      const wanted: readonly string[] = [columns[key].head, ...columns[key].also]
      const place = heads.findIndex((head) => wanted.includes(head))
      return place < 0 ? [] : [[key, place]]
    }),
  )
}

const isHead = ({ aspect, task }: Places): boolean => aspect !== undefined && task !== undefined

const cellsBy = (places: Places, cells: Cell[]): Cells =>
  Object.fromEntries(columnKeys.map((key) => [key, textOf(cells[places[key] ?? -1] ?? null)])) as Cells

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim()
}

/** Empty rows go; an aspect that spans rows (merged cells keep it in the first) is that of the row above. */
function filledDown(rows: { row: number; cells: Cells }[]) {
  let aspect = ''
  return rows
    .filter(({ cells }) => columnKeys.some((key) => key !== 'aspect' && cells[key]))
    .map(({ row, cells }) => {
      aspect = cells.aspect || aspect
      return { row, cells: { ...cells, aspect } }
    })
}

const fault = (row: number, column: ColumnKey, message: string): SheetFault => ({
  row,
  column: columns[column].head,
  message,
})

const faultsOf = (row: number, { issues }: z.ZodError): SheetFault[] =>
  issues.map(({ path, message }) => fault(row, path[0] as ColumnKey, message))

function rowSchema({ aspects, members }: SheetNames) {
  return z.object({
    aspect: chosen(
      Object.fromEntries(Object.entries(aspects).map(([code, name]) => [name, code as Aspect])),
      `要写六个方面之一：${Object.values(aspects).join('、')}。`,
    ),
    task: z.string().min(1, '是空的，请写上任务。').max(40, '最多40个字，请写短一些。'),
    goal: z.string().max(160, '最多160个字，请写短一些。'),
    owner: z.string().transform((name, context) => ownerOf(name, members, context)),
    frequency: chosen<Frequency>(
      { '': 'termly', ...byLabel },
      `只能写${Object.values(frequencies).join('、')}。`,
    ),
    dueDate: day,
    since: day,
  })
}

const byLabel = Object.fromEntries(
  Object.entries(frequencies).map(([code, label]) => [label, code]),
) as Record<string, Frequency>

const chosen = <T>(choices: Record<string, T>, message: string) =>
  z.string().transform((value, context): T => {
    if (Object.hasOwn(choices, value)) return choices[value] as T
    context.addIssue({ code: 'custom', message: value ? `“${value.slice(0, 20)}”不对，${message}` : message })
    return z.NEVER
  })

function ownerOf(name: string, members: SheetNames['members'], context: z.RefinementCtx) {
  if (!name) return undefined
  const found = members.filter((member) => member.name === name)
  if (found.length === 1) return found[0]
  const message =
    found.length === 0
      ? `党员里没有“${name.slice(0, 20)}”，请先写好这位党员的介绍，或者把这一格留空。`
      : `有${found.length}位党员都叫“${name}”，请把这一格留空，导入后再选。`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

const day = z.string().transform((value, context) => {
  if (!value) return undefined
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(value) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (isDay(iso)) return iso
  context.addIssue({
    code: 'custom',
    message: `“${value.slice(0, 20)}”不是日期，请写成 2026-03-14 这样。`,
  })
  return z.NEVER
})
