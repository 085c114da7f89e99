import type { CollectionSlug, Payload } from 'payload'
import { csvLine, csvStream } from '@/platform/audit/csv'
import { env } from '@/platform/env'
import { publicationOf } from '@/platform/publication/types'
import { documentOf } from '../content'
import { type PlayRow, type PlaysWanted, readPlaysAfter } from './rows'

/** rows held at once */
const BATCH = 1000

const HEAD = [
  '屏幕',
  '位置',
  '日期',
  '内容',
  '类别',
  '播放次数',
  '播放时长',
  '首次',
  '末次',
  '内容指纹',
  '终审人',
  '发布时间',
  '审核记录编号',
]

/** What played where and when, under which approval, as a table for spreadsheets. Written as it is read. */
export const playsCsv = (payload: Payload, wanted: PlaysWanted): ReadableStream<Uint8Array> => {
  let last: PlayRow | undefined
  return csvStream(HEAD, async () => {
    const rows = await readPlaysAfter(payload, wanted, last, BATCH)
    last = rows.at(-1) ?? last
    return { lines: rows.map((row) => csvLine(cellsOf(payload, row))), more: rows.length === BATCH }
  })
}

const cellsOf = (payload: Payload, row: PlayRow): string[] => [
  row.screen ?? `已删除的屏幕${row.screen_id}`,
  row.place ?? '',
  row.day,
  row.title ?? row.item,
  sectionOf(payload, row.item),
  String(row.times),
  lengthOf(row.seconds),
  timeOf(row.first_at),
  timeOf(row.last_at),
  row.hash,
  row.approver ?? '',
  row.published_at ? timeOf(row.published_at) : '',
  row.record_id === null ? '' : String(row.record_id),
]

function sectionOf(payload: Payload, item: string): string {
  if (item.startsWith('takeover:')) return '紧急插播'
  const document = documentOf(item)
  if (!document) return '时钟'
  return publicationOf(payload.collections[document.collection as CollectionSlug].config)?.label ?? ''
}

/** 1:02:03, which spreadsheets can add up */
function lengthOf(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: env.TZ_SCHOOL,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** 2026-11-26 09:50:00 */
const timeOf = (instant: string): string => format.format(new Date(instant))
