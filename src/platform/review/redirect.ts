import type { PayloadRequest } from 'payload'
import type { Publication } from '@/platform/publication/types'

/** A changed slug leaves a redirect from the old address, and none from the new one (no circles). */
export async function leaveRedirect(
  req: PayloadRequest,
  publication: Publication | undefined,
  was: string,
  is: string,
) {
  if (!publication?.path) return
  const [from, to] = [publication.path({ slug: was }), publication.path({ slug: is })]
  await req.payload.delete({ collection: 'redirects', where: { from: { in: [from, to] } }, req })
  await req.payload.update({
    collection: 'redirects',
    where: { to: { equals: from } },
    data: { to },
    req,
  })
  await req.payload.create({ collection: 'redirects', data: { from, to }, req })
}
