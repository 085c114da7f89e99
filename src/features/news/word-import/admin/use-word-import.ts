'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keepReport } from './kept-report'
import { NotImported, sendWord } from './send-word'

/** long enough to read what to do instead */
const REFUSAL_MS = 20_000

/** Sends a file, keeps its report, and goes to the draft. `state` says in words how far it is; undefined = at rest. */
export function useWordImport() {
  const router = useRouter()
  const [state, setState] = useState<string>()
  const working = useRef(false)

  const send = useCallback(
    async (file: File) => {
      if (working.current) return
      working.current = true
      setState('正在上传…')
      try {
        const { id, address, report } = await sendWord(file, (percent) => setState(progressOf(percent)))
        keepReport(id, report)
        toast.success('已导入为草稿')
        router.push(address)
      } catch (error) {
        const sentence = error instanceof NotImported ? error.message : '没有导入成功，请稍后再试。'
        toast.error(sentence, { duration: REFUSAL_MS })
      } finally {
        working.current = false
        setState(undefined)
      }
    },
    [router],
  )
  return { send, state, dragging: useDroppedWord(send) }
}

const progressOf = (percent: number): string =>
  percent < 100 ? `正在上传 ${percent}%` : '正在识别文字和图片，请不要关闭这一页…'

const WORD = /\.(docx?|wps|rtf|odt)$/i

/**
 * A Word file may be dropped anywhere on the page, but not onto a field that takes files itself: there it is meant as an
 * attachment. Returns whether one is being dragged over the page.
 */
function useDroppedWord(send: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event) || isForField(event)) return setDragging(false)
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => {
      setDragging(false)
      const file = Array.from(event.dataTransfer?.files ?? []).find(({ name }) => WORD.test(name))
      if (!file || isForField(event)) return
      event.preventDefault()
      event.stopPropagation()
      send(file)
    }
    const leaving = new AbortController()
    const options = { capture: true, signal: leaving.signal }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('drop', drop, options)
    return () => leaving.abort()
  }, [send])
  return dragging
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => Boolean(dataTransfer?.types.includes('Files'))

const isForField = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('.dropzone, .field-type.upload') !== null
