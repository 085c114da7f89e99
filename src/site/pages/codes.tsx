import './codes.css'
import { EmptyState } from '@/ui/empty-state'
import type { Page } from '@/ui/page'
import { PageHead } from '@/ui/page-head'
import { QrCode, type QrPath } from '@/ui/qr-code'

/** What one label says beside its code. */
export type CodeLabel = { href: string; kind: string; name: string; note?: string; qr: QrPath }

/** Labels on an A4 sheet: three across, four down. */
const ON_A_SHEET = 12

/** Every QR code of the places and boards, to print on A4 and cut apart. */
export function codesPage(labels: CodeLabel[], branch: string): Page {
  return {
    title: '全部二维码',
    description: '每一处阵地、每一块展板的二维码，A4纸打印，每页12枚，沿线剪开。',
    path: '/codes',
    noIndex: true,
    body: (
      <div className="frame codes">
        <PageHead
          title="全部二维码"
          text="打印本页：A4纸，每页12枚，沿细线剪开，贴在门口或展板上。网址不变，二维码就一直能用。"
        />
        {labels.length === 0 && (
          <EmptyState title="还没有二维码" text="阵地或展板发布之后，会在这里各有一枚。" />
        )}
        {sheetsOf(labels).map((sheet) => (
          <ul key={sheet[0]?.href} className="codes-sheet">
            {sheet.map((label) => (
              <li key={label.href} className="code-label">
                <CodeLabelView label={label} branch={branch} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    ),
  }
}

function CodeLabelView({
  branch,
  label: { href, kind, name, note, qr },
}: {
  label: CodeLabel
  branch: string
}) {
  return (
    <>
      <p className="code-kind">{kind}</p>
      <QrCode qr={qr} label={`${name}页面的二维码`} />
      <p className="code-name">
        <a href={href}>{name}</a>
      </p>
      {note && <p className="code-note">{note}</p>}
      <p className="code-note">{branch}</p>
    </>
  )
}

const sheetsOf = (labels: CodeLabel[]): CodeLabel[][] =>
  Array.from({ length: Math.ceil(labels.length / ON_A_SHEET) }, (_, sheet) =>
    labels.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET),
  )
