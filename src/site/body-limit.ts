import type { IncomingMessage, ServerResponse } from 'node:http'
import { MAX_FILM_BYTES } from '@/platform/media/limits'

/** bytes of a request from nobody in particular: a sign-in takes a hundred */
const ANYONES = 2 ** 20
/** bytes of a request from somebody signed in: one file of 40 MB with its form */
const STAFFS = 48 * 2 ** 20
/** bytes of a request that may bring a film; docker/nginx.conf says the same */
const FILMS = MAX_FILM_BYTES + 8 * 2 ** 20
/** where films come in: not from phones, nor with a Word file */
const FILM_ADDRESS = /^\/api\/media(\/\d+)?(\?|$)/

/** How long the rest of a refused body is still read and thrown away: a browser that sends hears no answer. */
const LINGER_MS = 10_000

/**
 * Answers itself and returns true when a request brings more than it may: Payload takes a whole body into memory before
 * it looks at who sends it. Node lets no body outgrow its declared length, so that one is enough to know.
 */
export async function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  isSignedIn: () => Promise<boolean>,
): Promise<boolean> {
  const { 'transfer-encoding': chunked, 'content-length': length } = request.headers
  if (chunked !== undefined) return refuse(response, 411, 'length-required', '请求没有写明大小，已被拒绝。')
  const bytes = Number(length ?? 0)
  if (bytes <= ANYONES) return false
  const most = FILM_ADDRESS.test(request.url ?? '') ? FILMS : STAFFS
  if (bytes > most)
    return refuse(response, 413, 'body-too-large', `文件或内容太大：一次最多 ${most / 2 ** 20} MB。`)
  if (await isSignedIn()) return false
  return refuse(response, 413, 'body-too-large', '内容太大：没有登录时一次最多 1 MB。请登录后再试。')
}

function refuse(response: ServerResponse, status: number, code: string, message: string): true {
  const { req: request } = response
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, data: { code } }] }))
  request.resume()
  const cut = setTimeout(() => request.destroy(), LINGER_MS).unref()
  request.once('close', () => clearTimeout(cut))
  return true
}
