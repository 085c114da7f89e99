import { waitBefore } from './backoff'
import { EventParser, type ServerEvent } from './event-parser'
import { ask } from './request'
import { within } from './within'

export type EventLineOptions = {
  url: string
  headers: Record<string, string>
  onEvent(event: ServerEvent): void
}

const PATIENCE = 20_000
const RECONNECT = { first: 1_000, most: 30_000 }
/** the server sends a heartbeat every 15 s; two missed ones and the line is dead, whatever the socket says */
const SILENCE = 40_000

/** Listens to the server's events and comes back after every loss, waiting longer each time. */
export class EventLine {
  private failures = 0
  private heard = Number.NEGATIVE_INFINITY
  private line = 0
  private timer = 0

  constructor(private readonly options: EventLineOptions) {}

  /** Whether events come through: a proxy may hold them back and keep the connection open. */
  get live(): boolean {
    return performance.now() - this.heard < SILENCE
  }

  start(): void {
    void this.listen(++this.line)
  }

  stop(): void {
    this.line++
    window.clearTimeout(this.timer)
    this.heard = Number.NEGATIVE_INFINITY
  }

  private async listen(line: number) {
    try {
      const { url, headers } = this.options
      const answer = await ask(url, { headers, patience: PATIENCE })
      if (answer.ok && /event-stream/.test(answer.headers.get('content-type') ?? ''))
        await this.read(answer, line)
      else await answer.body?.cancel()
    } catch {
      // lost: whatever the reason, it is tried again
    }
    if (line === this.line) this.again()
  }

  private again() {
    this.heard = Number.NEGATIVE_INFINITY
    this.timer = window.setTimeout(() => void this.listen(this.line), waitBefore(this.failures++, RECONNECT))
  }

  private async read(answer: Response, line: number) {
    const reader = answer.body?.getReader()
    const [decoder, parser] = [new TextDecoder(), new EventParser()]
    const hangUp = () => void reader?.cancel().catch(() => {})
    try {
      while (reader && line === this.line) {
        const { done, value } = await within(SILENCE, reader.read())
        if (done) return
        for (const event of parser.push(decoder.decode(value, { stream: true }))) this.hear(event)
      }
    } finally {
      hangUp()
    }
  }

  private hear(event: ServerEvent) {
    this.failures = 0
    this.heard = performance.now()
    this.options.onEvent(event)
  }
}
