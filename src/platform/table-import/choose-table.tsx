'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useRef } from 'react'

type ChooseTableProps = {
  /** for the browser's dialog: `.xlsx` */
  accept: string
  /** what a screen reader says of the field */
  label: string
  busy: boolean
  look: (file: File) => Promise<void>
  /** on the button */
  children?: ReactNode
}

/** The button that asks for a table. The same file may be chosen again after it was mended. */
export function ChooseTable({ accept, busy, children = '从表格导入', label, look }: ChooseTableProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = Array.from(event.target.files ?? [])
          event.target.value = ''
          if (file) void look(file)
        }}
        ref={field}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => field.current?.click()}
        size="medium"
      >
        {children}
      </Button>
    </>
  )
}
