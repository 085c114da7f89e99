import { expect, it } from 'vitest'
import { storedDays } from '@/features/screens/holiday-import/stored-days'
import type { SchoolCalendar } from '@/payload-types'
import { calendarOf } from '@/platform/school-days/stored-calendar'
import { calendar } from '../plan/school-year'

it.each([
  'Asia/Shanghai',
  'Pacific/Auckland',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Australia/Lord_Howe',
])('days kept by the desk are read as the same days in %s', (timeZone) => {
  const { examDays, holidays, makeUpDays } = calendar
  const stored = { id: 1, ...storedDays(calendar, timeZone) } as SchoolCalendar
  expect(calendarOf(stored, timeZone)).toEqual({ examDays, holidays, makeUpDays, terms: [], timetables: [] })
})

it('the whole calendar is read as the planner understands it', () => {
  const noon = (day: string) => `${day}T04:00:00.000Z`
  const stored = {
    id: 1,
    terms: calendar.terms.map(({ from, name, to }) => ({ name, from: noon(from), to: noon(to) })),
    ...storedDays(calendar, 'Asia/Shanghai'),
    timetables: calendar.timetables.map(({ from, name, periods, to }) => ({
      name,
      from: from ? noon(from) : null,
      to: to ? noon(to) : null,
      periods,
    })),
  } as SchoolCalendar
  expect(calendarOf(stored, 'Asia/Shanghai')).toEqual(calendar)
})
