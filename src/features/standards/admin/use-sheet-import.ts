'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { ImportAnswer } from '../sheet/import'

/** Sends a table to be looked at, keeps it, and sends it again when that is said. */
export function useSheetImport() {
  const router = useRouter()
  const file = useRef<File>(undefined)
  const [busy, setBusy] = useState(false)
  const [seen, setSeen] = useState<ImportAnswer>()
  const [told, setTold] = useState<string>()

  const call = async (query: string): Promise<ImportAnswer | undefined> => {
    if (!file.current) return undefined
    setBusy(true)
    const answer = await send(file.current, query)
    setBusy(false)
    setTold(typeof answer === 'string' ? answer : undefined)
    return typeof answer === 'string' ? undefined : answer
  }
  return {
    busy,
    seen,
    told,
    cancel: () => setSeen(undefined),
    look: async (chosen: File) => {
      file.current = chosen
      setSeen(undefined)
      setTold('正在查看…')
      setSeen(await call(''))
    },
    commit: async () => {
      const done = await call(`?commit=1&expected=${seen?.planned.length ?? 0}`)
      setSeen(undefined)
      if (!done) return
      toast.success(`已导入${done.created}项，都是草稿。`)
      router.refresh()
    },
  }
}

async function send(file: File, query: string): Promise<ImportAnswer | string> {
  const form = new FormData()
  form.set('file', file)
  const response = await fetch(`/api/standards/import${query}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': 'zh' },
    body: form,
  }).catch(() => undefined)
  if (!response) return '网络不通，没有导入。请检查网络后再试一次。'
  const answer = await response.json().catch(() => ({}))
  return response.ok ? answer : (answer.errors?.[0]?.message ?? '没有导入成功，请稍后再试。')
}
