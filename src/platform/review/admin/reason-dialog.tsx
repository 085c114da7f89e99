'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useState } from 'react'

const MAX_REASON = 200
/** as Payload's own confirmation */
const ABOVE_DRAWERS = 101

type Texts = { title: string; text: string; label: string; missing: string; confirm: string; busy: string }

/** The verbs that may not be said without a reason, and how each asks for it. */
const texts = {
  withdraw: {
    title: '撤下这一条？',
    text: '网站和校园屏上会立刻看不到这一条。文字和图片保留为草稿，改好后可以再发布。',
    label: '撤稿原因（必填，会记入审核记录）',
    missing: '请写明撤稿原因。',
    confirm: '撤稿',
    busy: '正在撤稿…',
  },
  return: {
    title: '退回给作者？',
    text: '作者会看到您的意见，改好后可以再送审。',
    label: '修改意见（必填，会记入审核记录）',
    missing: '请写明哪里要改。',
    confirm: '退回',
    busy: '正在退回…',
  },
} satisfies Record<string, Texts>

export type ReasonVerb = keyof typeof texts

export const reasonDialogSlug = (verb: ReasonVerb): string => `${verb}-document`

type Props = { busy: boolean; verb: ReasonVerb; onConfirm: (reason: string) => Promise<boolean> }

/**
 * Asks for the reason before a verb that takes something away: a live page from its readers, a text from the reviewers. In
 * the looks of Payload's own confirmation, which would close whatever came of it.
 */
export function ReasonDialog({ busy, onConfirm, verb }: Props) {
  const { closeModal, isModalOpen } = useModal()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const slug = reasonDialogSlug(verb)
  if (!isModalOpen(slug)) return null
  const { title, text, label, missing: missingText, confirm, busy: busyText } = texts[verb]
  const close = () => {
    setMissing(false)
    closeModal(slug)
  }
  const say = async () => {
    setMissing(!reason.trim())
    if (!reason.trim() || !(await onConfirm(reason.trim()))) return
    setReason('')
    close()
  }
  return (
    <Modal
      className="confirmation-modal verb-dialog"
      closeOnBlur={false}
      slug={slug}
      style={{ zIndex: ABOVE_DRAWERS }}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1>{title}</h1>
          <p>{text}</p>
          <Reason
            label={label}
            missing={missing ? missingText : undefined}
            onChange={setReason}
            value={reason}
          />
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" disabled={busy} onClick={close} size="large" type="button">
            取消
          </Button>
          <Button disabled={busy} onClick={say} size="large" type="button">
            {busy ? busyText : confirm}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

type ReasonProps = { label: string; missing?: string; value: string; onChange: (reason: string) => void }

const Reason = ({ label, missing, onChange, value }: ReasonProps) => (
  <label className="verb-reason">
    <span>{label}</span>
    <textarea
      aria-describedby={missing ? 'verb-reason-missing' : undefined}
      aria-invalid={Boolean(missing)}
      maxLength={MAX_REASON}
      onChange={(event) => onChange(event.target.value)}
      required
      rows={3}
      value={value}
    />
    {missing && (
      <strong id="verb-reason-missing" role="alert">
        {missing}
      </strong>
    )}
  </label>
)
