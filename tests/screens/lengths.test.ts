import { expect, it } from 'vitest'
import { lengthInWords } from '@/screens/lengths'

it.each([
  [0, '0秒'],
  [45.4, '45秒'],
  [60, '1分钟'],
  [150, '2分30秒'],
  [3600, '1小时'],
  [3660, '1小时1分'],
  [7325, '2小时2分'],
])('%d seconds are %s', (seconds, words) => {
  expect(lengthInWords(seconds)).toBe(words)
})
