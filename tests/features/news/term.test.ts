import { expect, test } from 'vitest'
import { countTeaching } from '@/features/news/teaching-summary'
import { keyOfTerm, nameOfTerm, termAfter, termBefore, termNamed, termOf } from '@/features/news/term'

const usual = { terms: [], timeZone: 'Asia/Shanghai' }
const own = {
  ...usual,
  terms: [
    { name: '春季学期', from: '2026-02-24', to: '2026-07-03' },
    { name: '秋季学期', from: '2026-08-31', to: '2027-01-20' },
  ],
}

test.each([
  ['2026-03-14T04:00:00Z', '2026-01-31T16:00:00.000Z', '2026-08-31T16:00:00.000Z'],
  ['2026-08-31T15:59:00Z', '2026-01-31T16:00:00.000Z', '2026-08-31T16:00:00.000Z'],
  ['2026-08-31T16:00:00Z', '2026-08-31T16:00:00.000Z', '2027-01-31T16:00:00.000Z'],
  ['2027-01-10T00:00:00Z', '2026-08-31T16:00:00.000Z', '2027-01-31T16:00:00.000Z'],
])('without a calendar, %s falls into the term from %s to %s', (now, from, to) => {
  const term = termOf(new Date(now), usual)
  expect([term.from.toISOString(), term.to.toISOString()]).toEqual([from, to])
})

test.each([
  ['2026-02-23T15:59:00Z', '2025年秋季学期', '2025-08-31T16:00:00.000Z', '2026-02-23T16:00:00.000Z'],
  ['2026-02-23T16:00:00Z', '2026年春季学期', '2026-02-23T16:00:00.000Z', '2026-08-30T16:00:00.000Z'],
  ['2026-08-30T16:00:00Z', '2026年秋季学期', '2026-08-30T16:00:00.000Z', '2027-01-31T16:00:00.000Z'],
])('by the school’s own calendar, %s falls into the %s', (now, name, from, to) => {
  const term = termOf(new Date(now), own)
  expect([nameOfTerm(term), term.from.toISOString(), term.to.toISOString()]).toEqual([name, from, to])
  expect(termNamed(keyOfTerm(term), own)).toEqual(term)
  expect(termAfter(termBefore(term, own), own)).toEqual(term)
})

test('changes are counted by subject, most first, and 暂无结果 is not hidden', () => {
  const summary = countTeaching([
    { result: 'changed', subject: 'maths' },
    { result: 'changed', subject: 'chinese' },
    { result: 'changed', subject: 'chinese' },
    { result: 'pending', subject: 'pe' },
    { result: 'none' },
    undefined,
  ])
  expect(summary).toEqual({
    newsCount: 4,
    bars: [
      { label: '语文', count: 2 },
      { label: '数学', count: 1 },
      { label: '暂无结果', count: 1, open: true },
    ],
  })
})

test('a term without a word about teaching has no chart', () => {
  expect(countTeaching([{ result: 'none' }])).toBeUndefined()
})

test.each([
  ['2026-03-14T04:00:00Z', '2026年春季学期', '2026-spring', '2025年秋季学期'],
  ['2026-08-31T16:00:00Z', '2026年秋季学期', '2026-autumn', '2026年春季学期'],
  ['2027-01-10T00:00:00Z', '2026年秋季学期', '2026-autumn', '2026年春季学期'],
])('the term of %s is called %s, and its address leads back to it', (now, name, key, before) => {
  const term = termOf(new Date(now), usual)
  expect([nameOfTerm(term), keyOfTerm(term)]).toEqual([name, key])
  expect(nameOfTerm(termBefore(term, usual))).toBe(before)
  expect(termNamed(key, usual)).toEqual(term)
})

test.each(['2026-summer', '26-spring', '', '2026-spring-x'])('%j names no term', (key) => {
  expect(termNamed(key, usual)).toBeUndefined()
})
