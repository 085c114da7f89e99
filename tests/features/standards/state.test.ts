import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonOf } from '@/features/standards/reasons'
import { standingOf, turnsOn } from '@/features/standards/state'
import { type Frequency, frequencies } from '@/features/standards/words'
import { addDays } from '@/platform/school-days/days'
import type { Term } from '@/platform/school-days/terms'
import { expectedDue, expectedState } from './oracle'

const terms: Term[] = [
  { name: '2025年秋季学期', from: '2025-09-01', to: '2026-01-23' },
  { name: '2026年春季学期', from: '2026-02-26', to: '2026-07-03' },
  { name: '2026年秋季学期', from: '2026-08-31', to: '2027-01-22' },
]
const of = (frequency: Frequency, since: string, evidence: string[], today: string, dueDate?: string) =>
  standingOf({ frequency, since, dueDate }, evidence, today, terms)

describe('something done once', () => {
  it('waits until its day, is late after it, and done for good with one piece of evidence', () => {
    expect(of('once', '2026-03-01', [], '2026-06-30', '2026-06-30')).toMatchObject({ state: 'notDue' })
    expect(of('once', '2026-03-01', [], '2026-07-01', '2026-06-30')).toMatchObject({
      state: 'late',
      due: '2026-06-30',
    })
    expect(of('once', '2026-03-01', ['2026-07-05'], '2029-01-01', '2026-06-30').state).toBe('done')
  })

  it('is never late without a day set for it', () => {
    expect(of('once', '2020-01-01', [], '2026-07-01').state).toBe('notDue')
  })

  it('is not done by what is still to come', () => {
    expect(of('once', '2026-03-01', ['2026-07-02'], '2026-07-01', '2026-06-30').state).toBe('late')
  })
})

describe('what comes round', () => {
  it('is done, on time, late or not yet due by this month and the last', () => {
    expect(of('monthly', '2026-01-01', ['2026-05-01'], '2026-05-31').state).toBe('done')
    expect(of('monthly', '2026-01-01', ['2026-04-30'], '2026-05-01')).toMatchObject({
      state: 'onTime',
      due: '2026-05-31',
    })
    expect(of('monthly', '2026-01-01', ['2026-03-31'], '2026-05-01')).toMatchObject({
      state: 'late',
      due: '2026-04-30',
    })
    expect(of('monthly', '2026-04-02', [], '2026-05-01')).toMatchObject({
      state: 'notDue',
      due: '2026-05-31',
    })
    expect(of('monthly', '2026-05-08', [], '2026-05-20')).toMatchObject({
      state: 'notDue',
      due: '2026-06-30',
    })
  })

  it('asks nothing in a month that is all holidays, but takes what is done in it', () => {
    // August 2026 lies between the terms except its last day; February has its first days of term
    const summer: Term[] = terms.map((term) =>
      term.from === '2026-08-31' ? { ...term, from: '2026-09-01' } : term,
    )
    const september = (evidence: string[]) =>
      standingOf({ frequency: 'monthly', since: '2026-01-01' }, evidence, '2026-09-10', summer).state
    expect(september(['2026-07-01'])).toBe('onTime')
    expect(september(['2026-06-30'])).toBe('late')
    expect(
      standingOf({ frequency: 'monthly', since: '2026-01-01' }, ['2026-08-21'], '2026-08-30', summer).state,
    ).toBe('done')
  })

  describe('in a summer of two months', () => {
    const long: Term[] = [
      { name: '2026年春季学期', from: '2026-02-26', to: '2026-06-30' },
      { name: '2026年秋季学期', from: '2026-09-01', to: '2027-01-22' },
    ]
    const monthly = (since: string, evidence: string[], today: string) => {
      const standing = standingOf({ frequency: 'monthly', since }, evidence, today, long)
      return { ...standing, reason: reasonOf(standing) }
    }

    it('asks for the month after it', () => {
      expect(monthly('2026-01-01', ['2026-06-12'], '2026-08-10')).toMatchObject({
        state: 'onTime',
        due: '2026-09-30',
        reason: '6月做到了；9月的还没有依据，最晚2026年9月30日。',
      })
    })

    it('promises no first day that it then moves', () => {
      for (const since of ['2026-06-02', '2026-07-01', '2026-07-20', '2026-08-01', '2026-08-02'])
        for (const today of ['2026-07-25', '2026-08-10', '2026-09-01', '2026-09-30'])
          expect(monthly(since, [], today), `${since} on ${today}`).toMatchObject({
            state: 'notDue',
            due: '2026-09-30',
            reason: '刚开始要求，第一次最晚2026年9月30日。',
          })
      expect(monthly('2026-07-20', [], '2026-10-01').state).toBe('late')
    })

    it('takes what is done in it for the month before it, though that is over', () => {
      expect(monthly('2026-01-01', ['2026-07-12'], '2026-07-20').state).toBe('done')
      for (const today of ['2026-08-10', '2026-09-30'])
        expect(monthly('2026-01-01', ['2026-07-12'], today)).toMatchObject({
          state: 'onTime',
          due: '2026-09-30',
          reason: '假期里做到了；9月的还没有依据，最晚2026年9月30日。',
        })
      expect(monthly('2026-01-01', ['2026-07-12'], '2026-10-01').state).toBe('late')
      expect(monthly('2026-01-01', ['2026-05-31'], '2026-08-10')).toMatchObject({
        state: 'late',
        due: '2026-06-30',
      })
    })
  })

  it("keeps the school's own terms; holidays count to the term before them", () => {
    expect(of('termly', '2025-09-01', ['2026-02-25'], '2026-02-25').turn).toEqual({
      name: '2025年秋季学期',
      from: '2025-09-01',
      to: '2026-02-25',
    })
    expect(of('termly', '2025-09-01', ['2026-02-25'], '2026-02-26').state).toBe('onTime')
    expect(of('termly', '2025-09-01', ['2026-02-25'], '2026-08-30').state).toBe('onTime')
    expect(of('termly', '2025-09-01', ['2026-02-25'], '2026-08-31').state).toBe('late')
  })

  it('takes the usual terms where the calendar has none', () => {
    expect(standingOf({ frequency: 'termly', since: '2020-01-01' }, [], '2031-01-31', []).turn).toEqual({
      name: '2030年秋季学期',
      from: '2030-09-01',
      to: '2031-01-31',
    })
  })
})

const day = fc.integer({ min: 0, max: 1400 }).map((days) => addDays('2024-06-01', days))
const around = (usual: string) => fc.integer({ min: -25, max: 30 }).map((days) => addDays(usual, days))
const calendar = fc
  .tuple(
    fc.subarray([2024, 2025, 2026, 2027]),
    fc.array(around('2001-01-01'), { minLength: 8, maxLength: 8 }),
  )
  .map(([years, shifts]) =>
    years.flatMap((year, at): Term[] => {
      const shift = (usual: string, index: number) =>
        addDays(usual, Math.round((Date.parse(shifts[index] ?? '') - Date.parse('2001-01-01')) / 86_400_000))
      return [
        { name: `${year}春`, from: shift(`${year}-02-10`, at), to: `${year}-07-03` },
        { name: `${year}秋`, from: shift(`${year}-09-03`, at + 4), to: `${year + 1}-01-10` },
      ]
    }),
  )

describe('against a slow oracle that walks through the days', () => {
  it.each(Object.keys(frequencies) as Frequency[])('%s', (frequency) => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.option(day, { nil: undefined }),
        fc.array(day, { maxLength: 12 }),
        calendar,
        (today, since, dueDate, evidence, school) => {
          const demand = { frequency, since, dueDate }
          const { due, state } = standingOf(demand, evidence, today, school)
          expect(state).toBe(expectedState(demand, evidence, today, school))
          if (frequency !== 'once' && (state === 'onTime' || state === 'notDue'))
            expect(due).toBe(expectedDue({ frequency, since }, state, today, school))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('stays as it is until the day that is named for its turn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(frequencies) as Frequency[])),
        day,
        day,
        fc.option(day, { nil: undefined }),
        fc.array(day, { maxLength: 6 }),
        calendar,
        (frequency, today, since, dueDate, evidence, school) => {
          const stateOn = (at: string) =>
            standingOf({ frequency, since, dueDate }, evidence, at, school).state
          const standing = standingOf({ frequency, since, dueDate }, evidence, today, school)
          const named = turnsOn(standing, evidence, today)
          expect(named === undefined || named > today).toBe(true)
          for (let at = today, days = 0; days < 240 && (!named || at < named); at = addDays(at, 1), days++)
            expect(stateOn(at)).toBe(standing.state)
        },
      ),
    )
  })

  it('is late on the day after the last one it was asked for by', () => {
    const asked = of('once', '2026-03-01', [], '2026-06-30', '2026-06-30')
    expect(turnsOn(asked, [], '2026-06-30')).toBe('2026-07-01')
    const monthly = of('monthly', '2026-01-01', ['2026-04-30'], '2026-05-01')
    expect(turnsOn(monthly, ['2026-04-30'], '2026-05-01')).toBe('2026-06-01')
    expect(
      turnsOn(of('once', '2026-03-01', ['2026-03-02'], '2026-06-30'), ['2026-03-02'], '2026-06-30'),
    ).toBe(undefined)
  })

  it('more evidence never makes a task late, and time alone never makes it done', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(frequencies) as Frequency[])),
        day,
        fc.array(day, { maxLength: 6 }),
        day,
        calendar,
        (frequency, since, evidence, today, school) => {
          const demand = { frequency, since }
          const now = standingOf(demand, evidence, today, school).state
          expect(standingOf(demand, [...evidence, today], today, school).state).toBe('done')
          if (now !== 'done')
            expect(
              standingOf(
                demand,
                evidence.filter((each) => each <= today),
                addDays(today, 1),
                school,
              ).state,
            ).not.toBe('done')
        },
      ),
    )
  })
})
