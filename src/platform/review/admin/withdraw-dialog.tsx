'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useState } from 'react'

export const withdrawDialogSlug = 'withdraw-document'

const MAX_REASON = 200
/** as Payload's own confirmation */
const ABOVE_DRAWERS = 101
const MISSING = '请写明撤稿原因。'

type Props = { busy: boolean; onConfirm: (reason: string) => Promise<boolean> }

/**
 * Asks for the reason before a live document goes: it disappears for every reader at once. In the looks of Payload's own
 * confirmation, which would close whatever came of it.
 */
export function WithdrawDialog({ busy, onConfirm }: Props) {
  const { closeModal, isModalOpen } = useModal()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  if (!isModalOpen(withdrawDialogSlug)) return null
  const close = () => {
    setMissing(false)
    closeModal(withdrawDialogSlug)
  }
  const withdraw = async () => {
    setMissing(!reason.trim())
    if (!reason.trim() || !(await onConfirm(reason.trim()))) return
    setReason('')
    close()
  }
  return (
    <Modal
      className="confirmation-modal verb-dialog"
      closeOnBlur={false}
      slug={withdrawDialogSlug}
      style={{ zIndex: ABOVE_DRAWERS }}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1>撤下这一条？</h1>
          <p>网站和校园屏上会立刻看不到这一条。文字和图片保留为草稿，改好后可以再发布。</p>
          <Reason missing={missing} onChange={setReason} value={reason} />
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" disabled={busy} onClick={close} size="large" type="button">
            取消
          </Button>
          <Button disabled={busy} onClick={withdraw} size="large" type="button">
            {busy ? '正在撤稿…' : '撤稿'}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

type ReasonProps = { missing: boolean; value: string; onChange: (reason: string) => void }

const Reason = ({ missing, onChange, value }: ReasonProps) => (
  <label className="verb-reason">
    <span>撤稿原因（必填，会记入审核记录）</span>
    <textarea
      aria-describedby={missing ? 'verb-reason-missing' : undefined}
      aria-invalid={missing}
      maxLength={MAX_REASON}
      onChange={(event) => onChange(event.target.value)}
      required
      rows={3}
      value={value}
    />
    {missing && (
      <strong id="verb-reason-missing" role="alert">
        {MISSING}
      </strong>
    )}
  </label>
)
