import './consultation-page.css'
import type { ReactNode } from 'react'
import { DateText } from '@/ui/date-line'
import { Figure } from '@/ui/figure'
import { UpLink } from '@/ui/page-head'
import { hasText, RichText } from '@/ui/rich-text'
import type { ConsultationView } from '../views'
import { consultationStates } from '../words'
import { SatisfactionForm } from './satisfaction'
import { VoiceForm } from './voice-form'
import { VoiceList } from './voices'

/** A question: what is asked, what came of it, how to answer, what others said. */
export function ConsultationPageView({ consultation }: { consultation: ConsultationView }) {
  const { body, links, reply, state, voices } = consultation
  return (
    <article className="frame consultation">
      <Head consultation={consultation} />
      <div className="consultation-main">
        {reply && <Reply consultation={consultation} reply={reply} />}
        {hasText(body) && (
          <Part title="为什么问">
            <RichText value={body} links={links} />
          </Part>
        )}
        {state === 'open' && (
          <Part title="说说您的想法">
            <VoiceForm about={consultation.about} label="您的意见" />
          </Part>
        )}
        {voices.total > 0 && (
          <Part title={`大家说了什么（${voices.total}）`}>
            <VoiceList voices={voices} />
          </Part>
        )}
      </div>
    </article>
  )
}

function Head({ consultation }: { consultation: ConsultationView }) {
  const { closes, opens, promised, question, reply, responsible, standing, state, title } = consultation
  return (
    <header className="consultation-head">
      <UpLink href="/consultations" label="你提我办" />
      <p className="consultation-title">{title}</p>
      <h1>{question}</h1>
      <p className={`consultation-state consultation-state-${state}`}>
        <strong>{consultationStates[state]}</strong>
        {standing && <span>{standing}</span>}
      </p>
      <dl className="consultation-facts">
        <dt>征集</dt>
        <dd>
          <DateText day={opens} />
          {closes ? (
            <>
              至
              <DateText day={closes} />
            </>
          ) : (
            '起，长期'
          )}
        </dd>
        {promised && (
          <>
            <dt>最晚答复</dt>
            <dd>
              <DateText day={promised} />
              {consultation.promiseMoved}
            </dd>
          </>
        )}
        {responsible && !reply && (
          <>
            <dt>负责人</dt>
            <dd>
              <a href={responsible.href}>{responsible.name}</a>
            </dd>
          </>
        )}
      </dl>
    </header>
  )
}

type ReplyProps = { consultation: ConsultationView; reply: NonNullable<ConsultationView['reply']> }

function Reply({ consultation, reply }: ReplyProps) {
  const { after, before, links } = consultation
  return (
    <Part title="答复">
      <RichText value={reply.value} links={links} />
      {(before || after) && (
        <div className="before-after">
          {before && (
            <Figure picture={{ ...before, caption: captioned('改之前', before.caption) }} {...SIDE} />
          )}
          {after && <Figure picture={{ ...after, caption: captioned('改之后', after.caption) }} {...SIDE} />}
        </div>
      )}
      {reply.day && (
        <p className="feedback-hint">
          <DateText day={reply.day} />
          答复
        </p>
      )}
      <SatisfactionForm satisfaction={reply.satisfaction} />
    </Part>
  )
}

const SIDE = { cut: '3x2', sizes: '(min-width: 1024px) 372px, 50vw' } as const

const captioned = (label: string, caption?: string): string => (caption ? `${label}：${caption}` : label)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="consultation-part">
    <h2>{title}</h2>
    {children}
  </section>
)
