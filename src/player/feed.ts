import type { Manifest } from '@/ui/manifest'
import { jittered, waitBefore } from './backoff'
import type { ScreenClock } from './clock'
import { EventLine } from './event-line'
import type { ServerEvent } from './event-parser'
import { parsed } from './json'
import { isManifest } from './manifest-shape'
import { askJson, errorNames, type Heard } from './request'

export type FeedOptions = {
  manifestUrl: string
  eventsUrl: string
  /** with the screen's token; empty for the demo screen */
  headers: Record<string, string>
  clock: Pick<ScreenClock, 'hear' | 'overhear'>
  onManifest(manifest: Manifest): void
  /** the server itself says, and stays with it, that this is no screen of the school any more */
  onRefused(): void
  /** the server wants the page loaded anew */
  onReload(): void
  /** an answer that is no manifest, told apart by a word or two; `''` when one came */
  onTrouble(what: string): void
}

const POLL = 30_000
/** the plan's horizon moves on without an event */
const REFRESH = 1_800_000
const RETRY = { first: 2_000, most: 30_000 }
const PATIENCE = 20_000
/** A screen that the server does not know plays on for so long (ms): the database may have just been put back. */
const DOUBT = 600_000
/** an HTTP Date is in whole seconds */
const DATE_GRAIN = 1_000

/**
 * Brings manifests in: asked for when the server says that there may be a new one, and every 30 s while it says
 * nothing. Nothing here ever takes content away: an answer that is not a manifest is dropped.
 */
export class Feed {
  private readonly line: EventLine
  private revision = ''
  private etag = ''
  private asking = false
  private again = false
  private askedAt = 0
  /** answers in a row that were no manifest */
  private failures = 0
  /** since when (ms, steady) every answer has been that the screen is unknown */
  private unknownSince = Number.POSITIVE_INFINITY
  private timer = 0

  constructor(private readonly options: FeedOptions) {
    const { eventsUrl: url, headers } = options
    this.line = new EventLine({ url, headers, onEvent: this.hear })
  }

  start(): void {
    this.line.start()
    void this.ask()
  }

  stop(): void {
    this.line.stop()
    window.clearTimeout(this.timer)
    this.timer = -1
  }

  private hear = ({ name, data }: ServerEvent) => {
    const time = serverTimeIn(data)
    if (time) this.options.clock.overhear(time)
    if (name === 'reload') this.options.onReload()
    if (name === 'manifest' || name === 'takeover') void this.ask()
  }

  /** Now. An event that comes while an answer is on its way may be newer than the answer: it is asked once more. */
  async ask(): Promise<void> {
    this.again = this.asking
    if (this.asking || this.timer < 0) return
    this.asking = true
    this.askedAt = performance.now()
    window.clearTimeout(this.timer)
    try {
      this.take(await this.answer())
    } catch {
      this.failures++
      this.unknownSince = Number.POSITIVE_INFINITY
      this.options.onTrouble('连不上服务器')
    }
    this.asking = false
    if (this.again) void this.ask()
    else if (this.timer >= 0) this.lookLater()
  }

  /** While events come through, only what failed is asked for again, and now and then all the same. */
  private lookLater() {
    const wait = this.failures > 0 ? waitBefore(this.failures - 1, RETRY) : jittered(POLL)
    this.timer = window.setTimeout(() => {
      const stale = performance.now() - this.askedAt > REFRESH
      if (this.failures > 0 || stale || !this.line.live) void this.ask()
      else this.lookLater()
    }, wait)
  }

  private answer(): Promise<Heard> {
    const { manifestUrl, headers } = this.options
    const known = this.etag ? { 'If-None-Match': this.etag } : undefined
    return askJson(manifestUrl, { headers: { ...headers, ...known }, patience: PATIENCE })
  }

  private take({ status, body, headers, sent, received }: Heard) {
    const unchanged = status === 304 && this.etag !== ''
    const manifest = status === 200 && isManifest(body) ? body : undefined
    this.failures = unchanged || manifest ? 0 : this.failures + 1
    const date = headers.get('date')
    if (this.failures === 0 && date) this.options.clock.hear(date, sent, received, DATE_GRAIN)
    if (manifest) {
      if (manifest.revision !== this.revision) this.options.onManifest(manifest)
      // only now: what could not be taken in must be given again
      this.revision = manifest.revision
      this.etag = headers.get('etag') ?? ''
    }
    if (this.isSentAway(status, body)) this.options.onRefused()
    else this.options.onTrouble(this.failures > 0 ? `服务器的回答不是节目单（${status}）` : '')
  }

  /** Only the server itself can say so. An answer to slow down says nothing either way. */
  private isSentAway(status: number, body: unknown): boolean {
    const names = status === 401 ? errorNames(body) : []
    const now = performance.now()
    if (names.includes('unknown-screen')) this.unknownSince = Math.min(this.unknownSince, now)
    else if (status !== 429) this.unknownSince = Number.POSITIVE_INFINITY
    return names.includes('revoked') || now - this.unknownSince >= DOUBT
  }
}

function serverTimeIn(data: string): string | undefined {
  const { serverTime } = (parsed(data) ?? {}) as { serverTime?: unknown }
  return typeof serverTime === 'string' ? serverTime : undefined
}
