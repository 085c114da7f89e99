'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { toldBy } from '../ask'
import type { Undo } from './saving'

/** long enough to read what was done and think again */
const UNDO_MS = 12_000

/** Does something that can be undone, says so, and shows the plan anew. */
export function useSaving(onChanged: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const takeBack = async (undo: Undo) => {
    try {
      await undo()
      toast.success('已撤销。')
    } catch (error) {
      toast.error(toldBy(error))
    }
    await onChanged()
  }
  /** @returns whether it was done; if not, `problem` says why */
  const save = async (done: string, act: () => Promise<Undo>): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const undo = await act()
      toast.success(done, {
        duration: UNDO_MS,
        action: { label: '撤销', onClick: () => void takeBack(undo) },
      })
      await onChanged()
      return true
    } catch (error) {
      setProblem(toldBy(error))
      toast.error(toldBy(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, save }
}
