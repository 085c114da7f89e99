import { expect, it } from 'vitest'
import { standingSentence } from '@/features/consultations/sentences'
import type { ConsultationState } from '@/features/consultations/words'
import { dayOf } from '@/ui/day'

const day = (iso: string) => dayOf(`${iso}T04:00:00Z`, 'Asia/Shanghai')
const course = {
  opens: day('2026-03-01'),
  closes: day('2026-03-10'),
  promised: day('2026-03-16'),
  replied: day('2026-03-18'),
}

it.each([
  ['coming', '2026-02-20', '3月1日开始'],
  ['open', '2026-03-08', '征集到3月10日，还有2天'],
  ['open', '2026-03-10', '今天（3月10日）是最后一天'],
  ['waiting', '2026-03-12', '3月10日截止，最晚3月16日答复'],
  ['overdue', '2026-03-17', '说好最晚3月16日答复，已经过了1天，还没有答复'],
  ['answered', '2026-03-20', '3月18日答复，比说好的3月16日晚了2天'],
  ['answered', '2027-01-02', '2026年3月18日答复，比说好的2026年3月16日晚了2天'],
] as [ConsultationState, string, string][])('says of %s on %s: %s', (state, today, sentence) => {
  expect(standingSentence(state, course, day(today))).toBe(sentence)
})

it('says when a promise was kept, and what has no end', () => {
  const kept = { ...course, replied: day('2026-03-14') }
  expect(standingSentence('answered', kept, day('2026-03-20'))).toBe('3月14日答复，说好最晚3月16日')
  expect(standingSentence('open', { opens: course.opens }, day('2026-03-20'))).toBe('长期征集，随时可以提')
})
