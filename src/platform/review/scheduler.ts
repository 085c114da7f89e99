import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { writeAudit } from '@/platform/audit/write'
import { asOnlyOne } from '@/platform/db/leader'
import { lockRow } from '@/platform/db/lock-row'
import { inTransaction } from '@/platform/db/transaction'
import { startTicker } from '@/platform/jobs/ticker'
import { notify } from '@/platform/notices/notify'
import { publicationOf } from '@/platform/publication/types'
import { readNewest } from './newest'
import { save } from './perform'
import { writeReviewRecord } from './records'
import { type Due, dropSchedule, nextDue, scheduledFor } from './schedule'
import { standingOf } from './standing'
import { publish } from './workflow'

/** ms between looks at the clock: a text is out within seconds of its minute */
const TICK = 1000
/** any number of ours, other than the job runner's: whoever holds it publishes what is due */
const LOCK = 7_205_522
/** later than this (ms), the record says that and by how much */
const LATE = 60_000

/**
 * Publishes what is due. On several instances one does it at a time; each text goes out in its own transaction with its
 * row of the timetable, so that a crash in between leaves it to the next round.
 * @returns a function that stops after the text in hand
 */
export function startScheduler(payload: Payload): () => Promise<void> {
  return startTicker(
    TICK,
    () => publishDue(payload),
    (error) => payload.logger.error({ err: error, msg: '定时发布这一轮没有做成，稍后再试' }),
  )
}

/** One round: nothing when nothing is due or another instance is at it. */
export async function publishDue(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  if (!(await nextDue(req))) return
  await asOnlyOne(payload, LOCK, async () => {
    for (let due = await nextDue(req); due; due = await nextDue(req)) await publishOne(payload, due)
  })
}

async function publishOne(payload: Payload, due: Due): Promise<void> {
  try {
    await publishInTheirName(payload, due)
  } catch (error) {
    if (!isRefusal(error)) throw error
    payload.logger.warn({ err: error, msg: `定时发布没有成功：${due.collection} ${due.id}` })
    await giveUp(payload, due, error.message)
  }
}

/** As who arranged it: who may publish no longer when the time has come does not. */
async function publishInTheirName(
  payload: Payload,
  { collection, id, personId, publishAt }: Due,
): Promise<void> {
  const person = await payload.findByID({ collection: 'users', id: personId, depth: 0, disableErrors: true })
  const req = await createLocalReq(person ? { user: { ...person, collection: 'users' } } : {}, payload)
  await inTransaction(req, async () => {
    await lockRow(req, collection, id)
    // called off or put off since we looked
    if ((await scheduledFor(req, { collection, id })) !== publishAt) return
    await publish(req, { collection, id, comment: `定时发布${delayOf(publishAt)}` })
  })
}

function delayOf(publishAt: string): string {
  const late = Date.now() - Date.parse(publishAt)
  return late < LATE ? '' : `（晚了 ${Math.round(late / 60_000)} 分钟：到点时系统没有运行）`
}

/** What a person can do something about; anything else (a lost database) is tried again. */
const isRefusal = (error: unknown): error is APIError => error instanceof APIError && error.status < 500

/** The text waits as an approved one for somebody to look, and the record says why. */
async function giveUp(payload: Payload, due: Due, reason: string): Promise<void> {
  const req: PayloadRequest = await createLocalReq({}, payload)
  const config = payload.collections[due.collection].config
  await inTransaction(req, async () => {
    await lockRow(req, due.collection, due.id)
    await dropSchedule(req, due)
    const newest = await readNewest(req, due, true)
    if (newest?.review !== 'scheduled') return
    const { hash } = await standingOf(req, config, newest)
    await save(req, due, 'unschedule', { _status: 'draft', review: 'approved' }, 'draft')
    const title = publicationOf(config)?.titleOf(newest) || '（无标题）'
    const about = { subject: due.collection, document: due.id, title }
    const comment = `定时发布没有成功：${reason}`
    await writeReviewRecord(req, { ...about, verb: 'unschedule', comment, hash })
    await writeAudit(req, { ...about, action: 'unschedule', note: comment })
    const href = `/admin/review/${due.collection}/${due.id}`
    const told = `「${title}」${comment}`
    await notify(req, { to: { role: 'finalReviewer' }, told, href })
  })
}
