'use client'

import './dialog.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  title: string
  children: ReactNode
  onClose: () => void
  /** for forms with a preview beside them */
  wide?: boolean
}

/** A dialog of the browser's own: it keeps the focus, closes on Esc, and gives the focus back. */
export function DeskDialog({ children, onClose, title, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      aria-labelledby={heading}
      className={wide ? 'desk-dialog desk-dialog-wide' : 'desk-dialog'}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={ref}
    >
      <header className="desk-dialog-head">
        <h2 id={heading}>{title}</h2>
        <button aria-label="关闭" className="desk-dialog-close" onClick={onClose} type="button">
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}
