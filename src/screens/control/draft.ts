import { z } from 'zod'
import { refuseImpossibleSchedule } from '@/features/screens/schedule-rules'
import { dayKinds, dayParts, periodKinds, priorities, repeats, weekdays } from '@/features/screens/words'
import type { ScreenSchedule } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { type PlacedRule, ruleOf } from '../rules'

const oneOf = <T extends object>(words: T) => z.enum(Object.keys(words) as Key<T>[])
type Key<T extends object> = `${keyof T & (string | number)}`
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间要写成 09:50 这样：两位小时、冒号、两位分钟。')
const day = z.iso.datetime({ offset: true, error: '请写完整的日期。' })
const ids = z.array(z.number().int()).nullish()

const shape = z.object({
  id: z.number().int().optional(),
  name: z.string().nullish(),
  playlist: z.number().int().nullish(),
  screens: ids,
  groups: ids,
  priority: oneOf(priorities),
  days: oneOf(dayKinds),
  part: oneOf(dayParts),
  hoursFrom: clock.nullish(),
  hoursTo: clock.nullish(),
  periods: z.array(oneOf(periodKinds)).nullish(),
  repeat: oneOf(repeats),
  interval: z
    .number('“每隔”要写1到12的数。')
    .int()
    .min(1, '“每隔”至少是1。')
    .max(12, '“每隔”最多是12。')
    .nullish(),
  weekdays: z.array(oneOf(weekdays)).nullish(),
  monthDay: z.number().int().min(1, '每月几号要写1到31。').max(31, '每月几号要写1到31。').nullish(),
  from: day.nullish(),
  to: day.nullish(),
  except: z.array(z.object({ day: day.nullish() })).nullish(),
})

/** A schedule as the desk sends it while it is written; `part`, days and so on as the collection keeps them. */
export type ScheduleDraft = z.input<typeof shape>

/** The id of a schedule that has none yet. */
const NEW = 0

/**
 * What a half-written schedule says so far.
 * @throws HongzhuError bad-schedule with what is missing or wrong
 */
export function draftIn(body: unknown, timeZone: string): PlacedRule {
  const result = shape.safeParse(body)
  if (!result.success) {
    const issue = result.error.issues[0]
    const field = issue?.path.join('.') ?? ''
    const told = /[一-鿿]/.test(issue?.message ?? '')
      ? issue?.message
      : '有一项填写有误，请检查日期、时间和次数。'
    throw new HongzhuError('bad-schedule', told ?? '', 400, { field })
  }
  const { except, id = NEW, name, playlist, ...said } = result.data
  refuseImpossibleSchedule(said)
  const schedule: Omit<ScreenSchedule, 'createdAt' | 'updatedAt'> = {
    ...said,
    id,
    name: name || '这个排期',
    playlist: playlist ?? 0,
    except: (except ?? []).flatMap((each) => (each.day ? [{ day: each.day }] : [])),
  }
  return ruleOf(schedule as ScreenSchedule, timeZone)
}
