import './learning-page.css'
import type { ReactNode } from 'react'
import { Attachments } from '@/ui/attachments'
import { CountingPhrase } from '@/ui/counting-phrase'
import { Mark } from '@/ui/mark'
import { UpLink } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import { hasText, RichText } from '@/ui/rich-text'
import { learningAddress } from '../addresses'
import type { LearningView } from '../views'

/** A piece: one question, one example, one thing to do, as three clear parts. */
export function LearningPageView({ piece }: { piece: LearningView }) {
  return (
    <article className="frame learning-page">
      <UpLink href="/learning" label="学习园地" />
      <header className="learning-head">
        <p className="learning-head-facts">
          <a href={learningAddress({ mode: piece.mode })}>{piece.modeLabel}</a>
          <span>{monthInWords(piece.month)}</span>
          <span>给{piece.readerLabel}</span>
          <span>{piece.time}</span>
        </p>
        <h1>
          <Phrased text={piece.title} />
        </h1>
      </header>
      {piece.cover && (
        <div className="learning-cover">
          <Picture picture={piece.cover} sizes="(min-width: 1024px) 400px, 100vw" eager />
        </div>
      )}
      <Part phrase="一问" name="一个问题">
        <p className="learning-ask">{piece.question}</p>
      </Part>
      <Part phrase="一例" name="一个例子">
        {hasText(piece.example) && <RichText value={piece.example} links={piece.links} />}
      </Part>
      <Part phrase="一事" name="一件能做的事" className="learning-do">
        <p>{piece.action}</p>
      </Part>
      <Listening piece={piece} />
      <div className="learning-foot">
        <Attachments files={piece.attachments} />
        <Places spaces={piece.spaces} />
        <Mark className="learning-end" />
      </div>
    </article>
  )
}

type PartProps = { phrase: string; name: string; className?: string; children: ReactNode }

function Part({ phrase, name, className = '', children }: PartProps) {
  return (
    <section className={`learning-part ${className}`}>
      <h2>
        <CountingPhrase phrase={phrase} />
        <span className="learning-part-name">{name}</span>
      </h2>
      <div className="learning-part-text">{children}</div>
    </section>
  )
}

/** The recording, and its words for those who cannot or would rather not listen. */
function Listening({ piece: { audio, transcript } }: { piece: LearningView }) {
  if (!audio) return null
  return (
    <section className="learning-part">
      <h2>
        <CountingPhrase phrase="一听" />
        <span className="learning-part-name">听一遍</span>
      </h2>
      <div className="learning-part-text">
        {/* the words below say the same */}
        <audio className="learning-player" controls preload="none" src={audio.href}>
          <track kind="captions" />
        </audio>
        {transcript.length > 0 && (
          <details className="learning-transcript">
            <summary>文字稿</summary>
            {transcript.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </details>
        )}
      </div>
    </section>
  )
}

function Places({ spaces }: { spaces: LearningView['spaces'] }) {
  return (
    <>
      {spaces.map((space) => (
        <a key={space.href} className="learning-place" href={space.href}>
          在 {space.phrase && <CountingPhrase phrase={space.phrase} />} {space.name}
        </a>
      ))}
    </>
  )
}

const monthInWords = (key: string): string => {
  const [year, month] = key.split('-').map(Number)
  return `${year}年${month}月`
}
