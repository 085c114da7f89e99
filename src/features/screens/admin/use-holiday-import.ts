'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { ImportAnswer } from '../holiday-import/endpoint'

type List = { text: string; year: string }

/** Looking at a list, and taking it in; then the form shows the calendar as it is now. */
export function useHolidayImport(onDone: () => void) {
  const { reset } = useForm()
  const { setData } = useDocumentInfo()
  const [busy, setBusy] = useState(false)
  const [seen, setSeen] = useState<ImportAnswer>()
  const [told, setTold] = useState('')

  const ask = async (list: List, query = ''): Promise<ImportAnswer | undefined> => {
    setBusy(true)
    setTold('')
    const answer = await send(list, query)
    setBusy(false)
    if (typeof answer !== 'string') return answer
    setTold(answer)
    return undefined
  }
  return {
    busy,
    seen,
    told,
    forget: () => {
      setSeen(undefined)
      setTold('')
    },
    look: async (list: List) => {
      setSeen(undefined)
      setSeen(await ask(list))
    },
    commit: async (list: List) => {
      const done = await ask(list, '?commit=1')
      if (!done?.calendar) return
      setSeen(undefined)
      setTold(done.remarks.length > 0 ? `已导入。请到“调休补课”里核对：${done.remarks.join('')}` : '已导入。')
      setData(done.calendar)
      await reset(done.calendar)
      toast.success(`已导入：新增 ${done.added} 天。`)
      onDone()
    },
  }
}

async function send({ text, year }: List, query: string): Promise<ImportAnswer | string> {
  const response = await fetch(`/api/globals/school-calendar/import${query}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': 'zh', 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, ...(year && { year }) }),
  }).catch(() => undefined)
  if (!response) return '网络不通，没有导入。请检查网络后再试一次。'
  const answer = await response.json().catch(() => ({}))
  return response.ok ? answer : (answer.errors?.[0]?.message ?? '没有导入成功，请稍后再试。')
}
