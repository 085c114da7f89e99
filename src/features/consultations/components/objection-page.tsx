import './consultation-page.css'
import { DateText } from '@/ui/date-line'
import { UpLink } from '@/ui/page-head'
import type { ObjectionView } from '../views'
import { VoiceForm } from './voice-form'
import { VoiceList } from './voices'

/** To object to a public notice, or to say that something in it is not so. */
export function ObjectionPageView({ notice }: { notice: ObjectionView }) {
  return (
    <article className="frame consultation">
      <header className="consultation-head">
        <UpLink href={notice.href} label="公示原文" />
        <p className="consultation-title">对公示提意见</p>
        <h1>{notice.title}</h1>
        <p className="consultation-state">
          <DateText day={notice.day} />
        </p>
      </header>
      <div className="consultation-main">
        <section className="consultation-part">
          <h2>您的意见</h2>
          <VoiceForm
            about={notice.about}
            label="哪里不对，您知道的情况"
            placeholder="写清哪一条、什么情况。不想留姓名可以不署名。"
          />
        </section>
        {notice.voices.total > 0 && (
          <section className="consultation-part">
            <h2>公开的意见（{notice.voices.total}）</h2>
            <VoiceList voices={notice.voices} />
          </section>
        )}
      </div>
    </article>
  )
}
