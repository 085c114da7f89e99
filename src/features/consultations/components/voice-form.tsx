import './voice-form.css'
import { LONGEST } from '../limits'

type VoiceFormProps = { about: string; label: string; placeholder?: string }

/**
 * A form that works by itself: sent plainly it is shown once more before it goes out. With a script (site/voices.client.ts) it
 * keeps what is written on the device, works out the puzzle and sends in place.
 */
export function VoiceForm({ about, label, placeholder }: VoiceFormProps) {
  return (
    <form className="feedback-form" method="post" action="/api/feedback/send" data-voice={about}>
      <input type="hidden" name="about" value={about} />
      <div className="feedback-field">
        <label htmlFor="voice-text">{label}</label>
        <textarea
          id="voice-text"
          name="text"
          rows={6}
          required
          minLength={LONGEST.leastText}
          maxLength={LONGEST.text}
          placeholder={placeholder}
          aria-describedby="voice-text-hint"
        />
        <p className="feedback-hint" id="voice-text-hint">
          最多{LONGEST.text}字。审核后可能公开原文，请不要写别人的姓名和电话。
        </p>
      </div>
      <div className="feedback-pair">
        <div className="feedback-field">
          <label htmlFor="voice-signature">
            署名<span className="feedback-optional">可以不填</span>
          </label>
          <input
            id="voice-signature"
            name="signature"
            maxLength={LONGEST.signature}
            autoComplete="off"
            aria-describedby="voice-signature-hint"
          />
          <p className="feedback-hint" id="voice-signature-hint">
            和意见一起公开。不填就是匿名。
          </p>
        </div>
        <div className="feedback-field">
          <label htmlFor="voice-contact">
            联系方式<span className="feedback-optional">可以不填</span>
          </label>
          <input
            id="voice-contact"
            name="contact"
            maxLength={LONGEST.contact}
            autoComplete="off"
            aria-describedby="voice-contact-hint"
          />
          <p className="feedback-hint" id="voice-contact-hint">
            不公开，加密保存，只有经办人能看。
          </p>
        </div>
      </div>
      <button className="feedback-send" type="submit">
        发送
      </button>
      <div className="feedback-progress" data-progress hidden>
        <progress max={1} value={0} aria-label="发送前的验证" />
      </div>
      <p className="feedback-status" role="status" data-status />
      <p className="feedback-hint">
        不记网络地址，不记设备。发送前您的设备会先算几秒钟的题，用来挡住群发广告的程序。
      </p>
    </form>
  )
}
