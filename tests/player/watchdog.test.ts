import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Watchdog } from '@/player/watchdog'
import { within } from '@/player/within'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('revives what gave no sign of life, and only that', () => {
  const revive = vi.fn()
  const watchdog = new Watchdog({ patience: 5_000, revive })
  watchdog.start()
  for (let second = 0; second < 20; second++) {
    watchdog.alive()
    vi.advanceTimersByTime(1_000)
  }
  expect(revive).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10_000)
  expect(revive).toHaveBeenCalled()
})

it('gives up on an answer that never comes, and passes on one that does', async () => {
  const never = within(1_000, new Promise(() => {}))
  const refused = expect(never).rejects.toThrow('no answer')
  await vi.advanceTimersByTimeAsync(1_000)
  await refused
  await expect(within(1_000, Promise.resolve('here'))).resolves.toBe('here')
  expect(vi.getTimerCount()).toBe(0)
})
