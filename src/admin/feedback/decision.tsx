'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { type FeedbackState, feedbackStates } from '@/features/consultations/words'
import { ask, toldBy } from '../screens/ask'

const CHOICES = ['shown', 'hidden'] as const

/** One tap: 公开 or 不公开. Another tap changes one's mind. */
export function Decision({ id, state: first }: { id: number; state: FeedbackState }) {
  const [state, setState] = useState(first)
  const [busy, setBusy] = useState(false)
  const decide = async (next: FeedbackState) => {
    setBusy(true)
    try {
      await ask(`/api/feedback/${id}?depth=0`, 'PATCH', { state: next })
      setState(next)
    } catch (error) {
      toast.error(toldBy(error))
    }
    setBusy(false)
  }
  return (
    <>
      {CHOICES.map((choice) => (
        <button
          aria-pressed={state === choice}
          className={state === choice ? 'desk-button desk-button-primary' : 'desk-button'}
          disabled={busy || state === choice}
          key={choice}
          onClick={() => void decide(choice)}
          type="button"
        >
          {state === choice && '已选：'}
          {feedbackStates[choice]}
        </button>
      ))}
    </>
  )
}
