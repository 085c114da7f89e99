import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'

/** Screens take the line for dead after two of these are missing. */
const HEARTBEAT_MS = 15_000

/** `manifest`, `takeover`: ask for the manifest. `reload`: load the page anew. */
export type ScreenEvent = 'manifest' | 'takeover' | 'reload' | 'heartbeat'

/** Lines that visitors may keep open together: a stranger must not take the place of the school's own screens. */
const MOST_DEMO = 200

/** The screens that are listening. */
export class ScreenEvents {
  private readonly listening = new Map<SSEStreamingApi, number | undefined>()

  /** Whether another demo screen may listen; one that may not asks every half minute. */
  get hasRoom(): boolean {
    return [...this.listening.values()].filter((id) => id === undefined).length < MOST_DEMO
  }

  /** Keeps a screen informed until it goes away. `screenId` is undefined for the demo screen. */
  listen(c: Context, screenId?: number): Response {
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      this.listening.set(stream, screenId)
      stream.onAbort(() => {
        this.listening.delete(stream)
      })
      let event: ScreenEvent = 'manifest'
      while (!stream.aborted && !stream.closed) {
        await tell(stream, event)
        event = 'heartbeat'
        await stream.sleep(HEARTBEAT_MS)
      }
    })
  }

  /** Tells every screen, or one. */
  async announce(event: ScreenEvent, screenId?: number): Promise<void> {
    const meant = [...this.listening].filter(([, id]) => screenId === undefined || id === screenId)
    await Promise.all(meant.map(([stream]) => tell(stream, event)))
  }

  /** Lets every screen go; they come back by themselves. */
  async close(): Promise<void> {
    await Promise.all([...this.listening.keys()].map((stream) => stream.close()))
    this.listening.clear()
  }
}

const tell = (stream: SSEStreamingApi, event: ScreenEvent): Promise<void> =>
  stream.writeSSE({ event, data: JSON.stringify({ serverTime: new Date().toISOString() }) })
