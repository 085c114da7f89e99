'use client'

import './sheet-import.css'
import { Button, useAuth } from '@payloadcms/ui'
import { useRef } from 'react'
import { isWriter, type Person } from '@/platform/access/people'
import { ImportPreview } from './import-preview'
import { useSheetImport } from './use-sheet-import'

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
  const field = useRef<HTMLInputElement>(null)
  const { busy, cancel, commit, look, seen, told } = useSheetImport()
  return (
    <>
      <input
        accept=".xlsx"
        aria-label="选择 .xlsx 表格"
        hidden
        onChange={(event) => {
          const [file] = Array.from(event.target.files ?? [])
          event.target.value = ''
          if (file) void look(file)
        }}
        ref={field}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => field.current?.click()}
        size="medium"
      >
        从表格导入
      </Button>
      <p role="status">{told ?? '学校原来的 .xlsx 表格也行，只要有“方面”和“任务”两列；先看结果再导入。'}</p>
      {seen && <ImportPreview answer={seen} busy={busy} cancel={cancel} commit={commit} />}
    </>
  )
}
