'use client'

import './plan.css'
import { useEffect, useRef, useState } from 'react'
import type { Occurrence, Stretch, WeekPlan, WeekRule } from '@/screens/week/types'
import { type Composition, compositionAt, freshComposition } from './composition'
import { ConflictList } from './conflict-list'
import { MoveDialog } from './move-dialog'
import { OccurrenceDialog } from './occurrence-dialog'
import { PlanBar } from './plan-bar'
import { PlanTimeline } from './plan-timeline'
import { PlaylistShelf } from './playlist-shelf'
import { ScheduleDialog } from './schedule-dialog'
import { type Shown, usePlan } from './use-plan'

type Props = {
  mayWrite: boolean
  start: Shown
  /** a playlist to schedule at once */
  wanted?: number
}

/** A dialog that is open over the plan. */
type Open =
  | { kind: 'schedule'; composition: Composition }
  | { kind: 'occurrence'; rule: WeekRule; occurrence: Occurrence }
  | { kind: 'move'; rule: WeekRule; occurrence: Occurrence; after: Stretch; giveUp: () => void }

/** The week of a place: what plays when, and the ways to change it. */
export function Planner({ mayWrite, start, wanted }: Props) {
  const [shown, setShown] = useState<Shown>(start)
  const { plan, problem, reload } = usePlan(shown)
  const [open, setOpen] = useState<Open>()
  const shelf = useRef<HTMLDivElement>(null)
  useWanted(plan, wanted, mayWrite, setOpen)
  const go = (next: Shown) => {
    setShown(next)
    remember(next)
  }
  const compose = (wishes: Partial<Composition>) =>
    plan && setOpen({ kind: 'schedule', composition: freshComposition(plan, wishes) })
  return (
    <div className="plan">
      <PlanBar onCompose={mayWrite ? () => compose({}) : undefined} onGo={go} plan={plan} shown={shown} />
      {problem && <p className="plan-problem">{problem}</p>}
      {plan && <p className="plan-base">{plan.base}</p>}
      {plan && <ConflictList mayWrite={mayWrite} onChanged={reload} plan={plan} />}
      <div className="plan-columns">
        <PlanTimeline
          mayWrite={mayWrite}
          onMove={(rule, occurrence, after, giveUp) =>
            setOpen({ kind: 'move', rule, occurrence, after, giveUp })
          }
          onOpen={(rule, occurrence) => setOpen({ kind: 'occurrence', rule, occurrence })}
          onPlace={(stretch, playlist) =>
            plan &&
            compose({ ...compositionAt(plan, stretch.from, stretch.to), ...(playlist && { playlist }) })
          }
          plan={plan}
          playlists={shelf}
        />
        <PlaylistShelf
          listRef={shelf}
          onCompose={mayWrite ? (playlist) => compose({ playlist }) : undefined}
          plan={plan}
        />
      </div>
      {plan && open && (
        <OpenDialog
          mayWrite={mayWrite}
          onClose={() => setOpen(undefined)}
          onDone={reload}
          onMove={(after) =>
            open.kind === 'occurrence' && setOpen({ ...open, kind: 'move', after, giveUp: () => {} })
          }
          open={open}
          plan={plan}
        />
      )}
    </div>
  )
}

/** Opens the form for the playlist one has come with, once. */
function useWanted(
  plan: WeekPlan | undefined,
  wanted: number | undefined,
  mayWrite: boolean,
  setOpen: (open: Open) => void,
): void {
  const pending = useRef(wanted)
  useEffect(() => {
    const playlist = pending.current
    if (!plan || !playlist || !mayWrite) return
    pending.current = undefined
    setOpen({ kind: 'schedule', composition: freshComposition(plan, { playlist }) })
  }, [plan, mayWrite, setOpen])
}

/** The address follows, so that the view can be sent to a colleague and found again. */
function remember({ place, week }: Shown): void {
  const query = new URLSearchParams(week ? { week } : {})
  const [kind = '', id] = place.split('-')
  if (id) query.set(kind, id)
  window.history.replaceState(null, '', `/admin/screens/plan${query.size > 0 ? `?${query}` : ''}`)
}

type OpenProps = {
  open: Open
  plan: WeekPlan
  mayWrite: boolean
  onClose: () => void
  onDone: () => Promise<void>
  onMove: (after: Stretch) => void
}

function OpenDialog({ mayWrite, onClose, onDone, onMove, open, plan }: OpenProps) {
  if (open.kind === 'schedule')
    return <ScheduleDialog onClose={onClose} onDone={onDone} plan={plan} start={open.composition} />
  if (open.kind === 'occurrence')
    return (
      <OccurrenceDialog
        {...open}
        mayWrite={mayWrite}
        onClose={onClose}
        onDone={onDone}
        onMove={onMove}
        plan={plan}
      />
    )
  return <MoveDialog {...open} onClose={onClose} onDone={onDone} />
}
