import type { Consultation } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'

type Days = Pick<Consultation, 'opensAt' | 'closesAt' | 'promisedAt'>

/** A question with an end says before it goes out when the answer comes; the days follow each other. */
export function checkPromise({ closesAt, opensAt, promisedAt }: Days): void {
  if (closesAt && closesAt < opensAt)
    throw new HongzhuError('closes-before-opening', '“截止”早于“开始”，请改其中一个日期。', 400, {
      field: 'closesAt',
    })
  if (closesAt && !promisedAt)
    throw new HongzhuError('no-promise', '请填“最晚哪天答复”：有截止日期的征集要先说好什么时候答复。', 400, {
      field: 'promisedAt',
    })
  if (closesAt && promisedAt && promisedAt < closesAt)
    throw new HongzhuError('promise-too-early', '“最晚哪天答复”早于“截止”，请改其中一个日期。', 400, {
      field: 'promisedAt',
    })
}
