import type { Manifest } from '@/ui/slide-view'
import { jittered, waitBefore } from './backoff'
import { isManifest } from './manifest-shape'
import { within } from './within'

export type FeedOptions = {
  manifestUrl: string
  eventsUrl: string
  onManifest(manifest: Manifest): void
  /** the server's time from any answer that carries it, exact to `precision` milliseconds */
  onServerTime(serverTime: string, precision: number): void
}

const POLL = 30_000
const PATIENCE = 20_000
const RECONNECT = { first: 1_000, most: 30_000 }
/** the server sends a heartbeat every 15 s; two missed ones and the line is dead, whatever the socket says */
const SILENCE = 40_000
/** an HTTP Date is whole seconds and may have waited in a queue */
const DATE_PRECISION = 2_000
const EVENT_PRECISION = 400

/**
 * Brings manifests in: pushed by server-sent events, asked for every 30 s while there is no push. Nothing here ever
 * takes content away: an answer that is not a manifest is dropped.
 */
export class Feed {
  private source: EventSource | undefined
  private failures = 0
  private revision = ''
  private heard = 0
  private asking = false
  private reconnecting = 0
  private polling = 0

  constructor(private readonly options: FeedOptions) {}

  start(): void {
    void this.ask()
    this.connect()
    this.pollLater()
  }

  stop(): void {
    this.source?.close()
    this.source = undefined
    window.clearTimeout(this.reconnecting)
    window.clearTimeout(this.polling)
  }

  private connect = () => {
    this.heard = performance.now()
    this.source = new EventSource(this.options.eventsUrl)
    this.source.addEventListener('manifest', this.hear)
    this.source.addEventListener('heartbeat', this.hear)
    this.source.onerror = this.lose
  }

  private hear = (event: Event) => {
    this.failures = 0
    this.heard = performance.now()
    const { revision, serverTime } = readMessage(event)
    if (serverTime) this.options.onServerTime(serverTime, EVENT_PRECISION)
    if (revision && revision !== this.revision) void this.ask()
  }

  private lose = () => {
    this.source?.close()
    this.source = undefined
    window.clearTimeout(this.reconnecting)
    this.reconnecting = window.setTimeout(this.connect, waitBefore(this.failures++, RECONNECT))
  }

  private pollLater() {
    this.polling = window.setTimeout(() => {
      if (this.source && performance.now() - this.heard > SILENCE) this.lose()
      if (this.source?.readyState !== EventSource.OPEN) void this.ask()
      this.pollLater()
    }, jittered(POLL))
  }

  private async ask() {
    if (this.asking) return
    this.asking = true
    try {
      const { body, date } = await within(PATIENCE, askFor(this.options.manifestUrl))
      if (isManifest(body)) this.take(body, date)
    } catch {
      // no server, or not ours: the screen goes on with what it has
    } finally {
      this.asking = false
    }
  }

  private take(manifest: Manifest, date: string | null) {
    // the body's own time may come out of the browser's cache; the header is renewed by a 304
    if (date) this.options.onServerTime(date, DATE_PRECISION)
    if (manifest.revision === this.revision) return
    this.revision = manifest.revision
    this.options.onManifest(manifest)
  }
}

async function askFor(url: string): Promise<{ body: unknown; date: string | null }> {
  const answer = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' })
  return { body: answer.ok ? await answer.json() : undefined, date: answer.headers.get('date') }
}

function readMessage(event: Event): { revision?: string; serverTime?: string } {
  try {
    const data: unknown = JSON.parse((event as MessageEvent<string>).data)
    return typeof data === 'object' && data !== null ? data : {}
  } catch {
    return {}
  }
}
