import { expect, test } from 'vitest'
import { charactersIn, studyTime, studyTimeInWords } from '@/features/learning/reading'

test('punctuation takes no time; a number or a Latin word counts as one character', () => {
  expect(charactersIn('读书，3天！')).toBe(4)
  expect(charactersIn('借阅从61册到140册，PDF一份')).toBe(11)
  expect(charactersIn('  \n——。')).toBe(0)
})

test.each([
  [0, 1],
  [1, 1],
  [320, 1],
  [321, 2],
  [1600, 5],
])('%i characters take %i minutes', (characters, minutes) => {
  expect(studyTime('读'.repeat(characters)).reading).toBe(minutes)
})

test('a recording is told apart from reading, and only where its length is known', () => {
  expect(studyTimeInWords(studyTime('读'.repeat(700), 130))).toBe('读约3分钟，听约2分钟')
  expect(studyTimeInWords(studyTime('读', 20))).toBe('读约1分钟，听约1分钟')
  expect(studyTimeInWords(studyTime('读'.repeat(700), null))).toBe('读约3分钟')
})
