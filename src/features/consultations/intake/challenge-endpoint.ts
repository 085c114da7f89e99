import type { Endpoint } from 'payload'
import { newChallenge } from './challenge'
import { load } from './load'

/** `GET /api/feedback/challenge` -> Challenge. For everybody: without one solved, the form's script cannot send. */
export const challengeEndpoint: Endpoint = {
  path: '/challenge',
  method: 'get',
  handler: () => Response.json(newChallenge(load.bits()), { headers: { 'Cache-Control': 'no-store' } }),
}
