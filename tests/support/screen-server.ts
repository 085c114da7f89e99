import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BuildOptions, build } from 'esbuild'
import type { Manifest } from '@/ui/slide-view'
import { BUNDLES } from '../../bin/build/bundles.mjs'

type StoredFile = { type: string; body: Buffer | string }

/** The player's own bundle as `{ js, css }`, made in memory by the options the real build uses. */
export async function buildPlayer(): Promise<{ js: string; css: string }> {
  const { outputFiles = [] } = await build({ ...(BUNDLES.player as BuildOptions), write: false })
  const ending = (name: string) => outputFiles.find((file) => file.path.endsWith(name))?.text ?? ''
  return { js: ending('.js'), css: ending('.css') }
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'"

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>屏幕</title>
<link rel="stylesheet" href="/player.css"><body><div class="stage" data-manifest="/manifest" data-events="/events"></div>
<script src="/player.js"></script></body></html>`

/** A server of one manifest for the player's tests: it can be given another manifest, and be killed and started again. */
export class ScreenServer {
  port = 0
  private server: Server | undefined
  private readonly listeners = new Set<ServerResponse>()
  private readonly files = new Map<string, StoredFile>()

  constructor(
    bundle: { js: string; css: string },
    files: Iterable<[string, StoredFile]>,
    public manifest: Manifest,
  ) {
    this.files = new Map([
      ['/', { type: 'text/html; charset=utf-8', body: PAGE }],
      ['/player.js', { type: 'text/javascript; charset=utf-8', body: bundle.js }],
      ['/player.css', { type: 'text/css; charset=utf-8', body: bundle.css }],
      ...files,
    ])
  }

  async start(port = this.port): Promise<string> {
    this.server = createServer((request, response) => this.answer(request.url ?? '/', response))
    await new Promise<void>((up) => this.server?.listen(port, '127.0.0.1', up))
    this.port = (this.server.address() as AddressInfo).port
    return `http://127.0.0.1:${this.port}/`
  }

  /** Dies as a process does: every connection is cut. */
  async kill(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((down) => this.server?.close(down))
    this.listeners.clear()
  }

  /** Publishes another manifest to the screens that are connected. */
  publish(manifest: Manifest): void {
    this.manifest = manifest
    for (const listener of this.listeners) this.announce(listener)
  }

  private answer(url: string, response: ServerResponse) {
    if (url === '/manifest') return send(response, 'application/json', JSON.stringify(this.manifest))
    if (url === '/events') return this.listen(response)
    const file = this.files.get(url.split('?')[0] ?? '')
    if (file) return send(response, file.type, file.body)
    response.writeHead(404).end()
  }

  private listen(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    this.listeners.add(response)
    response.on('close', () => this.listeners.delete(response))
    this.announce(response)
  }

  private announce(response: ServerResponse) {
    const data = JSON.stringify({ revision: this.manifest.revision, serverTime: new Date().toISOString() })
    response.write(`event: manifest\ndata: ${data}\n\n`)
  }
}

function send(response: ServerResponse, type: string, body: Buffer | string) {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-cache',
  })
  response.end(body)
}
