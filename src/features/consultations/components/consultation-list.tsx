import './consultation-list.css'
import { EmptyState } from '@/ui/empty-state'
import { PageHead } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { SectionHeading } from '@/ui/section-heading'
import type { ConsultationCard, ConsultationList } from '../views'
import { consultationStates } from '../words'

/** What is asked now stands first and large; below, what waits for an answer and what was answered. */
export function ConsultationListView({ list }: { list: ConsultationList }) {
  const nothing = list.open.length + list.waiting.length + list.answered.length === 0
  return (
    <div className="frame consultation-list">
      <PageHead
        title="你提我办"
        text="支部问，大家说。谁负责、最晚哪天答复，先写明；到期没有答复，也照实写。"
      >
        <a className="consultation-lookup" href="/consultations/receipt">
          查我提的意见<span aria-hidden="true">&nbsp;→</span>
        </a>
      </PageHead>
      {nothing && <EmptyState title="现在没有征集意见" text="有新的问题会列在这里。" />}
      {list.open.length > 0 && (
        <section className="consultation-group">
          <SectionHeading title="正在征集" />
          <ul className="consultation-open">
            {list.open.map((card) => (
              <li key={card.href}>
                <OpenQuestion card={card} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rows title="等待答复" cards={list.waiting} />
      <Rows title="已答复" cards={list.answered} />
    </div>
  )
}

function OpenQuestion({ card }: { card: ConsultationCard }) {
  return (
    <a className="question" href={card.href}>
      <span className="question-title">{card.title}</span>
      <span className="question-asked">{card.question}</span>
      <span className="question-standing">{card.standing}</span>
      <span className="question-heard">{heardWords(card.heard)}</span>
    </a>
  )
}

function Rows({ title, cards }: { title: string; cards: ConsultationCard[] }) {
  if (cards.length === 0) return null
  return (
    <section className="consultation-group">
      <SectionHeading title={title} />
      <ul>
        {cards.map((card) => (
          <li key={card.href}>
            <a className="question-row" href={card.href}>
              <span className="question-row-title">
                <Phrased text={card.title} />
              </span>
              <span className={card.state === 'overdue' ? 'question-note question-overdue' : 'question-note'}>
                {card.state === 'overdue' && `${consultationStates.overdue}：`}
                {card.standing}
              </span>
              <span className="question-note">{heardWords(card.heard)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const heardWords = (heard: number): string => (heard === 0 ? '还没有公开的意见' : `公开了${heard}条意见`)
