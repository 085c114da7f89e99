import type { Payload, Where } from 'payload'
import { renditionsOf } from '@/platform/media/references'

/** What a visitor may have of one media document: its files, and how each is to be sent. */
export type Opened = { id: number; files: Map<string, 'picture' | 'audio' | 'video' | { download: string }> }

const MAX_REMEMBERED = 5000

/**
 * Finds the media document a file belongs to, by the token in its name, through the reader's own access. What visitors
 * may have is remembered until the next publication.
 */
export function createMediaFinder(payload: Payload) {
  /** a token never changes its document: after the first search it is read by its key */
  const ids = new Map<string, number>()
  let open = new Map<string, Promise<Opened | undefined>>()

  function forVisitors(token: string): Promise<Opened | undefined> {
    const known = open.get(token)
    if (known) return known
    if (open.size >= MAX_REMEMBERED) open.clear()
    const group = open
    const reading = read(token, {})
    group.set(token, reading)
    reading.then((found) => found && remember(token, found.id)).catch(() => group.delete(token))
    return reading
  }

  async function forStaff(headers: Headers, token: string): Promise<Opened | undefined> {
    const { user } = await payload.auth({ headers })
    return user ? read(token, { user }) : undefined
  }

  async function read(token: string, as: { user?: Awaited<ReturnType<Payload['auth']>>['user'] }) {
    const id = ids.get(token)
    const where: Where = id === undefined ? { filename: { contains: `-${token}-` } } : { id: { equals: id } }
    const { docs } = await payload.find({
      collection: 'media',
      where,
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      select: { filename: true, title: true, kind: true, renditions: true },
      ...as,
    })
    return docs[0] && openedFrom(docs[0])
  }

  function remember(token: string, id: number): void {
    if (ids.size >= MAX_REMEMBERED) ids.clear()
    ids.set(token, id)
  }

  return {
    forVisitors,
    forStaff,
    drop: () => {
      open = new Map()
    },
  }
}

type MediaDocument = {
  id: number
  filename?: string | null
  title?: string | null
  kind?: string | null
  renditions?: unknown
}

function openedFrom({ id, filename, title, kind, renditions }: MediaDocument): Opened {
  const files: Opened['files'] = new Map()
  for (const { file } of renditionsOf(renditions)) files.set(file, 'picture')
  if (filename && (kind === 'audio' || kind === 'video')) files.set(filename, kind)
  if (filename && kind === 'attachment') files.set(filename, { download: title || filename })
  return { id, files }
}
