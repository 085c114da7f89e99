import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import type { BoardDeployment } from '@/payload-types'
import { lockRow } from '@/platform/db/lock-row'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { dayOf, longDate, shortDate } from '@/ui/day'
import { clashWith, isBackwards } from './outings'

type Deployment = Partial<BoardDeployment>

/**
 * One movable board is in one place at a time. Its row stays locked until the stay is written, so that of two at once the
 * second sees the first.
 * @throws HongzhuError bad-deployment, naming the field
 */
export const checkDeployment: CollectionBeforeChangeHook<BoardDeployment> = async ({
  data,
  originalDoc,
  req,
}) => {
  const stay = { ...originalDoc, ...data } as Deployment & { from: string }
  const board = boardIn(stay.board)
  await lockRow(req, 'boards', board)
  await refuseFixed(req, board)
  if (isBackwards(stay, env.TZ_SCHOOL))
    throw wrong('to', `归还日期早于推出去的日期（${tellDay(stay.from)}），请改好再保存。`)
  const other = clashWith(stay, await othersOf(req, board, originalDoc?.id), env.TZ_SCHOOL)
  if (other) throw wrong('from', clashInWords(other))
  return data
}

/** Pages and screens tell where a board is: they are made anew with the commit. */
export const tellOfDeployment: CollectionAfterChangeHook<BoardDeployment> &
  CollectionAfterDeleteHook<BoardDeployment> = async ({ doc, req }) => {
  await announce(req, { cause: 'publish', collection: 'boards', id: boardIn(doc.board) })
  return doc
}

/** A board that is deleted for good takes its record of places along. */
export const forgetDeployments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'board-deployments',
    where: { board: { equals: id } },
    overrideAccess: true, // whoever may delete the board may delete what is only about it
    req,
  })
}

async function refuseFixed(req: PayloadRequest, id: number): Promise<void> {
  const board = await req.payload.findByID({
    collection: 'boards',
    id,
    depth: 0,
    select: { kind: true },
    overrideAccess: true, // a board whose text is still being written can be on its way already
    disableErrors: true,
    req,
  })
  if (!board) throw wrong('board', '没有这块展板，可能已经删除。请重新选择。')
  if (board.kind !== 'magnetic')
    throw wrong('board', '固定展板推不出去。请选一块磁性展板，或者先把这块改成“可移动磁性展板”。')
}

async function othersOf(
  req: PayloadRequest,
  board: number,
  own: number | undefined,
): Promise<BoardDeployment[]> {
  const { docs } = await req.payload.find({
    collection: 'board-deployments',
    where: { board: { equals: board }, ...(own !== undefined && { id: { not_equals: own } }) },
    sort: '-from',
    pagination: false,
    depth: 0,
    overrideAccess: true, // a clash is a clash whoever may see the other stay
    req,
  })
  return docs
}

function clashInWords({ from, place, to }: BoardDeployment): string {
  if (!to) return `它从${tellDay(from)}起在“${place}”，还没有登记归还。请先登记归还日期，再登记新的去处。`
  const until = shortDate(dayOf(to, env.TZ_SCHOOL))
  return `${tellDay(from)}至${until}它在“${place}”。请改推出去的日期或归还日期，让两次不重叠。`
}

const tellDay = (instant: string): string => longDate(dayOf(instant, env.TZ_SCHOOL))

/** As it comes in: over REST an id may be a text. */
const boardIn = (relation: Deployment['board']): number =>
  Number(typeof relation === 'object' ? relation?.id : relation)

const wrong = (field: string, message: string) => new HongzhuError('bad-deployment', message, 400, { field })
