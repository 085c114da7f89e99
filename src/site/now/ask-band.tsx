import './ask-band.css'
import { shortDate } from '@/ui/day'
import { Phrased } from '@/ui/phrased'
import type { OpenConsultation } from './consultations'

/** The question that closes first, as large as it deserves; the others as links. */
export function AskBand({ consultations }: { consultations: OpenConsultation[] }) {
  const [first, ...others] = consultations
  if (!first) return null
  return (
    <section className="ask-band" aria-labelledby="ask-band">
      <div className="frame ask-line">
        <div>
          <h2 id="ask-band">
            正在征求意见：
            <Phrased text={first.title} />
          </h2>
          <p>{termsOf(first)}</p>
        </div>
        <a className="button ask-button" href={first.href}>
          说说您的想法
        </a>
        {others.length > 0 && (
          <ul className="ask-others">
            {others.map((other) => (
              <li key={other.href}>
                <a href={other.href}>{other.title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

/** 可以不留姓名。3月31日截止，4月7日前公开答复。 */
function termsOf({ closes, promised }: OpenConsultation): string {
  const dates = [closes && `${shortDate(closes)}截止`, promised && `${shortDate(promised)}前公开答复`].filter(
    Boolean,
  )
  return dates.length > 0 ? `可以不留姓名。${dates.join('，')}。` : '可以不留姓名。'
}
