import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Renewal } from '@/player/renewal'
import type { Reload } from '@/player/store'

const [OLD, NEW] = ['/assets/player.old.js', '/assets/player.new.js']

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('loading the page anew', () => {
  let last: Reload | undefined
  let endsAt: number
  const canReload = vi.fn(async (_?: string) => true)
  const reload = vi.fn()
  let renewal: Renewal

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
    last = undefined
    endsAt = 0
    canReload.mockReset().mockResolvedValue(true)
    reload.mockReset()
    renewal = new Renewal({
      shell: { script: OLD, canReload },
      endsAt: () => endsAt,
      now: () => Date.now(),
      store: {
        reloadedFor: async () => last,
        keepReload: (reload) => {
          last = reload
        },
      },
      reload,
    })
  })

  it('waits for the end of the item when the desk asks for it', async () => {
    endsAt = Date.now() + 8_000
    renewal.remote()
    await vi.advanceTimersByTimeAsync(7_900)
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('comes within a minute, at a moment of its own, when there is a newer player', async () => {
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(61_000)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(last?.script).toBe(NEW)
    expect(canReload).toHaveBeenCalledWith(NEW)
  })

  it('waits while the page would not come up again, and looks once more right before', async () => {
    canReload.mockResolvedValue(false)
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(reload).not.toHaveBeenCalled()
    canReload.mockResolvedValueOnce(true).mockResolvedValue(false)
    await vi.advanceTimersByTimeAsync(300_000)
    expect(reload).not.toHaveBeenCalled()
    canReload.mockResolvedValue(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('does not go round in circles when the page does not have the player it is told of', async () => {
    last = { script: NEW, at: Date.now() }
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(reload).not.toHaveBeenCalled()
  })

  it('tries again when an hour is over', async () => {
    last = { script: NEW, at: Date.now() }
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(3_599_000)
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(62_000)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(last.script).toBe(NEW)
  })

  it('comes with the newer player when the desk asks while one is wished', async () => {
    await renewal.expect(NEW)
    renewal.remote()
    await vi.advanceTimersByTimeAsync(10)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(last?.script).toBe(NEW)
  })

  it('comes as it is when the desk asks and the newer player is not to be had, which stays wished', async () => {
    canReload.mockImplementation(async (script) => script !== NEW)
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(reload).not.toHaveBeenCalled()
    renewal.remote()
    await vi.advanceTimersByTimeAsync(10)
    expect(last?.script).toBe(OLD)
    canReload.mockResolvedValue(true)
    renewal.remote()
    await vi.advanceTimersByTimeAsync(10)
    expect(last?.script).toBe(NEW)
  })

  it('is not put off, when the desk asked, by a newer player that is told of meanwhile', async () => {
    endsAt = Date.now() + 8_000
    renewal.remote()
    await vi.advanceTimersByTimeAsync(1_000)
    last = { script: NEW, at: Date.now() }
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(7_100)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('wants the newer player no more when the school went back to the one that runs', async () => {
    canReload.mockResolvedValue(false)
    await renewal.expect(NEW)
    await vi.advanceTimersByTimeAsync(120_000)
    await renewal.expect(OLD)
    canReload.mockResolvedValue(true).mockClear()
    await vi.advanceTimersByTimeAsync(7_200_000)
    expect(canReload).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does nothing for the player that runs, or for none', async () => {
    await renewal.expect(OLD)
    await renewal.expect('')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(reload).not.toHaveBeenCalled()
  })
})
