import './learning-row.css'
import { Phrased } from '@/ui/phrased'
import type { LearningCard } from '../views'

/** A piece in the plan: what it asks, who leads, how long it takes. */
export function LearningRow({ item }: { item: LearningCard }) {
  return (
    <a className="learning-row" href={item.href}>
      <span className="learning-mode">{item.modeLabel}</span>
      <span className="learning-words">
        <span className="learning-title">
          <Phrased text={item.title} />
        </span>
        <span className="learning-question">{item.question}</span>
        <span className="learning-facts">
          <span>{item.time}</span>
          <span>给{item.readerLabel}</span>
          {item.hasAudio && <span>可以听</span>}
        </span>
      </span>
    </a>
  )
}
