import { waitBefore } from './backoff'
import { askJson } from './request'
import { type Check, isRecord, record, size, text } from './shape'

/** What the screen shows a person who is to let it in. */
type Invitation = { code: string; address: string; qr: { size: number; path: string } }

export type PairingState =
  | { kind: 'asking' }
  /** `left` in ms */
  | { kind: 'inviting'; invitation: Invitation; left: number }
  | { kind: 'unreachable' }

export type PairingOptions = {
  onState(state: PairingState): void
  onPaired(token: string): void
}

const ADDRESS = '/api/screens/pairing'
const PATIENCE = 15_000
const RETRY = { first: 2_000, most: 60_000 }
/** A person has just pressed a button at the desk and looks at the screen; ms */
const LOOK = 2_000
const TICK = 1_000

type Invited = Invitation & { secret: string; until: number }

const isInvitation: Check = record({
  code: text,
  secret: text,
  expiresAt: text,
  address: text,
  qr: record({ size, path: text }),
})

/** Asks the server for a code, waits until somebody lets the screen in, and takes another code when one is used up. */
export class Pairing {
  private invited: Invited | undefined
  private failures = 0

  constructor(private readonly options: PairingOptions) {}

  start(): void {
    this.options.onState({ kind: 'asking' })
    void this.step()
    window.setInterval(this.tick, TICK)
  }

  private step = async () => {
    const wait = await this.proceed().catch(() => this.fail())
    if (wait !== undefined) window.setTimeout(this.step, wait)
  }

  /** One question to the server; how long to wait before the next (ms), nothing when there is none. */
  private async proceed(): Promise<number | undefined> {
    if (!this.invited) {
      this.invited = await invite()
      this.failures = 0
      this.tick()
      return LOOK
    }
    const state = await stateOf(this.invited.secret)
    if (state.token) return void this.options.onPaired(state.token)
    this.failures = 0
    if (!state.expired) return LOOK
    this.invited = undefined
    return 0
  }

  /** The code stays in view while it is good: somebody may be typing it. */
  private fail(): number {
    this.failures++
    if (!this.invited) this.options.onState({ kind: 'unreachable' })
    return waitBefore(this.failures, RETRY)
  }

  private tick = () => {
    if (!this.invited) return
    const { until, secret: _, ...invitation } = this.invited
    const left = until - performance.now()
    if (left <= 0) this.invited = undefined
    this.options.onState(left > 0 ? { kind: 'inviting', invitation, left } : { kind: 'asking' })
  }
}

async function invite(): Promise<Invited> {
  const headers = { 'Content-Type': 'application/json' }
  const {
    status,
    body,
    headers: said,
    received,
  } = await askJson(ADDRESS, { method: 'POST', headers, body: '{}', patience: PATIENCE })
  if (status !== 201 || !isInvitation(body)) throw new Error(`no code: ${status}`)
  const { code, secret, expiresAt, address, qr } = body as Omit<Invited, 'until'> & { expiresAt: string }
  const now = Date.parse(said.get('date') ?? '') || Date.now()
  return { code, secret, address, qr, until: received + Date.parse(expiresAt) - now }
}

async function stateOf(secret: string): Promise<{ token?: string; expired: boolean }> {
  const headers = { Authorization: `Bearer ${secret}` }
  const { status, body } = await askJson(ADDRESS, { headers, patience: PATIENCE })
  const { state, token } = isRecord(body) ? body : {}
  if (status === 410 && state === 'expired') return { expired: true }
  if (status !== 200 || (state !== 'waiting' && state !== 'paired')) throw new Error(`no state: ${status}`)
  return { token: state === 'paired' && typeof token === 'string' ? token : undefined, expired: false }
}
