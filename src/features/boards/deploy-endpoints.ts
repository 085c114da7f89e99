import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { BoardDeployment } from '@/payload-types'
import { inTransaction } from '@/platform/db/transaction'
import { env } from '@/platform/env'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { noonOf } from '@/platform/school-days/days'
import { dayOf } from '@/ui/day'
import { deploymentAccess } from './access'
import { outingOf } from './outings'
import { type Purpose, purposes } from './words'

export type DeployAnswer = { deployment: BoardDeployment; message: string }

const day = z.iso.date('日期要写成 2026-03-14 这样。')

const going = z.object({
  place: z.string({ error: '请写去哪里。' }).trim().min(1, '请写去哪里。').max(30, '去哪里最多30字。'),
  purpose: z.enum(Object.keys(purposes) as Purpose[], '请选做什么。'),
  from: day.optional(),
})

const coming = z.object({ to: day.optional() })

/** `POST /api/boards/{id}/deploy` `{place, purpose, from?}`: a movable board goes out, today unless said. For reviewers. */
export const deployEndpoint: Endpoint = {
  path: '/:id/deploy',
  method: 'post',
  handler: async (req) => {
    const board = await boardAsked(req)
    const { from = today(), ...said } = parsed(going, req.data)
    const deployment = await req.payload.create({
      collection: 'board-deployments',
      data: { board, ...said, from: noonOf(from) },
      depth: 0,
      overrideAccess: false,
      req,
    })
    const message =
      from > today() ? `已登记，${said.place}那天起会写在网站和校园屏上。` : `已登记：现在在${said.place}。`
    return Response.json({ deployment, message } satisfies DeployAnswer, { status: 201 })
  },
}

/** `POST /api/boards/{id}/return` `{to?}`: the board that is out is back, today unless said. For reviewers. */
export const returnEndpoint: Endpoint = {
  path: '/:id/return',
  method: 'post',
  handler: async (req) => {
    const board = await boardAsked(req)
    const { to = today() } = parsed(coming, req.data)
    if (to > today()) throw new HongzhuError('bad-deployment', '归还日期不能晚于今天。', 400, { field: 'to' })
    const deployment = await inTransaction(req, async () => {
      const stay = await stayOutside(req, board)
      if (!stay) throw new HongzhuError('not-out', '这块展板现在不在外面，不用收回。', 409)
      return req.payload.update({
        collection: 'board-deployments',
        id: stay.id,
        data: { to: noonOf(to) },
        depth: 0,
        overrideAccess: false,
        req,
      })
    })
    return Response.json({ deployment, message: '已登记收回。' } satisfies DeployAnswer)
  },
}

/** The board of the address, once whoever asks may record where boards are. */
async function boardAsked(req: PayloadRequest): Promise<number> {
  if (!req.user) throw new NotSignedIn()
  if (!(await deploymentAccess.create({ req }))) throw new NotAllowed('展板的去处由审核人登记。')
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new HongzhuError('not-found', '没有找到这块展板。', 404)
  await addDataAndFileToRequest(req)
  return id
}

async function stayOutside(req: PayloadRequest, board: number): Promise<BoardDeployment | undefined> {
  const { docs } = await req.payload.find({
    collection: 'board-deployments',
    where: { board: { equals: board } },
    sort: '-from',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.find((stay) => outingOf(stay, today(), env.TZ_SCHOOL).state === 'out')
}

function parsed<T>(shape: z.ZodType<T>, data: unknown): T {
  const result = shape.safeParse(data ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new HongzhuError('bad-deployment', issue?.message ?? '请求有误。', 400, {
    field: String(issue?.path[0] ?? ''),
  })
}

const today = (): string => dayOf(new Date().toISOString(), env.TZ_SCHOOL).iso
