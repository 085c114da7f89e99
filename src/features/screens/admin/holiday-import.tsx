'use client'

import './holiday-import.css'
import { Button, useAuth, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ChooseTable } from '@/platform/table-import/choose-table'
import { Outcome } from './holiday-outcome'
import { textOf } from './list-text'
import { useHolidayImport } from './use-holiday-import'

const SAMPLE = [
  '开始,结束,名称,类型,按周几',
  '2026-10-01,2026-10-07,国庆节,放假,',
  '2026-10-10,,国庆调休,上班,周三',
  '2027-01-11,2027-01-13,期末考试,考试,',
].join('\n')

/** In the school calendar, for those who keep it: a list of holidays is looked at first, and taken in when that is said. */
export function HolidayImport() {
  const { permissions } = useAuth()
  return permissions?.globals?.['school-calendar']?.update ? <ImportBox /> : null
}

function ImportBox() {
  const [text, setText] = useState('')
  const [year, setYear] = useState('')
  const modified = useFormModified()
  const { busy, commit, forget, look, seen, told } = useHolidayImport(() => setText(''))
  const list = { text, year }
  const change = (next: string) => {
    forget()
    setText(next)
  }
  return (
    <details className="holiday-import">
      <summary>导入放假和调休名单</summary>
      <p className="holiday-import-hint">
        每年放假通知出来后，把名单粘贴到这里：每行写日期、名称、类型（放假、上班或考试），上班的日子可以写按周几。也可以选
        CSV 文件或 holiday-cn 的 JSON 文件。先看结果，确认后才写入校历。
      </p>
      <textarea
        aria-label="名单"
        onChange={(event) => change(event.target.value)}
        placeholder={SAMPLE}
        rows={7}
        spellCheck={false}
        value={text}
      />
      <div className="holiday-import-keys">
        <ChooseTable
          accept=".csv,.txt,.json,text/csv,text/plain,application/json"
          busy={busy}
          label="选择名单文件"
          look={async (file) => change(textOf(await file.arrayBuffer()))}
        >
          选文件
        </ChooseTable>
        <YearField
          onChange={(next) => {
            forget()
            setYear(next)
          }}
          year={year}
        />
        <Button disabled={busy || !text.trim()} margin={false} onClick={() => look(list)} size="medium">
          {busy ? '正在查看…' : '看看结果'}
        </Button>
      </div>
      <p role="status">{told}</p>
      {seen && (
        <Outcome busy={busy} commit={() => commit(list)} forget={forget} modified={modified} outcome={seen} />
      )}
    </details>
  )
}

const YearField = ({ onChange, year }: { onChange: (year: string) => void; year: string }) => (
  <label>
    名单里没写年份时，按
    <input
      aria-label="年份"
      inputMode="numeric"
      maxLength={4}
      onChange={(event) => onChange(event.target.value.trim())}
      placeholder="2026"
      value={year}
    />
    年算
  </label>
)
