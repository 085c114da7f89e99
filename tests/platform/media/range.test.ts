import { expect, it } from 'vitest'
import { rangeOf } from '@/platform/media/range'

it.each([
  ['bytes=0-', { start: 0, end: 999 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=200-299', { start: 200, end: 299 }],
  ['bytes=200-5000', { start: 200, end: 999 }],
  ['bytes=-100', { start: 900, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
])('%s of 1000 bytes is one piece', (header, piece) => {
  expect(rangeOf(header, 1000)).toEqual(piece)
})

it.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=-0', `bytes=${'9'.repeat(30)}-`])(
  '%s is outside',
  (header) => {
    expect(rangeOf(header, 1000)).toBe('outside')
  },
)

it.each([
  null,
  '',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=0-1,5-6',
  'bytes=300-200',
  'lines=1-2',
  ' bytes=0-1',
])('%j is passed over: the whole file', (header) => {
  expect(rangeOf(header, 1000)).toBeUndefined()
})
