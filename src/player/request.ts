import { parsed } from './json'
import { within } from './within'

export type Asking = {
  method?: 'POST'
  headers?: Record<string, string>
  body?: string
  cache?: RequestCache
  credentials?: RequestCredentials
  /** ms until the answer must have begun; for `askJson` until it must be here */
  patience: number
}

/** An answer and the steady instants (ms) between which the server gave it. */
export type Heard = { status: number; body: unknown; headers: Headers; sent: number; received: number }

/** Asks a server that may never answer. No cookie goes along unless wished, nothing comes out of the browser's cache. */
export const ask = (url: string, asking: Asking): Promise<Response> => taken(url, asking, (answer) => answer)

/** Asks for JSON; `body` is undefined when the answer is something else, as a captive portal's page is. */
export function askJson(url: string, asking: Asking): Promise<Heard> {
  const sent = performance.now()
  return taken(url, asking, async (answer) => {
    const received = performance.now()
    const { status, headers } = answer
    return { status, body: parsed(await answer.text()), headers, sent, received }
  })
}

/** Names of the errors in one of our own answers; none in anybody else's. */
export function errorNames(body: unknown): string[] {
  const { errors } = (typeof body === 'object' && body !== null ? body : {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return []
  return errors.map((error: { name?: unknown } | null) => String(error?.name))
}

/** Chromium 64 and 65 cannot abort: their connection goes when the other side lets go. */
function taken<T>(
  url: string,
  { patience, ...rest }: Asking,
  take: (answer: Response) => T | Promise<T>,
): Promise<T> {
  const Controller: typeof AbortController | undefined = window.AbortController
  const control = Controller && new Controller()
  const answer = fetch(url, { cache: 'no-store', credentials: 'omit', ...rest, signal: control?.signal })
  return within(patience, answer.then(take), () => control?.abort())
}
