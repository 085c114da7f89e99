import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Media } from '@/payload-types'
import { isAdmin, mayPublish, personOf } from '@/platform/access/people'
import { writeAudit } from '@/platform/audit/write'
import { lockRow } from '@/platform/db/lock-row'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { doom } from './doomed'
import { PIXELATED, readMaster } from './hooks'
import { isInUse } from './live-guard'
import type { Region } from './pixelate'
import { filesOf } from './references'
import { destroyDoomed } from './sweep'
import { pixelateAnew, type TakenIn } from './take-in'

const MOST = 40
const share = z.number().min(0).max(1)

const body = z.object({
  regions: z
    .array(
      z.object({ x: share, y: share, width: share.gt(0), height: share.gt(0) }),
      '请先在图片上框出要打码的地方（regions）。',
    )
    .min(1, '请先在图片上框出要打码的地方。')
    .max(MOST, `一次最多打码 ${MOST} 处。`),
  /** every pupil who can be recognised is covered now */
  allCovered: z.boolean().optional(),
})

/**
 * `POST /api/media/{id}/pixelate` `{regions: [{x, y, width, height}], allCovered?}` (shares of the picture's edges): burns the
 * regions into everything stored of the picture and destroys what was there. For those who may change the picture.
 */
export const pixelateEndpoint: Endpoint = {
  path: '/:id/pixelate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    await addDataAndFileToRequest(req)
    const { allCovered, regions } = parse(req.data)
    const before = await readPicture(req, Number(req.routeParams?.id))
    const remade = await pixelateAnew(await readMaster(before), before, regions)
    const doc = await inTransaction(req, () => replace(req, before, { remade, regions, allCovered }))
    await destroyDoomed(req.payload)
    return Response.json({ doc, message: `已打码 ${regions.length} 处，原来的画面已经销毁。` })
  },
}

function parse(data: unknown): z.infer<typeof body> {
  const result = body.safeParse(data ?? {})
  if (result.success) return result.data
  const { message, path } = result.error.issues[0] ?? { message: '', path: [] }
  const told = path.length > 1 ? '打码的位置要写成图片边长的份数（0 到 1）。' : message
  throw new HongzhuError('bad-regions', told || '请求有误。', 400, { field: 'regions' })
}

type Picture = Media & { filename: string; title: string; focalX: number | null; focalY: number | null }

async function readPicture(req: PayloadRequest, id: number): Promise<Picture> {
  const found = await find(req, id)
  if (found?.kind !== 'picture') throw new HongzhuError('not-found', '没有找到这张图片。', 404)
  const { collections } = req.payload
  const may = await collections.media.config.access.update({ req, id })
  const own = typeof may === 'object' ? (await find(req, id, may))?.id === id : may
  if (!own) throw new NotAllowed('只能给自己上传的图片打码。请让上传的人或审核人来做。')
  return found
}

async function find(req: PayloadRequest, id: number, where = {}): Promise<Picture | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { equals: id } }, where] },
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0] as Picture | undefined
}

/** Covered, a picture that waited for consent may be shown; one that something live uses, by a final reviewer or admin only. */
async function mayShowNow(req: PayloadRequest, { consentStatus, id }: Picture): Promise<boolean> {
  if (consentStatus !== 'pending') return false
  return mayPublish(personOf(req)) || isAdmin(personOf(req)) || !(await isInUse(req, id))
}

type Change = { remade: TakenIn; regions: Region[]; allCovered?: boolean }

async function replace(req: PayloadRequest, before: Picture, { allCovered, regions, remade }: Change) {
  const { id, filename } = before
  await lockRow(req, 'media', id)
  const now = await find(req, id)
  if (now?.filename !== filename)
    throw new HongzhuError('changed-meanwhile', '这张图片刚才被改过，请刷新后再打码。', 409)
  await doom(req, filesOf(now))
  try {
    const doc = await req.payload.update({
      collection: 'media',
      id,
      data: {
        regions: [...((now.regions as Region[] | null) ?? []), ...regions],
        ...(allCovered && (await mayShowNow(req, now)) && { consentStatus: 'blurred' }),
      },
      depth: 0,
      context: { [PIXELATED]: remade },
      req,
    })
    const note = `打码 ${regions.length} 处，原来的画面已销毁`
    await writeAudit(req, { action: 'update', subject: 'media', document: id, title: now.title, note })
    return doc
  } finally {
    delete req.context[PIXELATED] // Payload merged it into the request: it must not outlive this one write
  }
}
