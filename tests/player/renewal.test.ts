import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Log } from '@/player/log'
import { Renewal } from '@/player/renewal'
import { Shell } from '@/player/shell'
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

  it('does nothing for the player that runs, or for none', async () => {
    await renewal.expect(OLD)
    await renewal.expect('')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('the shell over plain HTTP', () => {
  const page = `<script src="${OLD}" defer></script>`
  const shell = () => new Shell(OLD, new Log(() => 0))
  const answering = (page: string, type = 'text/javascript') =>
    vi.stubGlobal('fetch', async (address: string) =>
      address === '/screen'
        ? new Response(page)
        : new Response('code', { headers: { 'content-type': type } }),
    )

  beforeEach(() => {
    vi.stubGlobal('window', Object.assign(globalThis, { isSecureContext: false }))
    vi.stubGlobal('navigator', {})
  })

  it('comes up again when the server gives the page and the script now', async () => {
    answering(page)
    void shell().register()
    expect(await shell().canReload()).toBe(true)
    expect(await shell().isKept()).toBe(false)
  })

  it.each([
    ['a captive portal answers', '<html>登录', 'text/html'],
    ['the page has another script', page.replace('old', 'new'), 'text/javascript'],
    ['the script is a page', page, 'text/html'],
  ])('does not when %s', async (_, body, type) => {
    answering(body, type)
    expect(await shell().canReload()).toBe(false)
  })

  it('does not when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')))
    expect(await shell().canReload()).toBe(false)
  })
})
