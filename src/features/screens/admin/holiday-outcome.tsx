import { Button } from '@payloadcms/ui'
import type { ImportAnswer } from '../holiday-import/endpoint'

const SHOWN = 20

type OutcomeProps = {
  busy: boolean
  commit: () => void
  forget: () => void
  modified: boolean
  outcome: ImportAnswer
}

/** What would come of a list: its faults, or what is new, what it replaces and what to look at. */
export function Outcome({ busy, commit, forget, modified, outcome }: OutcomeProps) {
  const { added, faults, message, remarks, replaced, same } = outcome
  if (faults.length > 0)
    return (
      <div className="holiday-import-outcome">
        <p>{message}</p>
        <Lines lines={faults.map((fault) => `第 ${fault.line} 行：${fault.message}`)} />
      </div>
    )
  const isNews = added + replaced.length > 0
  return (
    <div className="holiday-import-outcome">
      <p>
        {isNews
          ? `将新增 ${added} 天，${same} 天没有变化${replaced.length > 0 ? '；会替换：' : '。'}`
          : message}
      </p>
      <Lines lines={replaced} />
      {isNews && remarks.length > 0 && <p>请核对：</p>}
      {isNews && <Lines lines={remarks} />}
      {isNews && modified && <p>下面的表单里有还没保存的改动，请先保存，再导入。</p>}
      <p className="holiday-import-keys">
        {isNews && (
          <Button disabled={busy || modified} margin={false} onClick={commit} size="medium">
            {busy ? '正在导入…' : '写入校历'}
          </Button>
        )}
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={forget} size="medium">
          {isNews ? '不导入' : '知道了'}
        </Button>
      </p>
    </div>
  )
}

const Lines = ({ lines }: { lines: string[] }) =>
  lines.length === 0 ? null : (
    <ul>
      {lines.slice(0, SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > SHOWN && <li>还有 {lines.length - SHOWN} 行。</li>}
    </ul>
  )
