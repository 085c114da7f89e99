'use client'

import './word-import.css'
import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReportLine } from '../report'
import { ImportBar } from './import-button'
import { forgetReport, keptReport } from './kept-report'

/** Over the fields of 动态: what an import has to tell; on a page nobody has written on yet, the import itself. */
export function WordImport() {
  const { hasSavePermission, id } = useDocumentInfo()
  const title = useFormFields(([fields]) => fields.title?.value)
  const [report, setReport] = useState<ReportLine[]>()
  useEffect(() => {
    if (id !== undefined) setReport(keptReport(id))
  }, [id])
  if (id !== undefined && report) {
    const close = () => {
      forgetReport(id)
      setReport(undefined)
    }
    return <Report close={close} lines={report} />
  }
  return !title && hasSavePermission ? <ImportBar /> : null
}

const groups = {
  lost: '没有导入，或和原文不一样',
  found: '自动识别的，请核对',
  changed: '改过的文字',
} as const satisfies Record<ReportLine['group'], string>

function Report({ close, lines }: { close: () => void; lines: ReportLine[] }) {
  return (
    <section aria-label="Word 导入结果" className="word-report">
      <header>
        <h2>已从 Word 导入</h2>
        <Button buttonStyle="secondary" margin={false} onClick={close} size="small">
          知道了
        </Button>
      </header>
      {(Object.keys(groups) as ReportLine['group'][]).map((group) => (
        <Group group={group} key={group} lines={lines.filter((line) => line.group === group)} />
      ))}
    </section>
  )
}

const Group = ({ group, lines }: { group: ReportLine['group']; lines: ReportLine[] }) =>
  lines.length > 0 && (
    <details className={`word-report-${group}`} open={group !== 'changed'}>
      <summary>
        {groups[group]}（{lines.length} 项）
      </summary>
      <ul>
        {lines.map((line) => (
          <Line key={line.kind} line={line} />
        ))}
      </ul>
    </details>
  )

function Line({ line: { count, samples, text } }: { line: ReportLine }) {
  const [first, ...others] = samples
  return (
    <li>
      {text}
      {others.length === 0 && first && <q>{first}</q>}
      {others.length > 0 && (
        <details>
          <summary>
            {count} 处，例如<q>{first}</q>
          </summary>
          <ul>
            {samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and samples may be alike
              <li key={at}>{sample}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
