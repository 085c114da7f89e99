import type { DateField } from 'payload'
import type { Consultation } from '@/payload-types'
import { noField } from '@/platform/access/rules'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { dayOf } from '@/ui/day'

/** The day that was said first. Nobody types it; it stands on the page beside a later one. */
export const firstPromise: DateField = {
  name: 'firstPromisedAt',
  type: 'date',
  label: '最先说的答复日期',
  access: { create: noField, update: noField },
  admin: { hidden: true },
}

type Dates = Pick<Consultation, 'opensAt' | 'closesAt' | 'promisedAt' | 'firstPromisedAt'>

/** A question with an end says before it goes out when the answer comes; the days follow each other, at whatever hour they are kept. */
export function checkPromise({ closesAt, firstPromisedAt, opensAt, promisedAt }: Dates): void {
  const [opens, closes, promised] = [opensAt, closesAt, promisedAt].map(isoDay)
  if (closes && opens && closes < opens)
    throw new HongzhuError('closes-before-opening', '“截止”早于“开始”，请改其中一个日期。', 400, {
      field: 'closesAt',
    })
  if (closes && !promised)
    throw new HongzhuError('no-promise', '请填“最晚哪天答复”：有截止日期的征集要先说好什么时候答复。', 400, {
      field: 'promisedAt',
    })
  if (firstPromisedAt && !promised)
    throw new HongzhuError('promise-removed', '“最晚哪天答复”说过以后不能删，只能改成另一天。', 400, {
      field: 'promisedAt',
    })
  if (closes && promised && promised < closes)
    throw new HongzhuError('promise-too-early', '“最晚哪天答复”早于“截止”，请改其中一个日期。', 400, {
      field: 'promisedAt',
    })
}

const isoDay = (instant: string | null | undefined): string | undefined =>
  instant ? dayOf(instant, env.TZ_SCHOOL).iso : undefined
