import type { Context } from 'hono'
import type { Payload } from 'payload'

/** Where an address that used to be a page leads now; undefined when it never was one. */
export async function movedTo(payload: Payload, c: Context): Promise<string | undefined> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return undefined
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: c.req.path } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // visitors may follow a single old address, not list all of them
    select: { to: true },
  })
  return docs[0]?.to ?? undefined
}
