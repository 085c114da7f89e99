import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { screenPage, screenPolicy } from '@/screens/page'
import type { Manifest } from '@/ui/manifest'
import { BUNDLES, screenWorker } from '../../bin/build/bundles.mjs'
import { shellOf } from '../../bin/build/worker.mjs'
import { sampleCode } from '../player/sample-manifest'

export type StoredFile = { type: string; body: Buffer | string }
/** `parts` by their addresses */
export type PlayerBundle = { js: string; css: string; parts: Map<string, string> }

/**
 * What stands between a screen and its server. `hang` takes the question and never answers; `portal` answers everything
 * with a page to sign in; `half` cuts manifests and files off in the middle; `corrupt` changes one byte of each file;
 * `buffer` holds events back as some proxies do.
 */
export type Fault = 'hang' | 'error' | 'portal' | 'half' | 'corrupt' | 'buffer'

/** The player's own bundle and its parts, made in memory by the options the real build uses. */
export async function buildPlayer(target?: string): Promise<PlayerBundle> {
  const made = async (options: BuildOptions) => {
    const { outputFiles = [] } = await build({ ...options, write: false, ...(target && { target }) })
    return outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), text }))
  }
  const parts = await made(BUNDLES.playerParts as BuildOptions)
  const logical = (name: string) => name.replace(/\.[A-Z0-9]+\./, '.')
  const addresses = Object.fromEntries(parts.map(({ name }) => [logical(name), `/assets/${name}`]))
  const own = await made(BUNDLES.player(addresses) as BuildOptions)
  const ending = (end: string) => own.find(({ name }) => name.endsWith(end))?.text ?? ''
  const files = parts.map(({ name, text }): [string, string] => [`/assets/${name}`, text])
  return { js: ending('.js'), css: ending('.css'), parts: new Map(files) }
}

/** The service worker that keeps this page and these files. */
export async function buildScreenWorker(shell: { address: string; sha256: string }[]): Promise<string> {
  const options = screenWorker(...(shellOf(shell) as [typeof shell, string])) as BuildOptions
  const { outputFiles = [] } = await build({ ...options, write: false })
  return outputFiles[0]?.text ?? ''
}

const PORTAL = '<!doctype html><title>登录</title><form>请先登录校园网<input name="user"></form>'

/** A server of one screen for the player's tests: it can change its manifest, break in many ways, die and come back. */
export class ScreenServer {
  port = 0
  fault: Fault | undefined
  /** bodies of the heartbeats that came */
  readonly heartbeats: Record<string, unknown>[] = []
  private clock = { real: Date.now(), own: Date.now(), speed: 1 }
  /** bytes a second of every file; none: as fast as it goes */
  pace = 0
  /** a screen that knows this token may listen in; everybody may while there is none */
  token = ''
  /** pairings by their secret: the token once somebody let the screen in */
  readonly pairings = new Map<string, { code: string; token?: string; expired?: boolean }>()
  private server: Server | undefined
  private readonly listeners = new Set<ServerResponse>()
  private readonly files = new Map<string, StoredFile>()
  private worker = ''

  constructor(
    bundle: PlayerBundle,
    files: Iterable<[string, StoredFile]>,
    public manifest: Manifest,
  ) {
    this.add(files)
    this.install(bundle)
  }

  add(files: Iterable<[string, StoredFile]>): void {
    for (const [address, file] of files) this.files.set(address, file)
  }

  /** Puts a player in place, at addresses that follow from its bytes. `before` is a script that runs ahead of it. */
  install({ js, css, parts }: PlayerBundle, before = ''): string {
    for (const [address, body] of parts) this.files.set(address, { type: mediaType(address), body })
    const [script, styles] = [
      `/assets/player.${shortHash(js + before)}.js`,
      `/assets/player.${shortHash(css)}.css`,
    ]
    this.files.set(script, { type: 'text/javascript; charset=utf-8', body: before + js })
    this.files.set(styles, { type: 'text/css; charset=utf-8', body: css })
    this.files.set('/screen', {
      type: 'text/html; charset=utf-8',
      body: screenPage({ js: script, css: styles }),
    })
    this.worker = ''
    return script
  }

  async start(port = this.port): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response))
    await new Promise<void>((up) => server.listen(port, '127.0.0.1', up))
    this.server = server
    this.port = (server.address() as AddressInfo).port
    return `http://127.0.0.1:${this.port}/screen?demo`
  }

  get running(): boolean {
    return this.server !== undefined
  }

  /** Dies as a process does: every connection is cut. */
  async kill(): Promise<void> {
    const { server } = this
    this.server = undefined
    server?.closeAllConnections()
    await new Promise((down) => server?.close(down))
    this.listeners.clear()
  }

  /** Publishes another manifest to the screens that are connected. */
  publish(manifest: Manifest): void {
    this.manifest = manifest
    this.tell('manifest')
  }

  /** Says an event to the screens that are connected. */
  tell(name: 'manifest' | 'takeover' | 'reload' | 'heartbeat'): void {
    for (const listener of this.listeners) this.say(listener, name)
  }

  /** The server's time, in ms since the epoch. */
  now(): number {
    const { real, own, speed } = this.clock
    return own + (Date.now() - real) * speed
  }

  /** Lets `ms` pass at once, and from then on `speed` times as much as here. */
  letPass(ms: number, speed = this.clock.speed): void {
    this.clock = { own: this.now() + ms, real: Date.now(), speed }
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    response.setHeader('Date', new Date(this.now()).toUTCString())
    const asked = (request.url ?? '/').split('?')[0] ?? ''
    if (this.fault === 'hang') return
    if (this.fault === 'error') return response.writeHead(500).end('{"errors":[{"message":"坏了"}]}')
    if (this.fault === 'portal') return response.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL)
    if (asked.startsWith('/api/screens/')) return this.api(asked.slice(13), request, response)
    const file = asked === '/screen-worker.js' ? await this.workerFile() : this.files.get(asked)
    if (!file) return response.writeHead(404).end()
    return this.send(response, file, asked.startsWith('/media/') ? 'file' : undefined)
  }

  private async api(name: string, request: IncomingMessage, response: ServerResponse) {
    if (name === 'pairing') return this.pair(request, response)
    if (this.token && request.headers.authorization !== `Bearer ${this.token}`)
      return json(response, 401, { errors: [{ name: 'revoked', message: '这块屏幕已经停用。' }] })
    if (name === 'events') return this.listen(response)
    if (name === 'heartbeat') {
      this.heartbeats.push(JSON.parse(await bodyOf(request)) as Record<string, unknown>)
      return json(response, 200, { serverTime: new Date(this.now()).toISOString() })
    }
    const tag = `"${this.manifest.revision}"`
    if (request.headers['if-none-match'] === tag) return response.writeHead(304, { ETag: tag }).end()
    const body = JSON.stringify(this.manifest)
    return this.send(response, { type: 'application/json', body }, 'manifest', { ETag: tag })
  }

  private pair(request: IncomingMessage, response: ServerResponse) {
    if (request.method === 'POST') {
      const [code, secret] = ['K7M4P2', `secret ${this.pairings.size}`]
      this.pairings.set(secret, { code })
      const expiresAt = new Date(this.now() + 600_000).toISOString()
      const address = `https://dangjian.example.edu.cn/admin/screens/pair?code=${code}`
      return json(response, 201, {
        code,
        secret,
        expiresAt,
        address,
        qr: sampleCode(address),
      })
    }
    const pairing = this.pairings.get(String(request.headers.authorization).slice(7))
    if (!pairing || pairing.expired) return json(response, 410, { state: 'expired' })
    const { token } = pairing
    return json(response, 200, token ? { state: 'paired', token, name: '东门大屏' } : { state: 'waiting' })
  }

  private listen(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    if (this.fault === 'buffer') return response.flushHeaders()
    this.listeners.add(response)
    response.on('close', () => this.listeners.delete(response))
    this.say(response, 'manifest')
  }

  private say(response: ServerResponse, name: string) {
    response.write(
      `event: ${name}\ndata: ${JSON.stringify({ serverTime: new Date(this.now()).toISOString() })}\n\n`,
    )
  }

  private async workerFile(): Promise<StoredFile> {
    const shell = Array.from(this.files).filter(([address]) => /^\/(screen$|assets\/)/.test(address))
    const page = String(this.files.get('/screen')?.body)
    const used = shell.filter(([address]) => /screen$|pairing/.test(address) || page.includes(address))
    const list = used.map(([address, { body }]) => ({ address, sha256: sha256(body) }))
    list.sort((one, other) => (one.address === '/screen' ? -1 : one.address < other.address ? -1 : 1))
    this.worker ||= await buildScreenWorker(list)
    return { type: 'text/javascript; charset=utf-8', body: this.worker }
  }

  private send(
    response: ServerResponse,
    { type, body }: StoredFile,
    content?: 'manifest' | 'file',
    more = {},
  ) {
    const bytes = Buffer.from(body as string)
    const middle = bytes.length >> 1
    if (content === 'file' && this.fault === 'corrupt') bytes[middle] = (bytes[middle] ?? 0) ^ 1
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': bytes.length,
      'Content-Security-Policy': screenPolicy,
      'Cache-Control': 'no-cache',
      ...more,
    })
    if (content && this.fault === 'half')
      return response.write(bytes.subarray(0, middle), () => response.destroy())
    if (content === 'file' && this.pace > 0) return dribble(response, bytes, this.pace)
    return response.end(bytes)
  }
}

function dribble(response: ServerResponse, bytes: Buffer, pace: number) {
  let at = 0
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + pace / 10))
    at += pace / 10
    if (at < bytes.length) return
    clearInterval(timer)
    response.end()
  }, 100)
  response.on('close', () => clearInterval(timer))
}

function json(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

const mediaType = (address: string): string =>
  address.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'

const sha256 = (body: Buffer | string): string => createHash('sha256').update(body).digest('hex')
const shortHash = (body: Buffer | string): string => sha256(body).slice(0, 8)
