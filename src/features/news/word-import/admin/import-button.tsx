'use client'

import './word-import.css'
import { Button, useAuth } from '@payloadcms/ui'
import { useRef } from 'react'
import { useWordImport } from './use-word-import'

/** On the dashboard, beside 写动态. */
export function DeskImport() {
  const { choose, input, state, dragging } = useChooser()
  return (
    <>
      {input}
      <button
        className="desk-button word-import-desk"
        disabled={Boolean(state)}
        onClick={choose}
        type="button"
      >
        {NAME}
      </button>
      <span className="word-import-state" role="status">
        {state}
      </span>
      {dragging && <DropHere />}
    </>
  )
}

/** Over the list of 动态, for those who may write one. */
export function ListImport() {
  const { permissions } = useAuth()
  return permissions?.collections?.news?.create ? <ImportBar /> : null
}

export function ImportBar() {
  const { choose, input, state, dragging } = useChooser()
  return (
    <div className="word-import-bar">
      {input}
      <Button buttonStyle="secondary" disabled={Boolean(state)} margin={false} onClick={choose} size="medium">
        {NAME}
      </Button>
      <p role="status">{state ?? HINT}</p>
      {dragging && <DropHere />}
    </div>
  )
}

const NAME = '从 Word 导入'
const HINT = '选一个 Word 文件，或把它拖到这一页：标题、导语、图片和署名会各就各位，存成草稿。'

function useChooser() {
  const field = useRef<HTMLInputElement>(null)
  const { send, state, dragging } = useWordImport()
  const input = (
    <input
      accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      aria-label="选择 Word 文件"
      hidden
      onChange={(event) => {
        const [file] = Array.from(event.target.files ?? [])
        event.target.value = ''
        if (file) void send(file)
      }}
      ref={field}
      type="file"
    />
  )
  return { input, state, dragging, choose: () => field.current?.click() }
}

const DropHere = () => <div className="word-import-drop">松开鼠标，把 Word 文件导入为草稿</div>
