'use client'

import { ConfirmationModal } from '@payloadcms/ui'
import { useState } from 'react'

export const withdrawDialogSlug = 'withdraw-document'

const MAX_REASON = 200

type Props = { onConfirm: (reason: string | undefined) => Promise<boolean> }

/** Asks before a live document goes: it disappears for every reader at once. */
export function WithdrawDialog({ onConfirm }: Props) {
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    if (await onConfirm(reason.trim() || undefined)) setReason('')
  }
  return (
    <ConfirmationModal
      body={
        <>
          <p>网站和校园屏上会立刻看不到这一条。文字和图片保留为草稿，改好后可以再发布。</p>
          <label className="verb-reason">
            <span>撤稿原因（会记入审核记录）</span>
            <textarea
              maxLength={MAX_REASON}
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              value={reason}
            />
          </label>
        </>
      }
      className="verb-dialog"
      confirmingLabel="正在撤稿…"
      confirmLabel="撤稿"
      heading="撤下这一条？"
      modalSlug={withdrawDialogSlug}
      onConfirm={withdraw}
    />
  )
}
