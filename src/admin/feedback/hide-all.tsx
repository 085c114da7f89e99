'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, toldBy } from '../screens/ask'
import { waitingAmong } from './waiting-among'

/** Over what is looked over rather than read: done with all of it. With what is on this page, and nothing that came in meanwhile. */
export function HideAll({ ids }: { ids: number[] }) {
  const router = useRouter()
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const hide = async () => {
    setBusy(true)
    try {
      await ask(`/api/feedback?depth=0&${waitingAmong(ids)}`, 'PATCH', { state: 'hidden' })
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
            确定，这{ids.length}条都不公开
          </button>
          <button className="desk-button" disabled={busy} onClick={() => setSure(false)} type="button">
            再看看
          </button>
        </>
      ) : (
        <button className="desk-button" onClick={() => setSure(true)} type="button">
          这一页全部不公开
        </button>
      )}
    </p>
  )
}
