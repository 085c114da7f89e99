'use client'

import { ConfirmationModal, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callVerb } from './call-verb'

export const withdrawDialogSlug = 'withdraw-document'

/** Asks before a live document goes: it disappears for every reader at once. */
export function WithdrawDialog({ collection, id }: { collection: string; id: number | string }) {
  const [reason, setReason] = useState('')
  const router = useRouter()
  const withdraw = async () => {
    try {
      toast.success(await callVerb(collection, id, { verb: 'withdraw', comment: reason || undefined }))
      setReason('')
      router.refresh()
    } catch (error) {
      toast.error((error as Error).message, { duration: 12_000 })
    }
  }
  return (
    <ConfirmationModal
      body={
        <>
          <p>网站和校园屏上会立刻看不到这一条，文字和图片保留为草稿，改好后可以再发布。</p>
          <label className="withdraw-reason">
            <span>撤稿原因（可以不写）</span>
            <input
              maxLength={200}
              onChange={(event) => setReason(event.target.value)}
              type="text"
              value={reason}
            />
          </label>
        </>
      }
      confirmingLabel="正在撤稿…"
      confirmLabel="撤稿"
      heading="撤下这一条？"
      modalSlug={withdrawDialogSlug}
      onConfirm={withdraw}
    />
  )
}
