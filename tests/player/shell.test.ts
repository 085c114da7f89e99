import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Log } from '@/player/log'
import { Shell } from '@/player/shell'
import { screenPage } from '@/screens/page'

const [OLD, NEW] = ['/assets/player.old.js', '/assets/player.new.js']
const pageOf = (js: string) => screenPage({ js, css: '/assets/player.css' })
const page = pageOf(OLD)

let log: Log
const shell = () => new Shell(OLD, log)
const answering = (body: string, type = 'text/javascript') =>
  vi.stubGlobal('fetch', async (address: string) =>
    address === '/screen' ? new Response(body) : new Response('code', { headers: { 'content-type': type } }),
  )

beforeEach(() => {
  log = new Log(() => 0)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the shell over plain HTTP', () => {
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
    ['the page has another script', pageOf(NEW), 'text/javascript'],
    ['the script is a page', page, 'text/html'],
  ])('does not when %s', async (_, body, type) => {
    answering(body, type)
    expect(await shell().canReload()).toBe(false)
  })

  it('does not when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')))
    expect(await shell().canReload()).toBe(false)
  })

  it('does not when an answer begins and never ends', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream()))
    const served = shell().canReload()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await served).toBe(false)
  })
})

describe('the shell that a worker keeps', () => {
  let kept: Record<string, Record<string, string>>
  const update = vi.fn(async () => {})
  const register = vi.fn(async () => {})
  const workers = { register, ready: Promise.resolve(), getRegistration: async () => ({ update }) }
  const never = () => new Promise<never>(() => {})

  beforeEach(() => {
    kept = { 'hongzhu-shell-old': { '/screen': page, [OLD]: 'code' } }
    update.mockClear()
    register.mockReset().mockResolvedValue()
    vi.stubGlobal('window', Object.assign(globalThis, { isSecureContext: true }))
    vi.stubGlobal('navigator', { serviceWorker: workers })
    vi.stubGlobal('caches', {
      match: async (address: string) => {
        const found = Object.values(kept).find((files) => address in files)?.[address]
        return found === undefined ? undefined : new Response(found)
      },
    })
  })

  it('is there with a page and the script it names', async () => {
    expect(await shell().isKept()).toBe(true)
    kept = { 'hongzhu-shell-new': { '/screen': pageOf(NEW), [NEW]: 'code' } }
    expect(await shell().isKept()).toBe(true)
  })

  it('is not there with a page of one version and the script of another', async () => {
    kept = { 'hongzhu-shell-old': { '/screen': page }, 'hongzhu-shell-new': { [NEW]: 'code' } }
    expect(await shell().isKept()).toBe(false)
  })

  it('is not there on a disk that does not answer', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('caches', { match: never })
    const asked = shell().isKept()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toBe(false)
  })

  it('comes up again as the worker answers, who is sent for the newer version when he has it not', async () => {
    answering(page)
    expect(await shell().canReload()).toBe(true)
    expect(update).not.toHaveBeenCalled()
    expect(await shell().canReload(NEW)).toBe(false)
    await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(1))
  })

  it.each([
    ['refused', 0, async () => Promise.reject(new TypeError('refused'))],
    ['swallowed', 120_000, never],
  ])('asks for a worker again who was %s', async (_, known, refusal) => {
    vi.useFakeTimers()
    register.mockImplementationOnce(refusal)
    const registered = vi.fn()
    void shell().register().then(registered)
    await vi.advanceTimersByTimeAsync(known)
    expect(log.lines()).toHaveLength(1)
    expect(registered).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(registered).toHaveBeenCalledTimes(1)
    expect(log.lines()).toHaveLength(2)
  })
})
