import type { CollectionSlug, ServerProps } from 'payload'
import type { PublishedDocument } from '@/platform/publication/types'
import { publicAddress, publicationOf } from '@/platform/publication/types'
import { StateLine } from './state-line'

type Props = ServerProps & { collection: CollectionSlug; id?: number | string }

/** Takes the place of Payload's status line, whose 'revert' would publish: says where the document stands, and links to it. */
export async function DocumentState({ collection, id, payload, user }: Props) {
  if (!id) return <StateLine />
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user,
  })
  const live = docs[0] as PublishedDocument | undefined
  const publication = publicationOf(payload.collections[collection].config)
  return <StateLine address={live && publicAddress(publication, live)} />
}
