import type { Chart, TaskCard } from '@/features/standards/views'

/**
 * Tasks that wait for evidence: late ones first, then by the day they are due. By tasks, never by people: an order of those who
 * answer for them would be a table of who is behind.
 */
export const nextTasks = ({ aspects }: Pick<Chart, 'aspects'>): TaskCard[] =>
  aspects
    .flatMap(({ tasks }) => tasks)
    .filter(({ state, due }) => state !== 'done' && (due !== undefined || state === 'late'))
    .sort(byPressure)

const byPressure = (one: TaskCard, other: TaskCard): number =>
  Number(other.state === 'late') - Number(one.state === 'late') ||
  (one.due?.iso ?? '').localeCompare(other.due?.iso ?? '')
