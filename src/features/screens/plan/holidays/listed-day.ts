import type { Day, Weekday } from '@/platform/school-days/types'

/** What a list of holidays says of one day; `follows` only of make-up days, and then only when the list tells. */
export type ListedDay = { day: Day; kind: ListedKind; name: string; follows?: Weekday }

export type ListedKind = 'holiday' | 'makeUp' | 'exam'

export const listedKinds = { holiday: '放假', makeUp: '调休', exam: '考试' } satisfies Record<
  ListedKind,
  string
>

/** A line (or an item of a JSON list) that cannot be taken in, counted from 1, and what to do about it. */
export type Fault = { line: number; message: string }

/** As long as the calendar's own fields allow. */
export const LONGEST_NAME = 20
