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

/**
 * A dialog of the browser's own: it keeps the focus, closes on Esc, and gives the focus back. One begins at its first
 * field, or at its heading where there is nothing to fill in; again at each further step, which has a title of its own.
 */
export function DeskDialog({ children, onClose, title, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another step
  useEffect(() => {
    if (ref.current) beginningOf(ref.current)?.focus()
  }, [title])
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
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <button aria-label="关闭" className="desk-dialog-close" onClick={onClose} type="button">
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}

/** The first field that can be filled in, or the heading. */
export function beginningOf(dialog: Pick<HTMLElement, 'querySelector' | 'querySelectorAll'>) {
  const fields = [...dialog.querySelectorAll<HTMLElement>('input, select, textarea')]
  return fields.find((field) => !field.matches(':disabled')) ?? dialog.querySelector<HTMLElement>('h2')
}
