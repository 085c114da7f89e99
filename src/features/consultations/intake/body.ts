import type { PayloadRequest } from 'payload'
import { HongzhuError } from '@/platform/errors'

/** bytes: a thousand characters, each written as %XX three times over, and the rest of the form */
const MOST_BYTES = 16_384

/** The fields of a form or of JSON; Payload itself reads neither of a plain form. */
export async function bodyOf(
  req: Pick<PayloadRequest, 'body' | 'headers'>,
): Promise<Record<string, unknown>> {
  const text = await textOf(req.body)
  if (!req.headers.get('content-type')?.includes('json')) return Object.fromEntries(new URLSearchParams(text))
  return objectIn(text)
}

/** Read no further than a form can be long: what a stranger sends on is neither waited for nor held. */
async function textOf(body: PayloadRequest['body']): Promise<string> {
  if (!body) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  // leaving the loop cancels the rest
  for await (const chunk of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) throw new HongzhuError('body-too-large', '内容太长，请写短一些再发。', 413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // falls through to the refusal
  }
  throw new HongzhuError('bad-body', '没有收到填写的内容，请再发一次。', 400)
}
