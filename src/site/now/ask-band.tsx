import './ask-band.css'
import type { ConsultationCard } from '@/features/consultations/views'
import { Phrased } from '@/ui/phrased'

/** The question that closes first, as large as it deserves; the others as links. */
export function AskBand({ consultations }: { consultations: ConsultationCard[] }) {
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
          <p>可以不留姓名。{first.standing}。</p>
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
