'use client'

import { Button } from '@payloadcms/ui'
import type { ImportAnswer } from '../sheet/import'

type Props = {
  answer: ImportAnswer
  busy: boolean
  cancel: () => void
  commit: () => Promise<void>
}

/** What would be created, what is there already, and what is wrong, by row; then one of two ways on. */
export function ImportPreview({ answer: { planned, existing, faults }, busy, cancel, commit }: Props) {
  const faultyRows = new Set(faults.map(({ row }) => row)).size
  return (
    <div className="sheet-import-outcome">
      <p>
        可以导入{planned.length}行{faultyRows > 0 && `，有${faultyRows}行要改`}
        {existing.length > 0 && `，有${existing.length}行一览表里已经有了，不会重复创建`}。
        导入后都是草稿，送审发布之后才会出现在网站上。
      </p>
      {faults.length > 0 && (
        <details open>
          <summary>要改的{faultyRows}行</summary>
          <ul>
            {faults.map(({ row, column, message }) => (
              <li key={`${row} ${column}`}>
                第{row}行「{column}」{message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Rows
        title={`可以导入的${planned.length}行`}
        rows={planned.map(({ row, aspect, task, rhythm, owner, dueDate }) => ({
          row,
          words: [aspect, task, rhythm, owner, dueDate].filter(Boolean).join(' · '),
        }))}
      />
      <Rows
        title={`已经有了的${existing.length}行`}
        rows={existing.map(({ row, task }) => ({ row, words: task }))}
      />
      <p className="sheet-import-keys">
        {planned.length > 0 && (
          <Button disabled={busy} margin={false} onClick={commit} size="medium">
            {busy
              ? '正在导入…'
              : faultyRows > 0
                ? `只导入没有问题的${planned.length}行`
                : `导入${planned.length}行`}
          </Button>
        )}
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={cancel} size="medium">
          {faultyRows > 0 ? '都不导入，改好再传' : '不导入'}
        </Button>
      </p>
    </div>
  )
}

function Rows({ rows, title }: { rows: { row: number; words: string }[]; title: string }) {
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {rows.map(({ row, words }) => (
          <li key={row}>
            第{row}行 {words}
          </li>
        ))}
      </ul>
    </details>
  )
}
