import type { PlanRange, ScheduleRule } from '@/features/screens/plan/types'
import type { Period, SchoolCalendar } from '@/platform/school-days/types'
import type { ManifestRule } from '@/ui/manifest'

/** A school year as a school in Shanghai has it: 2026-09-01 is a Tuesday. */
export const calendar: SchoolCalendar = {
  terms: [
    { name: '2026年秋季学期', from: '2026-09-01', to: '2027-01-15' },
    { name: '2027年春季学期', from: '2027-02-22', to: '2027-06-30' },
  ],
  holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
  makeUpDays: [{ name: '国庆调休', day: '2026-10-10', follows: 3 }],
  examDays: [{ name: '期末考试', from: '2027-01-11', to: '2027-01-13' }],
  timetables: [
    { name: '夏季', from: '2026-09-01', to: '2026-09-30', periods: periods('09:30', '09:45') },
    { name: '平时', periods: periods('09:40', '09:50') },
  ],
}

function periods(breakFrom: string, breakTo: string): Period[] {
  return [
    { name: '到校', kind: 'arrival', from: '07:30', to: '08:00' },
    { name: '第一节', kind: 'lesson', from: '08:00', to: breakFrom },
    { name: '大课间', kind: 'break', from: breakFrom, to: breakTo },
    { name: '第二节', kind: 'lesson', from: breakTo, to: '11:30' },
    { name: '午餐', kind: 'meal', from: '11:30', to: '12:30' },
    { name: '第三节', kind: 'lesson', from: '12:30', to: '16:00' },
  ]
}

/** All breaks of school days unless told otherwise. */
export const rule = (given: Partial<ScheduleRule> = {}): ScheduleRule => ({
  id: 'schedule:1',
  name: '课间',
  playlist: 'a',
  priority: 1,
  days: 'school',
  part: { kind: 'periods', of: ['break'] },
  except: [],
  ...given,
})

export const range = (from: string, days: number, timeZone = 'Asia/Shanghai'): PlanRange => ({
  from,
  days,
  timeZone,
})

/** The spans of the only rule, `10-08 09:40–09:50`, by the clock of a zone. */
export function spansInWords(rules: ManifestRule[], timeZone = 'Asia/Shanghai'): string[] {
  return edgesInWords(rules[0]?.spans ?? [], timeZone)
}

export function edgesInWords(spans: number[], timeZone = 'Asia/Shanghai'): string[] {
  const shown = (second: number) => new Date(second * 1000).toLocaleString('sv-SE', { timeZone }).slice(5, 16)
  return spans.flatMap((edge, index) => {
    if (index % 2) return []
    const [from, to] = [shown(edge), shown(spans[index + 1] as number)]
    return [from.slice(0, 5) === to.slice(0, 5) ? `${from}–${to.slice(6)}` : `${from}–${to}`]
  })
}
