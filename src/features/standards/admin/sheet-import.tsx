'use client'

import './sheet-import.css'
import { useAuth } from '@payloadcms/ui'
import { isWriter, type Person } from '@/platform/access/people'
import { ChooseTable } from '@/platform/table-import/choose-table'
import { useTableImport } from '@/platform/table-import/use-table-import'
import type { ImportAnswer } from '../sheet/import'
import { ImportPreview } from './import-preview'

/** Over the list of tasks: the chart, the table as a file, and a table taken in, which is looked at first. */
export function SheetImport() {
  const { user } = useAuth()
  return (
    <section aria-label="一览表的进出" className="sheet-import">
      <a href="/admin/standards-chart">看一览表</a>
      <a download href="/api/standards/export">
        导出表格
      </a>
      {isWriter(user as Person) && <ImportBar />}
    </section>
  )
}

function ImportBar() {
  const { busy, cancel, commit, look, seen, told } = useTableImport<ImportAnswer>({
    address: '/api/standards/import',
    commitQuery: ({ planned }) => `?commit=1&expected=${planned.length}`,
    doneWords: ({ created }) => `已导入${created}项，都是草稿。`,
  })
  return (
    <>
      <ChooseTable accept=".xlsx" busy={busy} label="选择 .xlsx 表格" look={look} />
      <p role="status">{told ?? '学校原来的 .xlsx 表格也行，只要有“方面”和“任务”两列；先看结果再导入。'}</p>
      {seen && <ImportPreview answer={seen} busy={busy} cancel={cancel} commit={commit} />}
    </>
  )
}
