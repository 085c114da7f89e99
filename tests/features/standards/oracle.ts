import type { Demand } from '@/features/standards/state'
import type { Frequency, TaskState } from '@/features/standards/words'
import { addDays } from '@/platform/school-days/days'
import type { Term } from '@/platform/school-days/terms'

/**
 * The same rules told another way: every day has the label of its turn; walk back from today, day by day, through this turn
 * and the one before, and through the holiday months between them.
 */
export function expectedState(
  { frequency, since, dueDate }: Demand,
  evidence: readonly string[],
  today: string,
  terms: readonly Term[],
): TaskState {
  const happened = new Set(evidence.filter((day) => day <= today))
  if (frequency === 'once') {
    if (happened.size > 0) return 'done'
    return dueDate !== undefined && dueDate < today ? 'late' : 'notDue'
  }
  const labelOf = labels[frequency](terms)
  let day = today
  const current = labelOf(day)
  for (; labelOf(day) === current; day = addDays(day, -1)) if (happened.has(day)) return 'done'
  let any = false
  if (frequency === 'monthly')
    for (; isHolidayMonth(day, terms); day = addDays(day, -1)) any ||= happened.has(day)
  const before = labelOf(day)
  let begun = day
  for (; labelOf(day) === before; day = addDays(day, -1)) {
    begun = day
    any ||= happened.has(day)
  }
  if (any) return 'onTime'
  return begun >= since ? 'late' : 'notDue'
}

/**
 * The day evidence is asked by while a task that comes round is neither done nor late: the last of the first turn that is
 * not over, is not all holidays and, for what has only just begun, lies after `since` whole.
 */
export function expectedDue(
  { frequency, since }: Demand & { frequency: Exclude<Frequency, 'once'> },
  state: 'onTime' | 'notDue',
  today: string,
  terms: readonly Term[],
): string {
  const labelOf = labels[frequency](terms)
  const begins = (each: string) => labelOf(addDays(each, -1)) !== labelOf(each)
  const asks = (each: string) => frequency !== 'monthly' || !isHolidayMonth(each, terms)
  let day = today
  while (!begins(day)) day = addDays(day, -1)
  while (!begins(day) || (state === 'notDue' && day < since) || !asks(day)) day = addDays(day, 1)
  do day = addDays(day, 1)
  while (!begins(day))
  return addDays(day, -1)
}

type Labels = (terms: readonly Term[]) => (day: string) => string

const labels: Record<'monthly' | 'quarterly' | 'termly' | 'yearly', Labels> = {
  monthly: () => (day) => day.slice(0, 7),
  quarterly: () => (day) =>
    `${day.slice(0, 4)} ${'001001001002002002003003003004004004'.substr((Number(day.slice(5, 7)) - 1) * 3, 3)}`,
  yearly: () => (day) => day.slice(0, 4),
  /** the day on which the latest term began: the calendar's, or the usual one in a half-year it has none for */
  termly: (terms) => {
    const begins = new Set<string>()
    for (let year = 2022; year < 2030; year++)
      for (const [usual, first, last] of [
        [`${year}-02-01`, `${year - 1}-12-01`, `${year}-04-04`],
        [`${year}-09-01`, `${year}-07-01`, `${year}-11-02`],
      ] as const) {
        const own = terms.filter(({ from }) => from >= first && from <= last).map(({ from }) => from)
        begins.add(own[0] ?? usual)
      }
    const known = new Map<string, string>()
    const label = (day: string): string => {
      const found = begins.has(day) ? day : (known.get(day) ?? label(addDays(day, -1)))
      known.set(day, found)
      return found
    }
    return label
  },
}

/** From its last day outward, day by day, until a term is met on either side: both within 130 days, and none inside it. */
function isHolidayMonth(day: string, terms: readonly Term[]): boolean {
  const inTerm = (each: string) => terms.some(({ from, to }) => from <= each && each <= to)
  const out = (step: number) => {
    let at = day
    for (let days = 0; days < 200; days++, at = addDays(at, step)) if (inTerm(at)) return at
    return undefined
  }
  const [before, after] = [out(-1), out(1)]
  if (!before || !after || before.slice(0, 7) === day.slice(0, 7) || after.slice(0, 7) === day.slice(0, 7))
    return false
  return (Date.parse(after) - Date.parse(before)) / 86_400_000 <= 130
}
