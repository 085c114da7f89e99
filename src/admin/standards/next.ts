import type { Chart, TaskCard } from '@/features/standards/views'

/** What one person is asked about next; `name` absent where no owner is set. */
export type Asked = { name?: string; tasks: TaskCard[] }

/**
 * Tasks that wait for evidence, by who answers for them: late ones first, then by the day they are due. Whoever has the most
 * pressing one stands first; how many somebody has says nothing and counts for nothing.
 */
export function nextAsked({ aspects }: Pick<Chart, 'aspects'>): Asked[] {
  const waiting = aspects
    .flatMap(({ tasks }) => tasks)
    .filter(({ state, due }) => state !== 'done' && (due !== undefined || state === 'late'))
    .sort(byPressure)
  const asked = new Map<string, Asked>()
  for (const task of waiting) {
    const key = task.owner?.href ?? ''
    const group = asked.get(key) ?? { name: task.owner?.name, tasks: [] }
    group.tasks.push(task)
    asked.set(key, group)
  }
  return [...asked.values()]
}

const byPressure = (one: TaskCard, other: TaskCard): number =>
  Number(other.state === 'late') - Number(one.state === 'late') ||
  (one.due?.iso ?? '').localeCompare(other.due?.iso ?? '')
