import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { SERVER } from '../../bin/launch/app.mjs'

export type Server = { child: ChildProcess; startMs: number }

/** Starts the built product and waits until it serves. */
export async function startServer(env: Record<string, string>): Promise<Server> {
  const begun = performance.now()
  const child = spawn(process.execPath, SERVER, {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: { type: string; message?: string }) => {
      if (message.type === 'ready') resolve()
      if (message.type === 'fail') reject(new Error(message.message))
    })
    child.once('exit', (code, signal) => reject(new Error(`the server ended: ${signal ?? code}`)))
  })
  return { child, startMs: Math.round(performance.now() - begun) }
}

export async function kill({ child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

type Call = { cookie?: string; body?: unknown; file?: Buffer }
export type Reply = { status: number; body: Record<string, unknown>; cookie: string }

/** One request to the server, as a browser would send it. */
export async function call(base: string, method: string, place: string, options: Call = {}): Promise<Reply> {
  const response = await fetch(base + place, { method, redirect: 'manual', ...contentOf(base, options) })
  const text = await response.text()
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {}, cookie }
}

function contentOf(base: string, { cookie, body, file }: Call): RequestInit {
  const headers: Record<string, string> = { Origin: base, ...(cookie ? { Cookie: cookie } : {}) }
  if (!file) {
    if (body === undefined) return { headers }
    return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  }
  const form = new FormData()
  form.set('_payload', JSON.stringify(body))
  form.set('file', new File([new Uint8Array(file)], 'photo.jpg', { type: 'image/jpeg' }))
  return { headers, body: form }
}
