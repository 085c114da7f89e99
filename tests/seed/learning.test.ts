import { expect, test } from 'vitest'
import { charactersIn, MEANT_FOR, studyTime } from '@/features/learning/reading'
import { modes, readers } from '@/features/learning/words'
import { fewDaysInto, monthFromNow } from '@/seed/calendar'
import { learningTexts } from '@/seed/content/learning'
import type { Block } from '@/seed/rich-text'

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (typeof block === 'string' ? block : Object.values(block).flat().join())).join('\n')

test('eight pieces of every way of study, for every circle of readers, in months past, present and to come', () => {
  expect(learningTexts).toHaveLength(8)
  expect(new Set(learningTexts.map(({ mode }) => mode))).toEqual(new Set(Object.keys(modes)))
  expect(new Set(learningTexts.map(({ audience }) => audience))).toEqual(new Set(Object.keys(readers)))
  expect(new Set(learningTexts.map(({ month }) => Math.sign(month)))).toEqual(new Set([-1, 0, 1]))
})

test.each(learningTexts.map((text) => [text.title, text] as const))(
  '%s is read in five minutes, fits the desk and keeps the norms',
  (title, { question, example, action, summary }) => {
    const text = [question, wordsOf(example), action].join('\n')
    expect(charactersIn(text)).toBeGreaterThan(400)
    expect(studyTime(text).reading).toBeLessThanOrEqual(MEANT_FOR)
    for (const [field, longest] of [
      [title, 30],
      [question, 120],
      [action, 160],
      [summary, 120],
    ] as const)
      expect([...field].length, field).toBeLessThanOrEqual(longest)
    const all = `${title}\n${summary}\n${text}`
    expect(all).not.toMatch(/　|\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|20\d\d年|\d{7}/u)
  },
)

test.each([
  ['2026-01-31T15:00:00Z', 1, '2026-02-01T04:00:00.000Z'],
  ['2026-01-31T17:00:00Z', 0, '2026-02-01T04:00:00.000Z'],
  ['2026-01-15T04:00:00Z', -1, '2025-12-01T04:00:00.000Z'],
  ['2026-12-15T04:00:00Z', 1, '2027-01-01T04:00:00.000Z'],
])('from %s, %i months on begins %s', (now, months, first) => {
  expect(monthFromNow(months, new Date(now)).toISOString()).toBe(first)
})

test('a piece is out two days into its month, never in the future', () => {
  const now = new Date('2026-03-02T04:00:00Z')
  expect(fewDaysInto(-1, now).toISOString()).toBe('2026-02-03T04:00:00.000Z')
  expect(fewDaysInto(0, now)).toEqual(now)
  expect(fewDaysInto(1, now)).toEqual(now)
})
