'use client'
import { useRowLabel } from '@payloadcms/ui'
import { periodKinds, weekdays } from '../words'

type Row = {
  name?: string
  from?: string
  to?: string
  day?: string
  follows?: keyof typeof weekdays
  kind?: keyof typeof periodKinds
}

/** A row of the school calendar in a few words: 国庆节 2026-10-01 至 2026-10-07. */
export function CalendarLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { name, day, follows, kind } = data ?? {}
  const words = [name, spanOf(data), day && dayWords(day), follows && `按${weekdays[follows]}上课`]
  return (
    <span>
      {[...words, kind && periodKinds[kind]].filter(Boolean).join(' ') || `第${(rowNumber ?? 0) + 1}行`}
    </span>
  )
}

function spanOf({ from, to }: Row = {}): string {
  if (!from && !to) return ''
  const [first, last] = [from, to].map((end) => (end ? dayWords(end) : ''))
  return first === last ? String(first) : `${first} 至 ${last}`
}

/** Days come as instants, times of day as they are. */
const dayWords = (value: string): string =>
  value.length > 5 ? new Date(value).toLocaleDateString('zh-CN') : value
