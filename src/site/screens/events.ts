import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'

/** Screens take the line for dead after two of these are missing. */
const HEARTBEAT_MS = 15_000

/** What a screen is told: which manifest there is, and what time it is. */
type Message = { revision: string; serverTime: string }

/** The screens that are listening. */
export class ScreenEvents {
  private readonly screens = new Set<SSEStreamingApi>()

  /** `revision` tells the present manifest's, for the greeting and the heartbeats. */
  constructor(private readonly revision: () => Promise<string>) {}

  /** Keeps a screen informed until it goes away. */
  listen(c: Context): Response {
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      this.screens.add(stream)
      stream.onAbort(() => {
        this.screens.delete(stream)
      })
      let event: 'manifest' | 'heartbeat' = 'manifest'
      while (!stream.aborted && !stream.closed) {
        await this.tell(stream, event)
        event = 'heartbeat'
        await stream.sleep(HEARTBEAT_MS)
      }
    })
  }

  /** Tells every screen that there may be another manifest. */
  async announce(): Promise<void> {
    await Promise.all(Array.from(this.screens, (screen) => this.tell(screen, 'manifest')))
  }

  /** Lets every screen go; they come back by themselves. */
  async close(): Promise<void> {
    await Promise.all(Array.from(this.screens, (screen) => screen.close()))
    this.screens.clear()
  }

  private async tell(stream: SSEStreamingApi, event: 'manifest' | 'heartbeat') {
    const message: Message = { revision: await this.revision(), serverTime: new Date().toISOString() }
    await stream.writeSSE({ event, data: JSON.stringify(message) })
  }
}
