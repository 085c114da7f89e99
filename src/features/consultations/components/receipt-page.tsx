import './voice-form.css'
import { PageHead, UpLink } from '@/ui/page-head'

/** To look up an answer by the code one got. Posted, so that the code stands in no address and no log. */
export function ReceiptPageView() {
  return (
    <div className="frame receipt-page">
      <PageHead title="查我提的意见" text="填发送时收到的10位查询码，看有没有答复。没有公开的意见也查得到。">
        <UpLink href="/consultations" label="你提我办" />
      </PageHead>
      <form className="feedback-form" method="post" action="/api/feedback/receipt">
        <div className="feedback-field">
          <label htmlFor="receipt-code">查询码</label>
          <input
            id="receipt-code"
            name="code"
            required
            maxLength={16}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="例如 7K2MD-9XQ4R"
          />
        </div>
        <button className="feedback-send" type="submit">
          查询
        </button>
      </form>
    </div>
  )
}
