import { describe, expect, it } from 'vitest'
import { createClock } from '@/player/clock'

/** A device whose wall clock and timer the test moves. */
function device(wall: number) {
  const time = { wall, steady: 500 }
  return {
    time,
    sources: { wall: () => time.wall, steady: () => time.steady },
    pass(ms: number) {
      time.wall += ms
      time.steady += ms
    },
  }
}

const SERVER = Date.parse('2026-03-21T08:00:00.000Z')
const DAY = 86_400_000

describe('the screen’s clock', () => {
  it('follows the server when the device is a day off', () => {
    const { sources, pass } = device(SERVER - DAY)
    const clock = createClock(0, sources)
    clock.hear(new Date(SERVER).toISOString(), 400)
    pass(10_000)
    expect(clock.now()).toBe(SERVER + 10_000)
    expect(clock.skew()).toBe(DAY)
  })

  it('does not follow the device when somebody sets its date', () => {
    const { sources, time, pass } = device(SERVER)
    const clock = createClock(0, sources)
    clock.hear(new Date(SERVER).toISOString(), 400)
    time.wall += 5 * DAY
    pass(1_000)
    expect(clock.now()).toBe(SERVER + 1_000)
  })

  it('does not jump for a delay on the way', () => {
    const { sources } = device(SERVER)
    const clock = createClock(0, sources)
    clock.hear(new Date(SERVER - 300).toISOString(), 400)
    expect(clock.now()).toBe(SERVER)
  })

  it('starts from the remembered difference without a server', () => {
    const { sources } = device(SERVER - DAY)
    expect(createClock(DAY, sources).now()).toBe(SERVER)
  })

  it('takes no notice of nonsense', () => {
    const { sources } = device(SERVER)
    const clock = createClock(0, sources)
    clock.hear('yesterday', 400)
    expect(clock.now()).toBe(SERVER)
  })
})
