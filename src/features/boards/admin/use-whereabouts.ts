'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAnswer } from '@/platform/use-answer'
import { dayOf } from '@/ui/day'
import type { DeployAnswer } from '../deploy-endpoints'
import { outingOf, type Stay } from '../outings'

type Verb = 'deploy' | 'return'

/** Stays looked at: enough to know the present one and to offer the places gone to before. */
const LOOKED_AT = 50

/** Where a board is now, and how to say that it went or came back. */
export function useWhereabouts(board: number | string) {
  const [asOf, setAsOf] = useState(0)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const router = useRouter()
  const address = `/api/board-deployments?where[board][equals]=${board}&sort=-from&depth=0&limit=${LOOKED_AT}`
  const stays = useAnswer<{ docs: Stay[] }>(address, asOf)?.docs ?? []
  // days are kept as noons: here and at the school they are the same
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const today = dayOf(new Date().toISOString(), timeZone).iso

  const say = async (verb: Verb, said: object): Promise<boolean> => {
    setBusy(true)
    const answer = await send(board, verb, said)
    setBusy(false)
    setTold(typeof answer === 'string' ? answer : '')
    if (typeof answer === 'string') return false
    toast.success(answer.message)
    setAsOf(asOf + 1)
    router.refresh()
    return true
  }
  return {
    busy,
    told,
    today,
    say,
    out: stays.map((stay) => outingOf(stay, today, timeZone)).find(({ state }) => state === 'out'),
    places: [...new Set(stays.map(({ place }) => place))],
  }
}

async function send(board: number | string, verb: Verb, said: object): Promise<DeployAnswer | string> {
  const response = await fetch(`/api/boards/${board}/${verb}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': 'zh', 'Content-Type': 'application/json' },
    body: JSON.stringify(said),
  }).catch(() => undefined)
  if (!response) return '网络不通，没有登记。请检查网络后再试一次。'
  const answer = await response.json().catch(() => ({}))
  return response.ok ? answer : (answer.errors?.[0]?.message ?? '没有登记成功，请稍后再试。')
}
