'use client'

import { Button, useListDrawer } from '@payloadcms/ui'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'

const ACCEPT = 'image/*,.heic,.heif'

type FilesProps = { disabled?: boolean; onFiles: (files: File[]) => void }

type ChooseProps = FilesProps & { children: ReactNode; onChosen: (id: number) => void }

/** From the computer, from what is there already, or by other ways. */
export function ChooseFiles({ children, disabled, onChosen, onFiles }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null)
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: ['media'],
    filterOptions: { media: { kind: { equals: 'picture' } } },
    uploads: true,
  })
  return (
    <div className="gallery-choose">
      <input
        accept={ACCEPT}
        aria-label="选择多张照片"
        hidden
        multiple
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []))
          event.target.value = ''
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        disabled={disabled}
        margin={false}
        onClick={() => input.current?.click()}
        size="medium"
      >
        选多张照片
      </Button>
      <Button buttonStyle="subtle" disabled={disabled} margin={false} onClick={openDrawer} size="medium">
        从已有图片中选
      </Button>
      {children}
      <ListDrawer
        onSelect={({ doc }) => {
          onChosen(Number(doc.id))
          closeDrawer()
        }}
      />
      <p>也可以把照片直接拖到这里，手机里的 HEIC 也行。拖动缩略图排序。</p>
    </div>
  )
}

export function DropZone({ children, disabled, onFiles }: FilesProps & { children: ReactNode }) {
  const [over, setOver] = useState(false)
  const carriesFiles = (event: DragEvent) => !disabled && event.dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, the button is the first
    <div
      className={over ? 'gallery-zone gallery-zone--over' : 'gallery-zone'}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(false)
        onFiles(Array.from(event.dataTransfer.files))
      }}
    >
      {children}
    </div>
  )
}
