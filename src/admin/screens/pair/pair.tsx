'use client'

import '../dialog.css'
import './pair.css'
import { useCallback, useEffect, useState } from 'react'
import type { WallView } from '@/screens/wall/types'
import { ask, toldBy } from '../ask'
import { CodeForm } from './code-form'
import { Paired } from './paired'
import { type Known, PlaceForm, type Placement } from './place-form'
import { Waiting, type WaitingScreen } from './waiting'

type Done = { id: number; name: string }

/** Letting a screen in, in three steps: which one, what it becomes, and that it plays. */
export function Pair({ code: scanned, meant }: { code: string /** number of a screen */; meant?: number }) {
  const [code, setCode] = useState(scanned)
  const [waiting, setWaiting] = useState<WaitingScreen>()
  const [done, setDone] = useState<Done>()
  const { busy, during, wrong } = useWork()
  const known = useKnown()

  const look = useCallback(
    (typed: string) =>
      during(async () => {
        const found = await ask<WaitingScreen>(
          `/api/screen-control/waiting?code=${encodeURIComponent(typed)}`,
        )
        setWaiting(found)
      }),
    [during],
  )
  useEffect(() => {
    if (scanned) void look(scanned)
  }, [look, scanned])
  const place = (placement: Placement) =>
    during(async () => {
      const body = { code: waiting?.code, ...placement }
      const { screen } = await ask<{ screen: Done }>('/api/screen-control/pair', 'POST', body)
      setDone(screen)
    })
  const anew = () => {
    setCode('')
    setWaiting(undefined)
    setDone(undefined)
  }

  if (done) return <Paired name={done.name} onAnother={anew} screen={done.id} />
  if (!waiting)
    return (
      <CodeForm busy={busy} code={code} onCode={setCode} onSubmit={() => void look(code)} wrong={wrong} />
    )
  return (
    <div className="pair-steps">
      <Waiting onOther={anew} waiting={waiting} />
      <PlaceForm
        busy={busy}
        known={known}
        meant={meant}
        onPlace={(placement) => void place(placement)}
        wrong={wrong}
      />
    </div>
  )
}

/** One thing at a time, and what was wrong with the last. */
function useWork() {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const during = useCallback(async (work: () => Promise<void>) => {
    setBusy(true)
    setWrong(undefined)
    try {
      await work()
    } catch (error) {
      setWrong(toldBy(error))
    } finally {
      setBusy(false)
    }
  }, [])
  return { busy, during, wrong }
}

/** The screens and groups there are: asides of the form, so it does not wait for them. */
function useKnown(): Known {
  const [known, setKnown] = useState<Known>({ screens: [], groups: [] })
  useEffect(() => {
    const reading = Promise.all([
      ask<WallView>('/api/screen-control/wall'),
      ask<{ docs: Known['groups'] }>('/api/screen-groups?limit=200&depth=0&joins=false&sort=name'),
    ])
    reading.then(([{ screens }, { docs }]) => setKnown({ screens, groups: docs })).catch(() => undefined)
  }, [])
  return known
}
