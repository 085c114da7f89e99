import { expect, it } from 'vitest'
import { spanOf } from '@/admin/screens/takeover/span'

it.each([
  [1, '1秒'],
  [59.2, '1分钟'],
  [60, '1分钟'],
  [719, '12分钟'],
  [3599, '60分钟'],
  [3600, '1小时'],
  [3601, '1小时1分钟'],
  [7200, '2小时'],
])('%d seconds are %s', (seconds, words) => {
  expect(spanOf(seconds)).toBe(words)
})
