'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { enrol } from './editors'
import { underline } from './marks'

/** In each rich text: lets the panel reach it, and shows what was found. */
export function EditorMarks() {
  const [editor] = useLexicalComposerContext()
  const { path } = useEditorConfigContext().fieldProps
  useEffect(() => {
    let clear: (() => void) | undefined
    const leave = enrol(path, editor, (findings) => {
      clear?.()
      clear = underline(editor, path, findings)
    })
    return () => {
      leave()
      clear?.()
    }
  }, [editor, path])
  return null
}
