import { jittered } from './backoff'
import type { ScreenClock } from './clock'
import type { Glass } from './glass'
import type { Log, LogLine } from './log'
import type { Play, Plays } from './plays'
import { askJson } from './request'
import { isRecord } from './shape'

/** What a screen tells about itself, as `POST /api/screens/heartbeat` takes it. */
export type Heartbeat = {
  revision: string
  /** the newest manifest received, whose withdrawals are off the glass already */
  obeys: string
  item?: { id: string; hash: string; since: string }
  frames: boolean
  skew: number
  memory?: number
  cached: number
  offlineReady: boolean
  secure: boolean
  player: string
  engine: string
  glass: { width: number; height: number }
  plays: Play[]
  log: LogLine[]
}

export type HeartbeatOptions = {
  url: string
  headers: Record<string, string>
  clock: Pick<ScreenClock, 'hear' | 'skew'>
  glass: Glass
  plays: Plays
  log: Log
  /** what the player itself knows */
  state(): Promise<Pick<Heartbeat, 'revision' | 'obeys' | 'frames' | 'cached' | 'offlineReady' | 'player'>>
  /** after each beat, sent or not: a time to keep what must outlive the page */
  onBeat(): void
}

/** With its jitter never more than 30 s. */
const INTERVAL = 25_000
const PATIENCE = 20_000
/** What happens while a heartbeat is on its way is told right after it; ms. */
const SOON = 1_000

/** Tells the server, now and then, how this screen is. What it says has no effect on what the screen shows. */
export class Heart {
  private timer = 0
  private beating = false
  private again = false

  constructor(private readonly options: HeartbeatOptions) {}

  start(): void {
    void this.beat()
  }

  stop(): void {
    window.clearTimeout(this.timer)
    this.timer = -1
  }

  /** At once: something worth telling has happened. */
  beat = async (): Promise<void> => {
    this.again = this.beating
    if (this.beating || this.timer < 0) return
    this.beating = true
    window.clearTimeout(this.timer)
    await this.send().catch(() => {})
    this.options.onBeat()
    this.beating = false
    if (this.timer >= 0) this.timer = window.setTimeout(this.beat, this.again ? SOON : jittered(INTERVAL))
  }

  private async send() {
    const { url, headers, log, clock, glass, plays } = this.options
    glass.count()
    if (plays.lost) log.tell('plays', `播放记录存不下了，从最早的丢起，已丢到 ${plays.lost}`)
    const lines = log.lines()
    const body = JSON.stringify(await this.heartbeat(lines))
    const json = { ...headers, 'Content-Type': 'application/json' }
    const answer = await askJson(url, { method: 'POST', headers: json, body, patience: PATIENCE })
    // what it cannot read now it will never be able to read: better lost than never heard of again
    if (answer.status === 400) this.delivered(lines)
    const serverTime = isRecord(answer.body) ? answer.body.serverTime : undefined
    if (answer.status !== 200 || typeof serverTime !== 'string') return
    clock.hear(serverTime, answer.sent, answer.received)
    this.delivered(lines)
  }

  private delivered(lines: LogLine[]) {
    this.options.plays.acknowledged()
    this.options.log.sent(lines)
  }

  private async heartbeat(log: LogLine[]): Promise<Heartbeat> {
    const { state, clock, glass, plays } = this.options
    const { memory } = performance as { memory?: { usedJSHeapSize: number } }
    return {
      ...(await state()),
      item: glass.item(),
      skew: Math.round(clock.skew()),
      memory: memory?.usedJSHeapSize,
      secure: window.isSecureContext,
      engine: /Chrome\/\d+\.\d+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent.slice(0, 60),
      glass: { width: window.innerWidth, height: window.innerHeight },
      plays: plays.batch(),
      log,
    }
  }
}
