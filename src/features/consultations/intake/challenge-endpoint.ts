import type { Endpoint } from 'payload'
import { newChallenge } from './challenge'
import { bitsNow } from './load'

/** `GET /api/feedback/challenge` -> Challenge. For everybody: without one solved, the form's script cannot send. */
export const challengeEndpoint: Endpoint = {
  path: '/challenge',
  method: 'get',
  handler: async ({ payload }) =>
    Response.json(newChallenge(await bitsNow(payload)), { headers: { 'Cache-Control': 'no-store' } }),
}
