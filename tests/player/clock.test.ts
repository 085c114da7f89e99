import fc from 'fast-check'
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
const iso = (ms: number) => new Date(ms).toISOString()

describe('the screen’s clock', () => {
  it('follows the server when the device is a day off', () => {
    const { sources, pass } = device(SERVER - DAY)
    const clock = createClock(undefined, sources)
    clock.hear(iso(SERVER), 500, 500)
    pass(10_000)
    expect(clock.now()).toBe(SERVER + 10_000)
    expect(clock.skew()).toBe(DAY)
  })

  it('does not follow the device when somebody sets its date', () => {
    const { sources, time, pass } = device(SERVER)
    const clock = createClock(undefined, sources)
    clock.hear(iso(SERVER), 500, 500)
    time.wall += 5 * DAY
    pass(1_000)
    expect(clock.now()).toBe(SERVER + 1_000)
  })

  it('does not jump for a delay on the way', () => {
    const { sources } = device(SERVER)
    const clock = createClock(undefined, sources)
    clock.hear(iso(SERVER - 300), 100, 900)
    expect(clock.now()).toBe(SERVER)
  })

  it('knows the time the better, the quicker one of the answers was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -DAY, max: DAY }),
        fc.array(fc.record({ there: fc.nat(3_000), back: fc.nat(3_000) }), { minLength: 1, maxLength: 12 }),
        (off, trips) => {
          const { sources, time, pass } = device(SERVER + off)
          const clock = createClock(undefined, sources)
          for (const { there, back } of trips) {
            const sent = time.steady
            pass(there)
            const told = iso(time.wall - off)
            pass(back)
            clock.hear(told, sent, time.steady)
            pass(10_000)
          }
          const best = Math.min(...trips.map(({ there, back }) => there + back))
          expect(Math.abs(clock.now() - (time.wall - off))).toBeLessThanOrEqual(best + 1)
        },
      ),
    )
  })

  it('takes a header of whole seconds for what it is', () => {
    const { sources } = device(SERVER + 700)
    const clock = createClock(undefined, sources)
    clock.hear(iso(SERVER), 500, 500, 1_000)
    expect(clock.now()).toBe(SERVER + 700)
  })

  it('knows from a pushed message only that it is not earlier', () => {
    const { sources } = device(SERVER)
    const clock = createClock(undefined, sources)
    clock.overhear(iso(SERVER - 40_000))
    expect(clock.now()).toBe(SERVER)
    clock.overhear(iso(SERVER + 40_000))
    expect(clock.now()).toBe(SERVER + 40_000)
  })

  it('starts from the remembered difference without a server', () => {
    const { sources } = device(SERVER - DAY)
    expect(createClock({ skew: DAY, known: SERVER - 5_000 }, sources).now()).toBe(SERVER)
  })

  it('never starts before what was heard last, when the device has lost its date', () => {
    const { sources } = device(0)
    expect(createClock({ skew: 0, known: SERVER }, sources).now()).toBe(SERVER)
  })

  it('has nothing to remember before it heard a server', () => {
    const { sources } = device(SERVER)
    const clock = createClock({ skew: DAY, known: SERVER }, sources)
    expect(clock.times()).toBeUndefined()
    clock.hear(iso(SERVER), 500, 500)
    expect(clock.times()).toEqual({ skew: 0, known: SERVER })
  })

  it('takes no notice of nonsense', () => {
    const { sources } = device(SERVER)
    const clock = createClock(undefined, sources)
    clock.hear('yesterday', 400, 500)
    clock.overhear('')
    expect(clock.now()).toBe(SERVER)
    expect(clock.times()).toBeUndefined()
  })

  describe('of a device whose timer stands still while it sleeps', () => {
    function asleep() {
      const { sources, time, pass } = device(SERVER)
      const clock = createClock(undefined, sources)
      clock.hear(iso(SERVER), 500, 500)
      pass(1_000)
      expect(clock.leapt()).toBe(false)
      time.wall += 8 * 3_600_000
      pass(200)
      return { clock, time, pass }
    }

    it('says so once, and is right again with the next answer of a server', () => {
      const { clock, time } = asleep()
      expect([clock.leapt(), clock.leapt()]).toEqual([true, false])
      expect(clock.now()).toBe(SERVER + 1_200)
      clock.hear(iso(time.wall), time.steady, time.steady)
      expect(clock.now()).toBe(time.wall)
      expect(clock.times()).toEqual({ skew: 0, known: time.wall })
    })

    it('remembers nothing until then: by the older difference a start finds the right time', () => {
      const { clock, pass } = asleep()
      clock.leapt()
      pass(1_000)
      expect(clock.times()).toBeUndefined()
    })

    it('is not taken in by a date set back, a small step or a late look', () => {
      const { sources, time, pass } = device(SERVER)
      const clock = createClock(undefined, sources)
      time.wall -= DAY
      expect(clock.leapt()).toBe(false)
      time.wall += 4_000
      expect(clock.leapt()).toBe(false)
      pass(DAY)
      expect(clock.leapt()).toBe(false)
    })
  })
})
