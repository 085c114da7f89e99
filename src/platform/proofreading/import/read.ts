import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import { type Level, levels } from '../finding'

/** Heads of the columns, as the sample file has them; those after the first may be missing. */
const columns = {
  wrong: '要查的写法',
  right: '应写作',
  level: '级别',
  exceptions: '例外',
  reason: '说明',
  source: '依据',
  validFrom: '从哪天起',
  validUntil: '到哪天止',
} as const

type Column = keyof typeof columns

export type LexiconRow = {
  wrong: string
  right: string | null
  level: Level
  exceptions: string | null
  reason: string | null
  source: string | null
  /** days: 2026-03-14 */
  validFrom: string | null
  validUntil: string | null
}

/** A row that cannot be taken in; `line` as a spreadsheet counts, the heads being 1. */
export type Fault = { line: number; message: string }

export type Sheet = { rows: LexiconRow[]; faults: Fault[] }

const MOST_ROWS = 50_000

/**
 * A CSV file as spreadsheets write it, UTF-8 or GB 18030, separated by commas, semicolons or tabs.
 * @throws HongzhuError when it is no table, or has not the one column that must be there
 */
export function readSheet(bytes: Uint8Array): Sheet {
  const [heads = [], ...lines] = table(textOf(bytes))
  const order = Object.fromEntries(
    Object.entries(columns).map(([column, head]) => [column, heads.findIndex((it) => it.trim() === head)]),
  ) as Record<Column, number>
  if (order.wrong < 0)
    throw new HongzhuError(
      'no-such-column',
      `第一行里没有「${columns.wrong}」这一列。请按示例文件的表头整理：${Object.values(columns).join('、')}。`,
    )
  if (lines.length > MOST_ROWS)
    throw new HongzhuError('too-many-rows', `一次最多导入 ${MOST_ROWS} 条，请分成几个文件。`)
  return sift(lines.map((cells) => cellsBy(order, cells)))
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // how Excel saves CSV on a Chinese Windows
    return decodeGb(bytes)
  }
}

function decodeGb(bytes: Uint8Array): string {
  const text = new TextDecoder('gb18030').decode(bytes)
  if (!text.includes('\u0000')) return text
  throw noTable()
}

const noTable = () =>
  new HongzhuError('not-a-table', '这个文件不是 CSV 表格。请在表格软件里「另存为」，选 CSV（UTF-8）。')

function table(text: string): string[][] {
  if (text.includes('\u0000')) throw noTable()
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      trim: true,
    })
  } catch {
    throw noTable()
  }
}

const separatorOf = (text: string): string => /[\t;,]/.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ','

const cellsBy = (order: Record<Column, number>, cells: string[]) =>
  Object.fromEntries(Object.entries(order).map(([column, at]) => [column, cells[at] ?? ''])) as Record<
    Column,
    string
  >

const words = (column: Column, most: number) =>
  z
    .string()
    .max(most, `「${columns[column]}」最多 ${most} 个字。`)
    .transform((value) => value || null)

const day = (column: Column) =>
  z.string().transform((value, context) => {
    if (!value) return null
    const [, year = '', month = '', date = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/u.exec(value) ?? []
    const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    if (z.iso.date().safeParse(iso).success) return iso
    context.addIssue({ code: 'custom', message: `「${columns[column]}」要写成 2026-03-14 这样。` })
    return z.NEVER
  })

const byLabel = Object.fromEntries(
  Object.entries(levels).flatMap(([level, label]) => [
    [level, level],
    [label, level],
  ]),
) as Record<string, Level>

const row = z.object({
  wrong: z.string().min(1, `「${columns.wrong}」是空的。`).max(40, `「${columns.wrong}」最多 40 个字。`),
  right: words('right', 80),
  level: z.string().transform((value, context) => {
    const level = byLabel[value || 'warning']
    if (level) return level
    context.addIssue({ code: 'custom', message: `「${columns.level}」只能写错误、警告或提示。` })
    return z.NEVER
  }),
  exceptions: words('exceptions', 120),
  reason: words('reason', 120),
  source: words('source', 80),
  validFrom: day('validFrom'),
  validUntil: day('validUntil'),
})

function sift(lines: Record<Column, string>[]): Sheet {
  const rows = new Map<string, LexiconRow>()
  const faults: Fault[] = []
  for (const [index, cells] of lines.entries()) {
    if (Object.values(cells).every((cell) => !cell)) continue
    const line = index + 2
    const read = row.safeParse(cells)
    if (!read.success) faults.push({ line, message: read.error.issues[0]?.message ?? '这一行看不懂。' })
    else if (rows.has(read.data.wrong)) faults.push({ line, message: `“${read.data.wrong}”前面已经有了。` })
    else if (listsItself(read.data)) faults.push({ line, message: '「应写作」和要查的写法一样。' })
    else rows.set(read.data.wrong, read.data)
  }
  return { rows: [...rows.values()], faults }
}

const listsItself = ({ right, wrong }: LexiconRow): boolean => right === wrong
