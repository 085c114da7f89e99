import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { chooseEncoding, type Encoding } from './encoding'

/** What a route made: text, its type, and headers beyond the usual. */
export type Rendered = {
  status?: number
  /** Content-Type */
  type: string
  body: string | Buffer
  headers: Record<string, string>
  /** what tells this body from any other, where its bytes do not */
  etag?: string
  /** ISO instant from which it is no longer true, though nobody published anything */
  changesAt?: string
}

/** Headers flat, as `writeHead` takes them: name, value, name, value … */
type Variant = { headers: string[]; body: Buffer }

/** A finished answer in every encoding. Sending it costs no more than two writes. */
export type Answer = {
  status: number
  etag: string
  variants: Record<Encoding, Variant>
  notModified: string[]
  /** bytes held in memory */
  bytes: number
  /** ms since 1970; Infinity for ever */
  until: number
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/**
 * Quality 5 takes about 2 ms for a page and is within some per cent of 11, which takes 60. Compression runs in
 * Node's thread pool, so other visitors do not wait for it.
 */
const PAGE_BROTLI = 5
const MIN_COMPRESSED_BYTES = 512

/** Compresses and labels an answer. The ETag is a hash of the body: unchanged bytes stay 304 whatever was published. */
export async function buildAnswer(rendered: Rendered, brotliQuality = PAGE_BROTLI): Promise<Answer> {
  const plain = Buffer.from(rendered.body as string)
  const mark = rendered.etag ?? createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  const etag = `W/"${mark}"`
  const shared = Object.entries({ ...rendered.headers, ETag: etag, Vary: 'Accept-Encoding' }).flat()
  const [br, gz] = plain.length < MIN_COMPRESSED_BYTES ? [plain, plain] : await compress(plain, brotliQuality)
  const variants = {
    br: variant(rendered.type, shared, br, br === plain ? undefined : 'br'),
    gzip: variant(rendered.type, shared, gz, gz === plain ? undefined : 'gzip'),
    identity: variant(rendered.type, shared, plain, undefined),
  }
  const bytes = plain.length + br.length + gz.length
  const until = rendered.changesAt ? Date.parse(rendered.changesAt) : Number.POSITIVE_INFINITY
  return { status: rendered.status ?? 200, etag, variants, notModified: shared, bytes, until }
}

/** Writes an answer straight to Node's response, as 304 when the visitor holds these bytes already. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (holdsAlready(request.headers['if-none-match'], answer)) {
    response.writeHead(304, answer.notModified)
    response.end()
    return
  }
  const { headers, body } = answer.variants[chooseEncoding(request.headers['accept-encoding'])]
  response.writeHead(answer.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The same for Hono. */
export function toResponse(request: Request, answer: Answer): Response {
  if (holdsAlready(request.headers.get('if-none-match') ?? undefined, answer)) {
    return new Response(null, { status: 304, headers: pairs(answer.notModified) })
  }
  const { headers, body } =
    answer.variants[chooseEncoding(request.headers.get('accept-encoding') ?? undefined)]
  return new Response(new Uint8Array(body), { status: answer.status, headers: pairs(headers) })
}

function compress(plain: Buffer, quality: number): Promise<[Buffer, Buffer]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  return Promise.all([brotli(plain, { params }), gzipped(plain, { level: 6 })])
}

function variant(type: string, shared: string[], body: Buffer, encoding: string | undefined): Variant {
  const own = ['Content-Type', type, 'Content-Length', String(body.length)]
  return { headers: [...own, ...(encoding ? ['Content-Encoding', encoding] : []), ...shared], body }
}

function holdsAlready(ifNoneMatch: string | undefined, { status, etag }: Answer): boolean {
  if (!ifNoneMatch || status !== 200) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  const opaque = etag.slice(2)
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === opaque)
}

function pairs(flat: string[]): [string, string][] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? '', flat[2 * i + 1] ?? ''])
}
