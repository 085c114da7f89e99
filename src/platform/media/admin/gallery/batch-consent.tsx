'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Media } from '@/payload-types'

type Decision = Pick<Media, 'consentStatus' | 'containsMinors' | 'consentRef'>

const decisions = {
  notNeeded: '没有能认出来的学生',
  obtained: '有，监护人已同意',
  pending: '有，还没有确认',
} as const

type Choice = keyof typeof decisions

type Props = {
  count: number
  /** how many of them still lack words, which must come first */
  undescribed: number
  busy: boolean
  decide: (decision: Decision) => void
}

/** One answer for all pictures that still wait for one. Source: domain.md, Pictures of children. */
export function BatchConsent({ busy, count, decide, undescribed }: Props) {
  const [choice, setChoice] = useState<Choice>()
  const [reference, setReference] = useState('')
  return (
    <fieldset className="batch-consent">
      <legend>这 {count} 张照片里，有能认出来的学生吗？</legend>
      {(Object.keys(decisions) as Choice[]).map((each) => (
        <label key={each}>
          <input
            checked={choice === each}
            name="batch-consent"
            onChange={() => setChoice(each)}
            type="radio"
            value={each}
          />
          {decisions[each]}
        </label>
      ))}
      {choice === 'obtained' && (
        <label>
          同意书编号
          <input
            className="batch-consent-reference"
            onChange={(event) => setReference(event.target.value)}
            placeholder="可不填"
            type="text"
            value={reference}
          />
        </label>
      )}
      <Button
        buttonStyle="primary"
        disabled={!choice || busy || undescribed > 0}
        id="batch-consent"
        margin={false}
        onClick={() => choice && decide(decisionFor(choice, reference))}
        size="medium"
      >
        {busy ? '正在保存…' : `用于这 ${count} 张`}
      </Button>
      {choice && undescribed > 0 && <p role="status">还有 {undescribed} 张没有写图片说明，写完再回答。</p>}
      {choice === 'pending' && <p>照片会留着，确认之前不能送审。要打码，请打开那一张。</p>}
    </fieldset>
  )
}

const decisionFor = (choice: Choice, reference: string): Decision => ({
  consentStatus: choice,
  containsMinors: choice !== 'notNeeded',
  ...(choice === 'obtained' && reference.trim() && { consentRef: reference.trim() }),
})
