import { HongzhuError } from '@/platform/errors'

type Stretch = { name?: string | null; from?: string | null; to?: string | null }
type Said = {
  terms?: Stretch[] | null
  holidays?: Stretch[] | null
  examDays?: Stretch[] | null
  timetables?: (Stretch & { periods?: Stretch[] | null })[] | null
}

/**
 * What one field alone cannot know to be wrong: a break that ends before it begins would last till the next day.
 * @throws HongzhuError bad-calendar, naming the field
 */
export function refuseImpossibleCalendar({ examDays, holidays, terms, timetables }: Said): void {
  for (const [field, stretches] of Object.entries({ terms, holidays, examDays, timetables }))
    for (const { from, name, to } of stretches ?? [])
      if (from && to && from.slice(0, 10) > to.slice(0, 10))
        throw wrong(field, `“${name ?? ''}”结束的日子早于开始的日子，请改好再保存。`)
  for (const { name, periods } of timetables ?? [])
    for (const period of periods ?? [])
      if (period.from && period.to && period.from >= period.to)
        throw wrong(
          'timetables',
          `“${name ?? ''}”里的“${period.name ?? ''}”结束时间不晚于开始时间，请改好再保存。`,
        )
}

const wrong = (field: string, message: string) => new HongzhuError('bad-calendar', message, 400, { field })
