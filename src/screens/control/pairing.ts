import type { Hono } from 'hono'
import { z } from 'zod'
import { throwOut } from '@/features/screens/tokens'
import { isScreenKeeper } from '@/platform/access/people'
import { writeAudit } from '@/platform/audit/write'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { deviceOf } from '../device'
import { addHistory } from '../heartbeat'
import { approvePairing, waitingScreen } from '../pairing'
import { chosenId } from './fields'
import type { ControlEnv } from './person'
import { numberIn, onlyFor } from './person'

const approval = z.object(
  {
    code: z.string('请输入屏幕上的六位代码。').min(1, '请输入屏幕上的六位代码。'),
    /** a screen that is there already and gets a new device; otherwise the others describe a new one */
    screen: chosenId('屏幕').optional(),
    name: z.string('名称要写成文字。').trim().max(30, '名称最多30个字。').optional(),
    place: z.string('位置要写成文字。').trim().max(40, '位置最多40个字。').optional(),
    orientation: z.enum(['landscape', 'portrait'], '请选方向：横屏或竖屏。').optional(),
    group: chosenId('分组').optional(),
  },
  '没有收到登记的内容。请重新填写再试。',
)

/** Taking screens in and throwing them out. For those who keep screens. */
export function pairingControl(app: Hono<ControlEnv>): void {
  /** `GET /waiting?code=…` -> what is known of the screen that shows the code, and for how many seconds it will */
  app.get('/waiting', async (c) => {
    const req = c.get('req')
    onlyFor(req, isScreenKeeper, ONLY_KEEPERS)
    const waiting = await waitingScreen(req, c.req.query('code') ?? '')
    return c.json({
      ...waiting,
      secondsLeft: Math.round((Date.parse(waiting.expiresAt) - Date.now()) / 1000),
    })
  })
  /** `POST /pair` `{code, screen | name, place?, orientation?, group?}` -> `{screen: {id, name}}` */
  app.post('/pair', async (c) => {
    const req = c.get('req')
    onlyFor(req, isScreenKeeper, ONLY_KEEPERS)
    const { code, screen, ...described } = parse(await c.req.json().catch(() => undefined))
    const taken = await inTransaction(req, async () => {
      const waiting = await waitingScreen(req, code)
      const { id, name } = screen
        ? await req.payload.findByID({ collection: 'screens', id: screen, overrideAccess: false, req })
        : await req.payload.create({
            collection: 'screens',
            data: { ...defaults, ...described, name: described.name ?? '' },
            overrideAccess: false,
            req,
          })
      await approvePairing(req, code, id)
      await writeAudit(req, {
        action: 'update',
        subject: 'screens',
        document: id,
        title: name,
        note: `登记了屏幕：${waiting.address}，${deviceOf(waiting.agent)}`,
      })
      return { id, name }
    })
    await addHistory(req.payload, taken.id, 'paired', '')
    return c.json({ screen: taken })
  })
  /** `POST /screens/:id/revoke`: its token opens nothing from now on */
  app.post('/screens/:id/revoke', async (c) => {
    const req = c.get('req')
    onlyFor(req, isScreenKeeper, ONLY_KEEPERS)
    const id = numberIn(c, 'id')
    const screen = await req.payload.findByID({ collection: 'screens', id, overrideAccess: false, req })
    await inTransaction(req, async () => {
      await throwOut(req, id)
      await announce(req, { cause: 'screens', collection: 'screens', id })
      const note = '停用了这块屏幕'
      await writeAudit(req, { action: 'update', subject: 'screens', document: id, title: screen.name, note })
    })
    await addHistory(req.payload, id, 'revoked', '')
    return c.json({ message: '已停用。屏幕几秒后回到登记画面。' })
  })
  /** `POST /screens/:id/reload`: it loads its page anew, if it can do so without going dark */
  app.post('/screens/:id/reload', async (c) => {
    const req = c.get('req')
    onlyFor(req, isScreenKeeper, ONLY_KEEPERS)
    await announce(req, { cause: 'reload', collection: 'screens', id: numberIn(c, 'id') })
    return c.json({ message: '已请屏幕重新载入。' })
  })
}

const ONLY_KEEPERS = '屏幕由屏管员和管理员管理。如有需要，请联系他们。'

const defaults = {
  orientation: 'landscape',
  volume: 0,
  drift: true,
  night: { dark: true, from: '21:00', to: '06:30' },
} as const

function parse(body: unknown) {
  const result = approval.safeParse(body ?? {})
  const issue = result.error?.issues[0]
  if (!result.success || issue)
    throw new HongzhuError('bad-pairing', issue?.message ?? '请求有误。', 400, {
      field: issue?.path.join('.'),
    })
  if (!result.data.screen && !result.data.name)
    throw new HongzhuError('bad-pairing', '请给这块屏幕起个名字，例如“一楼大厅”。', 400, { field: 'name' })
  return result.data
}
