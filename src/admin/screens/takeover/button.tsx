'use client'

import './takeover.css'
import { useState } from 'react'
import { TakeoverDialog } from './takeover-dialog'

/** 紧急插播: opens the short form. For those who may take the screens over. */
export function TakeoverButton({ className = 'desk-button takeover-button' }: { className?: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button className={className} onClick={() => setOpen(true)} type="button">
        紧急插播
      </button>
      {open && <TakeoverDialog onClose={() => setOpen(false)} />}
    </>
  )
}
