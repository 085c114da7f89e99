import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'
import { HongzhuError, NotSignedIn } from '@/platform/errors'

type Refused = { id?: number; message: string }

/**
 * `PATCH /api/{collection}?where…` `{deletedAt}`: the list's own bulk move to the trash and back, and nothing else. Each
 * document goes through its own update with the person's rights, so a refused one keeps no other waiting. Stands in for
 * Payload's, which `disableBulkEdit` closes; answers in its shape, since the list reads `docs` and `errors` always.
 */
export const bulkTrash = (collection: string): Endpoint => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    await addDataAndFileToRequest(req)
    const { where } = req.query as { where?: Where }
    const deletedAt = moveIn(req.data)
    if (deletedAt === undefined)
      return answer(403, [], [{ message: '成批操作只能移到回收站或从回收站取回。' }])
    if (!where) return answer(400, [], [{ message: '没有选中任何一条，请先在列表里勾选。' }])
    const slug = collection as CollectionSlug
    const { done, refused } = await moveEach(req, slug, await chosen(req, slug, where, !deletedAt), deletedAt)
    return answer(refused.length > 0 ? 400 : 200, done, refused)
  },
})

/** When to put what is chosen into the trash, null to take it out; undefined when more is asked for. */
function moveIn(data: unknown): string | null | undefined {
  const { deletedAt, _status, ...more } = (data ?? {}) as Record<string, unknown>
  if (Object.keys(more).length > 0) return undefined
  // the list says it with every restoration
  if (_status !== undefined && !(deletedAt === null && _status === 'draft')) return undefined
  if (deletedAt === null) return null
  return typeof deletedAt === 'string' && !Number.isNaN(Date.parse(deletedAt)) ? deletedAt : undefined
}

/** As the list shows them: the newest texts the person may read, in the trash or out of it. */
async function chosen(req: PayloadRequest, collection: CollectionSlug, where: Where, trashed: boolean) {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [where, { deletedAt: { exists: trashed } }] },
    draft: true,
    trash: trashed,
    depth: 0,
    limit: Number(req.query.limit) || 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id }) => Number(id))
}

async function moveEach(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: number[],
  deletedAt: string | null,
) {
  const done: object[] = []
  const refused: Refused[] = []
  for (const id of ids) {
    try {
      const options = { depth: 0, trash: !deletedAt, overrideAccess: false, overrideLock: false }
      done.push(
        await req.payload.update({ ...options, collection, id, data: { deletedAt }, user: req.user, req }),
      )
    } catch (error) {
      refused.push({ id, message: messageOf(error) })
    }
  }
  return { done, refused }
}

const reasons: Record<number, string> = {
  403: '您的账号不能移动这一条。',
  404: '这一条已经不在这里了，请刷新列表。',
  423: '有人正在编辑这一条，请稍后再试。',
}

function messageOf(error: unknown): string {
  if (error instanceof HongzhuError) return error.message
  return reasons[(error as { status?: number }).status ?? 0] ?? '没有操作成功，请稍后再试。'
}

function answer(status: number, docs: object[], errors: Refused[]): Response {
  const refused =
    errors.length > 1 || docs.length > 0 ? `有 ${errors.length} 条没有移动。` : errors[0]?.message
  const message = errors.length > 0 ? refused : `${docs.length} 条已移动。`
  return Response.json({ docs, errors, message }, { status })
}
