import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { startTicker } from '../jobs/ticker'
import { inAddress, namesIn } from './names'
import { renewIfDue } from './renewal'
import { readServer, serverVersion } from './store'
import { TlsTrouble } from './trouble'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

export type SecureOptions = {
  /** of the campus certificates: see store.ts */
  folder: string
  port: number
  handler: Handler
  onError(error: unknown): void
  /** ms between looks at the folder */
  lookEvery?: number
}

export type SecureListener = {
  /** `https://name:port` as the certificate has it; undefined while there is none */
  address(): string | undefined
  close(): Promise<void>
}

const LOOK_MS = 5000
const RENEWAL_MS = 3_600_000
/** longer than nginx keeps its side open, as in src/server.ts */
const KEEP_ALIVE_MS = 75_000

/**
 * Serves `handler` over TLS as well, as soon and as long as the folder holds a certificate. One that is made or renewed
 * while this runs is taken up without a restart, and renewed in time from here. What goes wrong at any look is told, and
 * tried again; the plain port does not depend on it.
 */
export async function listenSecurely(options: SecureOptions): Promise<SecureListener> {
  const { folder, lookEvery = LOOK_MS } = options
  let server: Server | undefined
  let version = 0
  let name = ''
  let renewalAt = 0
  const look = async () => {
    if (Date.now() >= renewalAt) {
      renewalAt = Date.now() + RENEWAL_MS
      renewIfDue(folder, new Date())
    }
    const found = serverVersion(folder)
    if (found === version) return
    const held = readServer(folder)
    if (!held) return
    if (server) server.setSecureContext(contextOf(held.pem))
    else server = await listen(held.pem, options)
    version = found
    name = namesIn(held.certificate)[0] ?? 'localhost'
  }
  const tell = onceEach(options.onError)
  await look().catch(tell)
  const stop = startTicker(lookEvery, look, tell)
  return {
    address: () => server && `https://${inAddress(name)}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await stop()
      server?.close()
      server?.closeIdleConnections()
      setTimeout(() => server?.closeAllConnections(), 2000).unref()
    },
  }
}

const contextOf = (pem: string) => ({ key: pem, cert: pem, minVersion: 'TLSv1.2' as const })

function listen(pem: string, { port, handler }: SecureOptions): Promise<Server> {
  const server = createServer({ ...contextOf(pem), ServerResponse: UnheldResponse }, (request, response) => {
    forgetProxies(request)
    handler(request, response)
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portTrouble(port, error)))
    server.listen(port, () => resolve(server))
  })
}

function portTrouble(port: number, error: NodeJS.ErrnoException): Error {
  const why = { EADDRINUSE: '已被别的程序占用', EACCES: '没有权限使用' }[error.code ?? '']
  if (!why) return error
  return new TlsTrouble(
    `HTTPS 端口 ${port} ${why}，校园屏暂时只能用 http。请在 .env 里换一个 HTTPS_PORT 后重新启动。`,
  )
}

/** Nobody stands before this port, whatever TRUST_PROXY says of the plain one: a caller made these up. */
function forgetProxies({ headers, socket }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (/^(x-forwarded-|x-real-ip$|forwarded$)/.test(name)) delete headers[name]
  }
  headers['x-forwarded-for'] = socket.remoteAddress
}

type HeaderList = OutgoingHttpHeaders | OutgoingHttpHeader[]

const HOLD = 'strict-transport-security'

/** Never asks a browser to keep to https: it would hold the host's plain port to it, too, which serves other screens. */
class UnheldResponse extends ServerResponse {
  override writeHead(status: number, ...rest: [] | [HeaderList?] | [string?, HeaderList?]): this {
    const kept = rest.map((part) => (typeof part === 'object' ? withoutHold(part) : part))
    return super.writeHead(status, ...(kept as [string?, HeaderList?]))
  }
}

function withoutHold(headers: HeaderList): HeaderList {
  if (!Array.isArray(headers)) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== HOLD))
  }
  const at = headers.findIndex((name, i) => i % 2 === 0 && String(name).toLowerCase() === HOLD)
  return at < 0 ? headers : [...headers.slice(0, at), ...headers.slice(at + 2)]
}

/** The same complaint every five seconds would bury all others. */
function onceEach(tell: (error: unknown) => void): (error: unknown) => void {
  let last = ''
  return (error) => {
    if (String(error) !== last) tell(error)
    last = String(error)
  }
}
