'use client'

import './lexicon-import.css'
import { Button, useAuth } from '@payloadcms/ui'
import { ChooseTable } from '@/platform/table-import/choose-table'
import { useTableImport } from '@/platform/table-import/use-table-import'
import type { ImportAnswer } from '../import/endpoint'

const SHOWN_FAULTS = 20
const SAMPLE =
  '\uFEFF要查的写法,应写作,级别,例外,说明,依据,从哪天起,到哪天止\r\n按装,安装,警告,,,《现代汉语词典》,,\r\n'

/** Over the list of the lexicon, for those who keep it: a table is looked at first, and taken in when that is said. */
export function LexiconImport() {
  const { permissions } = useAuth()
  return permissions?.collections?.lexicon?.create ? <ImportBar /> : null
}

function ImportBar() {
  const { busy, cancel, commit, look, seen, told } = useTableImport<ImportAnswer>({
    address: '/api/lexicon/import',
    commitQuery: () => '?commit=1',
    doneWords: ({ added, changed }) => `已导入：新增 ${added} 条，更新 ${changed} 条。`,
  })
  return (
    <section aria-label="导入词条" className="lexicon-import">
      <ChooseTable accept=".csv,text/csv" busy={busy} label="选择 CSV 文件" look={look} />
      <p role="status">
        {told ?? (
          <>
            选一个 CSV 文件，先看结果再导入。
            <a download="校对词库示例.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE)}`}>
              下载示例
            </a>
          </>
        )}
      </p>
      {seen && <Outcome busy={busy} cancel={cancel} commit={commit} outcome={seen} />}
    </section>
  )
}

type OutcomeProps = { busy: boolean; cancel: () => void; commit: () => Promise<void>; outcome: ImportAnswer }

const Outcome = ({
  busy,
  cancel,
  commit,
  outcome: { added, changed, faults, same, total },
}: OutcomeProps) => (
  <div className="lexicon-import-outcome">
    <p>
      将新增 {added} 条，更新 {changed} 条，{same} 条没有变化
      {faults.length > 0 ? `；有 ${faults.length} 行不能导入，会跳过：` : '。'}
    </p>
    {faults.length > 0 && (
      <ul>
        {faults.slice(0, SHOWN_FAULTS).map(({ line, message }) => (
          <li key={line}>
            第 {line} 行：{message}
          </li>
        ))}
        {faults.length > SHOWN_FAULTS && <li>还有 {faults.length - SHOWN_FAULTS} 行。</li>}
      </ul>
    )}
    <p className="lexicon-import-keys">
      <Button disabled={busy || total === 0} margin={false} onClick={commit} size="medium">
        {busy ? '正在导入…' : `导入 ${added + changed} 条`}
      </Button>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={cancel} size="medium">
        不导入
      </Button>
    </p>
  </div>
)
