import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compilePlan, nightSpans, quietSpans } from '@/features/screens/plan/compile'
import type { PlanRange, ScheduleRule } from '@/features/screens/plan/types'
import { onShow, spanAt } from '@/features/screens/timetable/timetable'
import { addDays } from '@/platform/school-days/days'
import type { Spans } from '@/ui/manifest'
import { manifestOf } from '../timetable/manifests'
import { naiveInstant } from './naive-clock'
import { holdsAt, type NaiveWindow, naiveWindows } from './oracle'
import { plans, RUNS } from './random-plans'

/** First and last second of a range. */
function secondsOf({ days, from, timeZone }: PlanRange): [number, number] {
  return [naiveInstant(from, '00:00', timeZone), naiveInstant(addDays(from, days), '00:00', timeZone) - 1]
}

/** Each minute of a range, and the seconds at and before each edge. */
function* secondsToLookAt(range: PlanRange, spans: Spans, windows: NaiveWindow[]): Generator<number> {
  const [first, last] = secondsOf(range)
  for (let second = first; second <= last; second += 60) yield second
  for (const edge of [...spans, ...windows.flatMap(({ from, to }) => [from, to])])
    for (const second of [edge - 1, edge]) if (second >= first && second <= last) yield second
}

/** The first second at which spans and windows disagree. */
function disagreement(range: PlanRange, spans: Spans, windows: NaiveWindow[]): string | undefined {
  for (const second of secondsToLookAt(range, spans, windows))
    if (Boolean(spanAt(spans, second * 1000)) !== holdsAt(windows, second))
      return new Date(second * 1000).toISOString()
  return undefined
}

const windowsIn = (rule: ScheduleRule, calendar: Parameters<typeof naiveWindows>[1], range: PlanRange) =>
  naiveWindows(rule, calendar, range.from, range.days, range.timeZone)

it('a rule holds exactly when its wording says so, by the clock on the wall', () => {
  fc.assert(
    fc.property(plans, ({ calendar, range, rules }) => {
      const compiled = compilePlan(rules, calendar, range)
      for (const rule of rules) {
        const spans = compiled.find(({ id }) => id === rule.id)?.spans ?? []
        expect(disagreement(range, spans, windowsIn(rule, calendar, range))).toBeUndefined()
      }
    }),
    { numRuns: RUNS },
  )
})

it('the strongest rule that holds wins alone', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.nat({ max: 12 * 86_400 }), { minLength: 10 }), (plan, offsets) => {
      const { calendar, range, rules } = plan
      const manifest = manifestOf({ rules: compilePlan(rules, calendar, range) })
      const [first, last] = secondsOf(range)
      const windows = rules.map((rule) => windowsIn(rule, calendar, range))
      for (const second of offsets.map((offset) => first + (offset % (last - first)))) {
        const holding = rules.filter((_, index) => holdsAt(windows[index] ?? [], second))
        const winner = onShow(manifest, second * 1000).rule
        expect(winner?.priority).toBe(
          holding.length ? Math.max(...holding.map(({ priority }) => priority)) : undefined,
        )
        expect(winner === undefined || holding.some(({ id }) => id === winner.id)).toBe(true)
      }
    }),
    { numRuns: RUNS },
  )
})

it('spans ascend, hold whole seconds and never overlap', () => {
  fc.assert(
    fc.property(plans, ({ calendar, range, rules }) => {
      for (const { spans } of compilePlan(rules, calendar, range))
        spans.forEach((edge, index) => {
          expect(Number.isInteger(edge)).toBe(true)
          const before = spans[index - 1] ?? Number.NEGATIVE_INFINITY
          expect(index % 2 ? edge > before : edge >= before).toBe(true)
        })
    }),
    { numRuns: RUNS },
  )
})

it('a plan renewed some days later says the same, beginnings of spans included', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 12 }), ({ calendar, range, rules }, passed) => {
      const later = { ...range, from: addDays(range.from, passed) }
      const [startsAt] = secondsOf(later)
      // the last day's spans are cut short only when the next day is worked out as well
      const lastDay = naiveInstant(addDays(range.from, range.days - 1), '00:00', range.timeZone)
      const shared = (spans: Spans = []) =>
        pairs(spans).filter(([from, to]) => to > startsAt && from < lastDay)
      const renewed = compilePlan(rules, calendar, later)
      for (const { id, spans } of compilePlan(rules, calendar, range))
        expect(shared(renewed.find((rule) => rule.id === id)?.spans)).toEqual(shared(spans))
    }),
    { numRuns: RUNS },
  )
})

const pairs = (spans: Spans): [number, number][] =>
  spans.flatMap((edge, index) => (index % 2 ? [] : [[edge, spans[index + 1] as number]]))

const always = { id: 'x', name: '', playlist: '', priority: 1, except: [] }

it('nights and silence are rules like all others', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom('22:00', '01:30', '02:15'), ({ calendar, range }, to) => {
      const night = { from: '21:30', to }
      const dark: ScheduleRule = { ...always, days: 'every', part: { kind: 'hours', ...night } }
      expect(disagreement(range, nightSpans(night, range), windowsIn(dark, calendar, range))).toBeUndefined()

      const timeless = { ...calendar, timetables: [] }
      const quiet: ScheduleRule = {
        ...always,
        days: 'exam',
        part: { kind: 'hours', from: '07:00', to: '18:00' },
      }
      expect(
        disagreement(range, quietSpans(timeless, range), windowsIn(quiet, calendar, range)),
      ).toBeUndefined()
    }),
    { numRuns: RUNS },
  )
})
