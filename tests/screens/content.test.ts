import { expect, it } from 'vitest'
import { goodUntil } from '@/screens/content'

const ZONE = 'Asia/Shanghai'
/** half past three in the afternoon, in Shanghai */
const NOW = Date.parse('2026-03-14T07:30:00.000Z')
const goes = (...ends: string[]) =>
  new Date(
    goodUntil(
      ends.map((until) => ({ until })),
      NOW,
      ZONE,
    ),
  ).toISOString()

it('what screens play is read anew after the school’s midnight though nothing was published', () => {
  expect(goes()).toBe('2026-03-14T16:00:00.000Z')
  expect(goes('2026-03-20T16:00:00.000Z')).toBe('2026-03-14T16:00:00.000Z')
})

it('and as soon as something of it ends, if that is sooner; what is over already ends nothing', () => {
  expect(goes('2026-03-14T09:00:00.000Z', '2026-03-14T07:00:00.000Z')).toBe('2026-03-14T09:00:00.000Z')
})
