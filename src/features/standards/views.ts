import type { Aspect } from '@/platform/settings/aspects'
import type { Day } from '@/ui/day'
import type { TaskState } from './words'

/** A published document that shows a task was done. */
export type EvidenceLink = { href: string; title: string; label: string; day: Day }

/** A task as the chart shows it. */
export type TaskCard = {
  id: number
  href: string
  task: string
  aspect: Aspect
  state: TaskState
  /** the state in words: what it follows from */
  reason: string
  /** 每学期 */
  rhythm: string
  owner?: { href: string; name: string }
  /** day by which evidence is asked; absent when done or never */
  due?: Day
  /** 2026-12-01: from then on the state may be another by itself */
  turnsOn?: string
  evidence: EvidenceLink[]
}

export type TaskView = TaskCard & {
  goal: string
  aspectName: string
  since: Day
  dueDate?: Day
}

export type AspectTasks = { aspect: Aspect; name: string; tasks: TaskCard[] }

export type StateCounts = Record<TaskState, number>

export type Chart = {
  /** why there is this chart, in the school's words */
  purpose?: string
  /** of all tasks, also when only one state is shown */
  counts: StateCounts
  chosen?: TaskState
  /** those with tasks to show, in the order of the handbook */
  aspects: AspectTasks[]
  /** ISO instant at which a task itself was last changed, evidence aside */
  changedAt?: string
  /** 2026-12-01: from then on some task's state may be another by itself */
  turnsOn?: string
}
