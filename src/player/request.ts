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
export function ask(url: string, { patience, ...rest }: Asking): Promise<Response> {
  const { signal, abort } = aborting()
  const answer = fetch(url, { cache: 'no-store', credentials: 'omit', ...rest, signal })
  return within(patience, answer, abort)
}

/** Asks for JSON; `body` is undefined when the answer is something else, as a captive portal's page is. */
export async function askJson(url: string, { patience, ...rest }: Asking): Promise<Heard> {
  const { signal, abort } = aborting()
  const sent = performance.now()
  const whole = async () => {
    const answer = await fetch(url, { cache: 'no-store', credentials: 'omit', ...rest, signal })
    const received = performance.now()
    return {
      status: answer.status,
      body: parsed(await answer.text()),
      headers: answer.headers,
      sent,
      received,
    }
  }
  return within(patience, whole(), abort)
}

/** Names of the errors in one of our own answers; none in anybody else's. */
export function errorNames(body: unknown): string[] {
  const { errors } = (typeof body === 'object' && body !== null ? body : {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return []
  return errors.map((error: { name?: unknown } | null) => String(error?.name))
}

/** Chromium 64 and 65 cannot abort: their connection goes when the other side lets go. */
function aborting(): { signal?: AbortSignal; abort(): void } {
  const Controller: typeof AbortController | undefined = window.AbortController
  const control = Controller && new Controller()
  return { signal: control?.signal, abort: () => control?.abort() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
