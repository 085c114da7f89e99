import { expect, it, vi } from 'vitest'
import { checkPromise } from '@/features/consultations/promise'

vi.mock('@/platform/env', () => ({ env: { TZ_SCHOOL: 'Asia/Shanghai' } }))

const noon = '2026-03-14T04:00:00.000Z'
const morning = '2026-03-13T16:00:00.000Z'
const nextDay = '2026-03-14T16:30:00.000Z'
const code = (expected: string) => expect.objectContaining({ code: expected })

it('takes what opens, closes and is answered on one day, whatever the hours say', () => {
  expect(() => checkPromise({ opensAt: noon, closesAt: morning, promisedAt: morning })).not.toThrow()
  expect(() => checkPromise({ opensAt: morning, closesAt: noon, promisedAt: morning })).not.toThrow()
})

it('refuses days in the wrong order, and a promise taken back', () => {
  expect(() => checkPromise({ opensAt: nextDay, closesAt: noon, promisedAt: nextDay })).toThrow(
    code('closes-before-opening'),
  )
  expect(() => checkPromise({ opensAt: noon, closesAt: nextDay, promisedAt: noon })).toThrow(
    code('promise-too-early'),
  )
  expect(() => checkPromise({ opensAt: noon, closesAt: nextDay, promisedAt: null })).toThrow(
    code('no-promise'),
  )
  expect(() => checkPromise({ opensAt: noon, firstPromisedAt: nextDay, promisedAt: null })).toThrow(
    code('promise-removed'),
  )
})
