import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pairing, type PairingState } from '@/player/pairing'

const MINUTES = 60_000
const invitation = (code: string) =>
  Response.json(
    {
      code,
      secret: `secret of ${code}`,
      expiresAt: new Date(Date.now() + 10 * MINUTES).toISOString(),
      address: `https://school.example/admin/screens/pair?code=${code}`,
      qr: { size: 25, path: 'M0 0h1v1h-1z' },
    },
    { status: 201, headers: { date: new Date().toUTCString() } },
  )

describe('pairing', () => {
  let invite: () => Response | Promise<Response>
  let progress: () => Response | Promise<Response>
  let states: PairingState[]
  const asked = { invite: 0, progress: [] as string[] }
  const onPaired = vi.fn()

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-21T08:00:00.000Z') })
    vi.stubGlobal('window', globalThis)
    let codes = 0
    asked.invite = 0
    asked.progress = []
    states = []
    onPaired.mockReset()
    invite = () => invitation(`CODE${++codes}`)
    progress = () => Response.json({ state: 'waiting' })
    vi.stubGlobal('fetch', async (_: string, init: { method?: string; headers: Record<string, string> }) => {
      if (init.method === 'POST') {
        asked.invite++
        return invite()
      }
      asked.progress.push(init.headers.Authorization ?? '')
      return progress()
    })
    new Pairing({ onState: (state) => states.push(state), onPaired }).start()
  })

  afterEach(() => {
    vi.clearAllTimers()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  const last = () => states[states.length - 1]
  const code = () => {
    const state = last()
    return state?.kind === 'inviting' ? state.invitation.code : undefined
  }

  it('shows a code, how long it is good, and nothing secret', async () => {
    await pass(2_500)
    expect(last()).toEqual({
      kind: 'inviting',
      left: expect.closeTo(10 * MINUTES - 2_000, -3),
      invitation: {
        code: 'CODE1',
        address: expect.stringContaining('pair?code=CODE1'),
        qr: { size: 25, path: 'M0 0h1v1h-1z' },
      },
    })
    expect(JSON.stringify(states)).not.toContain('secret')
  })

  it('takes its token and asks no more', async () => {
    await pass(5_000)
    progress = () => Response.json({ state: 'paired', token: 'T', name: '东门大屏' })
    await pass(3_000)
    const { length } = asked.progress
    await pass(60_000)
    expect(onPaired.mock.calls).toEqual([['T']])
    expect([asked.progress.length, asked.progress[0]]).toEqual([length, 'Bearer secret of CODE1'])
  })

  it.each([
    ['the server says so', () => Response.json({ state: 'expired' }, { status: 410 })],
    ['its time is over', () => Response.json({ state: 'waiting' })],
  ])('takes another code by itself when %s', async (_, answer) => {
    await pass(1_000)
    progress = answer
    await pass(10 * MINUTES + 5_000)
    expect(code()).not.toBe('CODE1')
    expect(code()).toMatch(/^CODE\d+$/)
  })

  it('waits longer and longer for a server that is away, and says what to look at', async () => {
    await pass(2_500)
    invite = () => Promise.reject(new TypeError('refused'))
    progress = () => Response.json({ state: 'expired' }, { status: 410 })
    await pass(5_000)
    expect(last()).toEqual({ kind: 'unreachable' })
    const before = asked.invite
    await pass(10 * MINUTES)
    expect(asked.invite - before).toBeLessThanOrEqual(24)
    expect(asked.invite - before).toBeGreaterThanOrEqual(9)
    invite = () => invitation('BACK')
    await pass(61_000)
    expect(code()).toBe('BACK')
  })

  it.each([
    ['too many ask', () => Response.json({ errors: [] }, { status: 429 })],
    ['a captive portal answers', () => new Response('<html>', { status: 200 })],
    ['the answer lacks the code', () => Response.json({ secret: 'x' }, { status: 201 })],
  ])('waits politely when %s', async (_, answer) => {
    invite = answer
    progress = () => Response.json({ state: 'expired' }, { status: 410 })
    await pass(5 * MINUTES)
    expect(asked.invite).toBeLessThan(20)
    expect(last()?.kind).toBe('unreachable')
  })

  it('keeps a good code in view while the network is away', async () => {
    await pass(2_500)
    progress = () => Promise.reject(new TypeError('refused'))
    await pass(30_000)
    expect(code()).toBe('CODE1')
  })
})
