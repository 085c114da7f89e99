import type { Endpoint } from 'payload'
import type { User } from '@/payload-types'
import { NotSignedIn } from '@/platform/errors'
import { readQueue } from './queue'

/** `GET /api/review-queue` -> `{count}`: how many texts wait for the person who asks. For the signed in. */
export const queueEndpoint: Endpoint = {
  path: '/review-queue',
  method: 'get',
  handler: async ({ payload, user }) => {
    if (!user) throw new NotSignedIn()
    return Response.json({ count: (await readQueue({ payload, user: user as User })).length })
  },
}
