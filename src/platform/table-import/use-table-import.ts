'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

type Import<Answer> = {
  /** endpoint that takes the table in: `/api/lexicon/import` */
  address: string
  /** query of the call that saves what was looked at */
  commitQuery: (seen: Answer) => string
  /** what to say when it is done */
  doneWords: (done: Answer) => string
}

/** Sends a table to be looked at, keeps it, and sends it again when that is said. */
export function useTableImport<Answer>({ address, commitQuery, doneWords }: Import<Answer>) {
  const router = useRouter()
  const file = useRef<File>(undefined)
  const [busy, setBusy] = useState(false)
  const [seen, setSeen] = useState<Answer>()
  const [told, setTold] = useState<string>()

  const call = async (query: string): Promise<Answer | undefined> => {
    if (!file.current) return undefined
    setBusy(true)
    const answer = await send<Answer>(file.current, address + query)
    setBusy(false)
    setTold('refusal' in answer ? answer.refusal : undefined)
    return 'refusal' in answer ? undefined : answer.answer
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
      if (!seen) return
      const done = await call(commitQuery(seen))
      // refused or not, what was seen may not be so any more
      setSeen(undefined)
      if (!done) return
      toast.success(doneWords(done))
      router.refresh()
    },
  }
}

async function send<Answer>(file: File, address: string): Promise<{ answer: Answer } | { refusal: string }> {
  const form = new FormData()
  form.set('file', file)
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': 'zh' },
    body: form,
  }).catch(() => undefined)
  if (!response) return { refusal: '网络不通，没有导入。请检查网络后再试一次。' }
  const answer = await response.json().catch(() => ({}))
  if (response.ok) return { answer }
  return { refusal: answer.errors?.[0]?.message ?? '没有导入成功，请稍后再试。' }
}
