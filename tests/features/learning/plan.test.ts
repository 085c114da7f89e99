import { expect, test } from 'vitest'
import { planOf } from '@/features/learning/plan'
import type { LearningCard } from '@/features/learning/views'
import { type Mode, modes } from '@/features/learning/words'

const card = (month: string, mode: Mode, title = `${month} ${mode}`): LearningCard => ({
  href: `/learning/${title}`,
  title,
  question: '怎么办？',
  mode,
  modeLabel: modes[mode],
  readerLabel: '全体党员',
  month,
  time: '读约2分钟',
  hasAudio: false,
})
const cards = [
  card('2025-12', 'self'),
  card('2026-02', 'branch'),
  card('2026-03', 'self'),
  card('2026-03', 'committeeLed'),
  card('2026-04', 'branch'),
  card('2026-05', 'branch'),
]
const asked = { thisMonth: '2026-03', years: [2026, 2025] }

test('this month stands by itself, what comes next first, what was last first', () => {
  const plan = planOf(cards, asked)
  expect(plan.now).toMatchObject({ year: 2026, month: 3 })
  expect(plan.now?.items.map(({ mode }) => mode)).toEqual(['committeeLed', 'self'])
  expect(plan.coming.map(({ key }) => key)).toEqual(['2026-04', '2026-05'])
  expect(plan.past.map(({ key }) => key)).toEqual(['2026-02', '2025-12'])
})

test('a month without pieces is there all the same when it is this one', () => {
  expect(planOf(cards, { ...asked, thisMonth: '2026-01' }).now).toEqual({
    key: '2026-01',
    year: 2026,
    month: 1,
    items: [],
  })
})

test('narrowed to one way of study it still counts the others', () => {
  const plan = planOf(cards, { ...asked, mode: 'self' })
  expect(plan.coming).toEqual([])
  expect(plan.now?.items).toHaveLength(1)
  expect(plan.modes).toEqual([
    { mode: 'committeeLed', count: 1 },
    { mode: 'branch', count: 3 },
    { mode: 'self', count: 2 },
  ])
})

test('a year asked for has no this month: all its months, last first', () => {
  const plan = planOf(cards.slice(1), { ...asked, year: 2026 })
  expect(plan.now).toBeUndefined()
  expect(plan.coming).toEqual([])
  expect(plan.past.map(({ key }) => key)).toEqual(['2026-05', '2026-04', '2026-03', '2026-02'])
})
