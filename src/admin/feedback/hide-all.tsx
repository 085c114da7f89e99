'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, toldBy } from '../screens/ask'

const WAITING_ADVERTS = 'where[lane][equals]=advert&where[state][equals]=pending'

/** Over the lane of likely adverts: done with all of them, after one has looked. */
export function HideAll({ count }: { count: number }) {
  const router = useRouter()
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const hide = async () => {
    setBusy(true)
    try {
      await ask(`/api/feedback?depth=0&${WAITING_ADVERTS}`, 'PATCH', { state: 'hidden' })
      router.refresh()
    } catch (error) {
      toast.error(toldBy(error))
    }
    setBusy(false)
    setSure(false)
  }
  return (
    <p className="feedback-card-actions">
      {sure ? (
        <>
          <button
            className="desk-button desk-button-primary"
            disabled={busy}
            onClick={() => void hide()}
            type="button"
          >
            确定，{count}条都不公开
          </button>
          <button className="desk-button" disabled={busy} onClick={() => setSure(false)} type="button">
            再看看
          </button>
        </>
      ) : (
        <button className="desk-button" onClick={() => setSure(true)} type="button">
          全部不公开
        </button>
      )}
    </p>
  )
}
