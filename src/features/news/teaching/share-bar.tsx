import './share-bar.css'
import type { TeachingReport } from './views'

type Share = TeachingReport['share']

const parts = {
  changed: '写了课堂上的变化',
  pending: '暂无结果',
  none: '和课堂没有直接联系',
} as const satisfies Record<keyof Share, string>

const order = Object.keys(parts) as (keyof Share)[]

/** How many of a term's news speak of teaching, as one bar cut in three; the words beside it say the same. */
export function ShareBar({ share }: { share: Share }) {
  const total = order.reduce((sum, part) => sum + share[part], 0)
  const percent = (count: number) => (total > 0 ? (count / total) * 100 : 0)
  const begins = (part: keyof Share) =>
    order.slice(0, order.indexOf(part)).reduce((sum, before) => sum + percent(share[before]), 0)
  return (
    <div className="share-bar">
      <svg className="share-track" width="100%" height="16" aria-hidden="true">
        {order.map((part) => (
          <rect
            key={part}
            className={`share-${part}`}
            x={`${begins(part).toFixed(2)}%`}
            width={`${percent(share[part]).toFixed(2)}%`}
            height="16"
          />
        ))}
      </svg>
      <ul>
        {order.map((part) => (
          <li key={part}>
            <svg className="share-key" width="12" height="12" aria-hidden="true">
              <rect className={`share-${part}`} width="12" height="12" />
            </svg>
            <span>{parts[part]}</span>
            <span className="share-count">{share[part]}&nbsp;条</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
