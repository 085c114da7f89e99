import { handleEndpoints } from 'payload'

/** A person signed in at the desk, as a browser is: by cookie. */
export type SignedIn = { id: number; cookie: string }

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

type Options = {
  /** undefined = a visitor */
  as?: SignedIn
  /** sent as JSON, or beside `file` as Payload's `_payload` */
  body?: unknown
  file?: { name: string; type: string; data: Buffer }
  headers?: Record<string, string>
}

export type Answer = {
  status: number
  headers: Headers
  text: string
  /** the JSON of the answer; {} where it has none */
  body: Record<string, unknown>
}

const ORIGIN = 'http://localhost:3000'

/** Calls Payload's real REST handlers in this process. `place` starts with /api. */
export async function rest(method: Method, place: string, options: Options = {}): Promise<Answer> {
  const { payloadConfig } = await import('@/platform/payload')
  const response = await handleEndpoints({
    config: payloadConfig,
    request: requestOf(method, place, options),
  })
  return answerOf(response)
}

/** Signs in over REST and keeps the cookie. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const { status, headers, body, text } = await rest('POST', '/api/users/login', {
    body: { email, password },
  })
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (status !== 200 || !cookie) throw new Error(`sign-in of ${email} failed: ${text}`)
  return { id: (body.user as { id: number }).id, cookie }
}

export function requestOf(method: string, place: string, { as, body, file, headers }: Options): Request {
  const head = new Headers({ Origin: ORIGIN, 'Accept-Language': 'zh', ...headers })
  if (as) head.set('Cookie', as.cookie)
  if (file) {
    const form = new FormData()
    form.set('_payload', JSON.stringify(body ?? {}))
    form.set('file', new File([new Uint8Array(file.data)], file.name, { type: file.type }))
    return new Request(ORIGIN + place, { method, headers: head, body: form })
  }
  if (body !== undefined) head.set('Content-Type', 'application/json')
  return new Request(ORIGIN + place, {
    method,
    headers: head,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

export async function answerOf(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('latin1').includes('\0') ? bytes.toString('latin1') : bytes.toString('utf8')
  return { status: response.status, headers: response.headers, text, body: parsed(text) }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
