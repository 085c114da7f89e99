import './state-mark.css'
import type { ReactNode } from 'react'
import { type TaskState, taskStates } from '../words'

/** A state as mark, word and colour: the colour never stands alone. */
export function StateMark({ state }: { state: TaskState }) {
  return (
    <span className={`state-mark state-${state}`}>
      <StateSign state={state} />
      {taskStates[state]}
    </span>
  )
}

/** The mark alone, where its word stands beside it. */
export function StateSign({ state }: { state: TaskState }) {
  return (
    <svg className="state-sign" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" />

/** A full disc with a tick, a half disc, an empty ring, a triangle: told apart without colour, also in print. */
const shapes = {
  done: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path className="state-tick" d="M4.5 8.4 7 10.8l4.6-5.3" />
    </>
  ),
  onTime: (
    <>
      {ring}
      <path d="M8 1.25a6.75 6.75 0 0 1 0 13.5z" fill="currentColor" />
    </>
  ),
  notDue: ring,
  late: (
    <>
      <path d="M8 .8 15.6 15H.4z" fill="currentColor" />
      <path className="state-tick" d="M8 5.6v4.6M8 12.1v.9" />
    </>
  ),
} satisfies Record<TaskState, ReactNode>
