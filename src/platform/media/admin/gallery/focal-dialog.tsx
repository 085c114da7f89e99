'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { CropPreview } from '../crop-preview'
import type { Picture } from './send-picture'

/** as Payload's own confirmation */
const ABOVE_DRAWERS = 101

export const focalDialogSlug = (id: number): string => `focal-${id}`

type Props = { picture: Picture; save: (focal: { focalX: number; focalY: number }) => Promise<boolean> }

/** Chooses the point of a picture that stays in every crop. */
export function FocalDialog({ picture, save }: Props) {
  const { closeModal, isModalOpen } = useModal()
  const slug = focalDialogSlug(picture.id)
  if (!isModalOpen(slug)) return null
  return (
    <Modal
      className="confirmation-modal verb-dialog focal-dialog"
      closeOnBlur={false}
      slug={slug}
      style={{ zIndex: ABOVE_DRAWERS }}
    >
      <FocalForm close={() => closeModal(slug)} picture={picture} save={save} />
    </Modal>
  )
}

function FocalForm({ close, picture, save }: Props & { close: () => void }) {
  const [focal, setFocal] = useState({ x: picture.focalX ?? 50, y: picture.focalY ?? 50 })
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    const done = await save({ focalX: focal.x, focalY: focal.y })
    setBusy(false)
    if (done) close()
  }
  return (
    <div className="confirmation-modal__wrapper">
      <div className="confirmation-modal__content">
        <h1>画面重点</h1>
        <p>点在最要紧的地方，裁成各种形状时都会留住它。</p>
        <CropPreview
          focal={focal}
          height={picture.height ?? 1}
          onChange={setFocal}
          src={picture.url ?? ''}
          width={picture.width ?? 1}
        />
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" disabled={busy} onClick={close} size="large" type="button">
          取消
        </Button>
        <Button disabled={busy} onClick={confirm} size="large" type="button">
          {busy ? '正在裁剪…' : '保存'}
        </Button>
      </div>
    </div>
  )
}
