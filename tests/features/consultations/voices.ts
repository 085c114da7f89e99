import { createHash } from 'node:crypto'
import { PARTS } from '@/ui/proof-of-work'
import { make } from '../../support/factories'
import { type Answer, rest } from '../../support/rest'
import type { Staff } from '../../support/staff'

export type Challenge = { seed: string; bits: number; until: number; key: string }
export type Proof = Challenge & { nonces: number[] }

/** Days from now, at an hour that is the same day in any zone a school keeps. */
export const inDays = (days: number): string => {
  const day = new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
  return `${day}T04:00:00.000Z`
}

/** A published question, open unless its days say otherwise. */
export async function ask(staff: Staff, fields: Record<string, unknown> = {}, mark = '图书角怎么开') {
  const { id } = await make('consultations', 'published', staff, {
    mark,
    fields: { opensAt: inDays(-3), ...fields },
  })
  const { body } = await rest('GET', `/api/consultations/${id}`)
  return { id, slug: String(body.slug), about: `consultations/${body.slug}` }
}

export async function challenge(): Promise<Challenge> {
  return (await rest('GET', '/api/feedback/challenge')).body as Challenge
}

/** What a sender's device works out, by Node's own hash: faster, and another hand than the page's. */
export function solved(given: Challenge): Proof {
  if (!(given.bits >= 1)) throw new Error(`no puzzle: ${JSON.stringify(given)}`)
  return { ...given, nonces: Array.from({ length: PARTS }, (_, part) => nonceFor(given, part)) }
}

function nonceFor({ bits, seed }: Challenge, part: number): number {
  for (let nonce = 0; ; nonce++) {
    const digest = createHash('sha256').update(`${seed}.${part}.${nonce}`).digest()
    if (Math.clz32(digest.readUInt32BE(0)) >= bits) return nonce
  }
}

export const proof = async (): Promise<Proof> => solved(await challenge())

const JSON_WANTED = { Accept: 'application/json' }

/** Sends as the page's script does. */
export const send = (body: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Answer> =>
  rest('POST', '/api/feedback/send', { body, headers: { ...JSON_WANTED, ...headers } })

/** As the page's script: once more with a harder puzzle when the server wants one. */
export async function sendAsScript(
  body: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<Answer> {
  for (let round = 1; ; round++) {
    const answer = await send({ ...body, proof: await proof() }, headers)
    if (answer.status !== 409 || round === 3) return answer
  }
}

export const voice = async (about: string, text: string, more: Record<string, unknown> = {}) =>
  send({ about, text, ...more, proof: await proof() })

/** Sends a plain form, as a browser without scripts does. */
export async function sendForm(address: string, fields: Record<string, string>, from = ''): Promise<Answer> {
  const { handleEndpoints } = await import('payload')
  const { payloadConfig } = await import('@/platform/payload')
  const { answerOf } = await import('../../support/rest')
  const request = new Request(`http://localhost:3000${address}`, {
    method: 'POST',
    headers: {
      Accept: 'text/html',
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: 'http://localhost:3000',
      'x-client-address': from,
    },
    body: new URLSearchParams(fields),
  })
  return answerOf(await handleEndpoints({ config: payloadConfig, request }))
}

/** The hidden fields of a page that is to be sent on. */
export function hiddenFields(html: string): Record<string, string> {
  const found = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)
  return Object.fromEntries(Array.from(found, ([, name = '', value = '']) => [name, unescaped(value)]))
}

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
