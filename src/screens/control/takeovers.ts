import type { Context, Hono } from 'hono'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { takeoverSlide } from '@/features/screens/slides'
import type { takeoverTones } from '@/features/screens/words'
import type { Takeover } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { idOf } from '@/platform/relation'
import { manifestItem } from '../manifest'
import type { Planning } from '../planning'
import { playsOn } from '../spans'
import { whereInWords } from '../week/place'
import { chosenIds } from './fields'
import { type ControlEnv, numberIn } from './person'
import type { ControlOptions } from './routes'

/** A takeover that runs or is still to come. */
export type RunningTakeover = {
  id: number
  title: string
  tone: keyof typeof takeoverTones
  where: string
  screens: number
  /** seconds from the server's now, so that a wrong clock at the desk does not matter; negative: has begun */
  beginsIn: number
  endsIn: number
}

const MINUTE_MS = 60_000
const minutes = z
  .number('请选时长。')
  .int('时长要写整分钟数。')
  .min(1, '至少1分钟。')
  .max(1440, '插播最长24小时。')

const NO_FORM = '没有收到要插播的内容。请重新填写再试。'
const words = (field: string) => z.string(`${field}要写成文字。`)

const beginning = z.object(
  {
    title: z.string('请写屏上的大字。').trim().min(1, '请写屏上的大字。').max(20, '大字最多20个字。'),
    text: words('说明').trim().max(120, '说明最多120个字。').optional(),
    byline: words('发布者').trim().max(20, '发布者最多20个字。').optional(),
    tone: z.enum(['urgent', 'drill', 'plain'], '请选性质。'),
    minutes,
    screens: chosenIds('屏幕').default([]),
    groups: chosenIds('分组').default([]),
  },
  NO_FORM,
)

const writing = z.object(
  {
    title: words('大字').max(200, '大字太长了，请写短些。'),
    text: words('说明').max(1000, '说明太长了，请写短些。').optional(),
    byline: words('发布者').max(200, '发布者太长了，请写短些。').optional(),
    tone: z.enum(['urgent', 'drill', 'plain'], '请选性质。'),
  },
  NO_FORM,
)

const NEVER = new Date(0).toISOString()

/** Taking the screens over, by the server's clock: the desk's may be wrong. Payload's access decides who may. */
export function takeoverControl(
  app: Hono<ControlEnv>,
  { manifests, siteUrl, timeZone }: ControlOptions,
): void {
  /** `GET /takeovers` -> RunningTakeover[], those that run first */
  app.get('/takeovers', async (c) => {
    const { planning } = await manifests.ingredients()
    return c.json(runningIn(planning, Date.now()))
  })
  /** `POST /takeovers` `{title, text?, byline?, tone, minutes, screens?, groups?}`: begins at once */
  app.post('/takeovers', async (c) => {
    const { minutes: length, ...said } = await bodyOf(c, beginning)
    const now = Date.now()
    const { id } = await c.get('req').payload.create({
      collection: 'takeovers',
      data: { ...said, startsAt: instant(now), endsAt: instant(now + length * MINUTE_MS) },
      overrideAccess: false,
      req: c.get('req'),
    })
    manifests.drop()
    return c.json({ id }, 201)
  })
  /** `POST /takeovers/slide` what is written so far -> `{item, timeZone}`: how the screens will show it */
  app.post('/takeovers/slide', async (c) => {
    const said = await bodyOf(c, writing)
    const slide = takeoverSlide({ ...said, title: said.title || '（大字）' })
    return c.json({ item: manifestItem({ id: 'takeover', changedAt: NEVER, slide }, siteUrl), timeZone })
  })
  /** `POST /takeovers/:id/extend` `{minutes}`: ends so much later */
  app.post('/takeovers/:id/extend', async (c) => {
    const { minutes: length } = await bodyOf(c, z.object({ minutes }, '请选时长。'))
    const { endsAt } = await running(c)
    await change(c, { endsAt: instant(Date.parse(endsAt) + length * MINUTE_MS) })
    manifests.drop()
    return c.json({ message: `已延长${length}分钟。` })
  })
  /** `POST /takeovers/:id/end`: over now */
  app.post('/takeovers/:id/end', async (c) => {
    const { startsAt } = await running(c)
    const now = Date.now()
    // one that is still to come never begins
    await change(c, {
      endsAt: instant(now),
      ...(Date.parse(startsAt) >= now && { startsAt: instant(now - 1000) }),
    })
    manifests.drop()
    return c.json({ message: '已结束插播，屏幕几秒后恢复原来的内容。' })
  })
}

function runningIn(planning: Planning, now: number): RunningTakeover[] {
  const screens = [...planning.screens.values()]
  const until = (moment: string) => Math.round((Date.parse(moment) - now) / 1000)
  return planning.takeovers
    .filter(({ endsAt }) => Date.parse(endsAt) > now)
    .map((takeover) => ({
      id: takeover.id,
      title: takeover.title,
      tone: takeover.tone,
      where: whereInWords(placesIn(takeover), planning),
      screens: screens.filter((screen) => playsOn(takeover, screen)).length,
      beginsIn: until(takeover.startsAt),
      endsIn: until(takeover.endsAt),
    }))
    .sort((one, other) => one.beginsIn - other.beginsIn)
}

const placesIn = ({ groups, screens }: Takeover) => ({
  groups: (groups ?? []).map(idOf),
  screens: (screens ?? []).map(idOf),
})

/** @throws HongzhuError when it is over: what hung in the corridors is not changed afterwards */
async function running(c: Context<ControlEnv>): Promise<Takeover> {
  const req: PayloadRequest = c.get('req')
  const found = await req.payload.findByID({
    collection: 'takeovers',
    id: numberIn(c, 'id'),
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new HongzhuError('not-found', '没有找到这条插播。', 404)
  if (Date.parse(found.endsAt) <= Date.now()) throw new HongzhuError('over', '这条插播已经结束了。', 409)
  return found
}

const change = (c: Context<ControlEnv>, data: { startsAt?: string; endsAt: string }) =>
  c.get('req').payload.update({
    collection: 'takeovers',
    id: numberIn(c, 'id'),
    data,
    overrideAccess: false,
    req: c.get('req'),
  })

const instant = (time: number): string => new Date(time).toISOString()

async function bodyOf<T>(c: Context, shape: z.ZodType<T>): Promise<T> {
  const result = shape.safeParse(await c.req.json().catch(() => undefined))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new HongzhuError('bad-takeover', issue?.message ?? '请求有误。', 400, {
    field: issue?.path.join('.'),
  })
}
