import { describe, expect, it } from 'vitest'
import { consultationState, isTakingAnswers, replyState } from '@/features/consultations/state'

const ZONE = 'Asia/Shanghai'
/** stored in the evening by Greenwich: already the next day at school */
const at = (day: string) => `${day}T16:30:00.000Z`
const course = { opensAt: at('2026-03-01'), closesAt: at('2026-03-09'), promisedAt: at('2026-03-15') }

describe('a consultation', () => {
  it.each([
    ['2026-03-01', 'coming'],
    ['2026-03-02', 'open'],
    ['2026-03-10', 'open'],
    ['2026-03-11', 'waiting'],
    ['2026-03-16', 'waiting'],
    ['2026-03-17', 'overdue'],
  ] as const)('on %s is %s, by the school’s own days', (today, state) => {
    expect(consultationState({ ...course, isAnswered: false }, today, ZONE)).toBe(state)
  })

  it('takes answers to the end of its period although something is answered already', () => {
    expect(consultationState({ ...course, isAnswered: true }, '2026-03-10', ZONE)).toBe('open')
    expect(consultationState({ ...course, isAnswered: true }, '2026-03-20', ZONE)).toBe('answered')
  })

  it('without an end takes answers for ever', () => {
    expect(isTakingAnswers({ opensAt: at('2026-03-01'), closesAt: null }, '2036-01-01', ZONE)).toBe(true)
  })
})

describe('an entry', () => {
  it.each([
    [{ promisedAt: null, reply: null }, 'plain'],
    [{ promisedAt: at('2026-03-09'), reply: null }, 'waiting'],
    [{ promisedAt: at('2026-03-08'), reply: null }, 'overdue'],
    [{ promisedAt: at('2026-03-08'), reply: '好' }, 'answered'],
  ] as const)('%j is %s', (entry, state) => {
    expect(replyState(entry, '2026-03-10', ZONE)).toBe(state)
  })
})
