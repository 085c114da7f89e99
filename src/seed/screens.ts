import type { PayloadRequest } from 'payload'
import { groupTexts, pageTexts, periods, playlistTexts, scheduleTexts, screenTexts } from './content/screens'

/** Publishes a page through the school's review. */
type Issue = (collection: 'screen-pages', data: object, publishedAt: string) => Promise<number>

/** Screens that nobody has hung up yet, what they play and when, and the calendar of the school years around today. */
export async function arrangeScreens(req: PayloadRequest, issue: Issue, now = new Date()): Promise<void> {
  const { payload } = req
  await payload.updateGlobal({ slug: 'school-calendar', data: calendarAround(now), req })
  for (const page of pageTexts) await issue('screen-pages', page, now.toISOString())
  const playlists = await eachOf(playlistTexts, (data) =>
    payload.create({ collection: 'playlists', data: { ...data, transition: 'fade' }, req }),
  )
  const groups = await eachOf(groupTexts, (name) =>
    payload.create({ collection: 'screen-groups', data: { name }, req }),
  )
  for (const { group, ...screen } of screenTexts) {
    const data = { ...screen, group: groups[group], volume: 0, night }
    await payload.create({ collection: 'screens', data, req })
  }
  for (const { playlist, groups: where = [], ...schedule } of scheduleTexts) {
    const data = { ...schedule, playlist: playlists[playlist], groups: where.map((group) => groups[group]) }
    await payload.create({ collection: 'screen-schedules', data, req })
  }
}

const night = { dark: true, from: '21:00', to: '06:30' }

async function eachOf<K extends string, T>(
  texts: Record<K, T>,
  make: (text: T) => Promise<{ id: number }>,
): Promise<Record<K, number>> {
  const made = {} as Record<K, number>
  for (const key of Object.keys(texts) as K[]) made[key] = (await make(texts[key])).id
  return made
}

/** Last, this and next school year by the usual dates, so that the demo is in term whenever it is looked at in term. */
function calendarAround(now: Date) {
  const years = [-1, 0, 1].map((offset) => now.getFullYear() + offset)
  return {
    terms: years.flatMap((year) => [
      stretch(`${year}年春季学期`, year, '02-24', '07-04'),
      stretch(`${year}年秋季学期`, year, '09-01', '01-20', year + 1),
    ]),
    holidays: years.flatMap((year) => [
      stretch('元旦', year, '01-01', '01-01'),
      stretch('清明节', year, '04-04', '04-06'),
      stretch('劳动节', year, '05-01', '05-05'),
      stretch('国庆节', year, '10-01', '10-07'),
    ]),
    makeUpDays: years.map((year) => ({
      name: '国庆调休',
      day: day(saturdayAfter(year, '10-08')),
      follows: '5' as const,
    })),
    examDays: years.map((year) => stretch('期末考试', year, '07-01', '07-02')),
    timetables: [{ name: '平时作息', periods }],
  }
}

const stretch = (name: string, year: number, from: string, to: string, endYear = year) => ({
  name,
  from: day(`${year}-${from}`),
  to: day(`${endYear}-${to}`),
})

/** A day as the desk's form keeps it: an instant of it in the school's zone. */
const day = (iso: string): string => new Date(`${iso}T12:00:00+08:00`).toISOString()

function saturdayAfter(year: number, from: string): string {
  const date = new Date(`${year}-${from}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + ((6 - date.getUTCDay() + 7) % 7))
  return date.toISOString().slice(0, 10)
}
