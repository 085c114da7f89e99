import './voices.css'
import { DateText } from '@/ui/date-line'
import type { Voices, VoiceView } from '../views'
import { SatisfactionForm } from './satisfaction'

/** What people said, each with what came of it. */
export function VoiceList({ voices }: { voices: Voices }) {
  const hidden = voices.total - voices.entries.length
  return (
    <>
      <ol className="voices">
        {voices.entries.map((voice) => (
          <li key={voice.id} id={`v${voice.id}`}>
            <Voice voice={voice} />
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className="feedback-hint">还有{hidden}条更早的没有列出。</p>}
    </>
  )
}

function Voice({ voice }: { voice: VoiceView }) {
  return (
    <article className="voice">
      <p className="voice-text">{voice.text}</p>
      <p className="voice-facts">
        {voice.signature ?? '匿名'} · <DateText day={voice.day} />
      </p>
      {voice.standing && !voice.reply && <Standing voice={voice} />}
      {voice.reply && <Reply voice={voice} reply={voice.reply} />}
    </article>
  )
}

function Standing({ voice }: { voice: VoiceView }) {
  return (
    <p className={voice.isOverdue ? 'voice-standing voice-overdue' : 'voice-standing'}>
      {voice.standing}
      {voice.responsible && (
        <span className="voice-responsible">
          负责人：<a href={voice.responsible.href}>{voice.responsible.name}</a>
        </span>
      )}
    </p>
  )
}

/** How content people are is said of the matter: no name stands in it, or it would read as somebody's marks. */
function Reply({ voice, reply }: { voice: VoiceView; reply: NonNullable<VoiceView['reply']> }) {
  return (
    <div className="voice-reply">
      <h3>答复</h3>
      <p className="voice-text">{reply.text}</p>
      {reply.result && (
        <p>
          办理情况：<a href={reply.result.href}>{reply.result.title}</a>
        </p>
      )}
      <p className="voice-facts">{voice.standing}</p>
      <SatisfactionForm satisfaction={reply.satisfaction} />
    </div>
  )
}
