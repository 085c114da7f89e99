import type { Manifest } from '@/ui/manifest'

type Asked = { url: string; headers: Record<string, string>; body?: string }

/** What stands behind `fetch` in tests of the player: a manifest, and lines of events that stay open. */
export class FakeServer {
  lines: () => Promise<Response>
  private readonly questions: Asked[] = []
  private open: ReadableStreamDefaultController<Uint8Array>[] = []

  constructor(public manifest: () => Promise<Response>) {
    this.lines = async () => this.line()
  }

  /** An answer with a manifest, as the server gives it at eight o'clock. */
  static async manifest(manifest: Manifest): Promise<Response> {
    return Response.json(manifest, { headers: { etag: '"tag"', date: 'Sat, 21 Mar 2026 08:00:00 GMT' } })
  }

  /** A line on which nothing is ever said. */
  static async silence(): Promise<Response> {
    return new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } })
  }

  fetch = (url: string, init: RequestInit = {}): Promise<Response> => {
    this.questions.push({
      url,
      headers: { ...(init.headers as Record<string, string>) },
      body: init.body as string,
    })
    return url === '/events' ? this.lines() : this.manifest()
  }

  asked(url: string): Asked[] {
    return this.questions.filter((question) => question.url === url)
  }

  /** To everybody who listens. */
  say(name: string, serverTime: string) {
    const event = new TextEncoder().encode(`event: ${name}\ndata: ${JSON.stringify({ serverTime })}\n\n`)
    for (const line of this.open) line.enqueue(event)
  }

  hangUp() {
    for (const line of this.open) line.close()
    this.open = []
  }

  private line(): Response {
    const stream = new ReadableStream<Uint8Array>({ start: (line) => void this.open.push(line) })
    return new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
  }
}
