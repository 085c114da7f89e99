import type { Hono } from 'hono'
import type { Payload } from 'payload'
import { z } from 'zod'
import { isAuditor, isScreenKeeper, mayPublish, type Person } from '@/platform/access/people'
import { csvHeaders } from '@/platform/audit/csv'
import { writeAudit } from '@/platform/audit/write'
import { HongzhuError } from '@/platform/errors'
import { playsCsv } from '../plays/csv'
import type { PlaysWanted } from '../plays/rows'
import { type ControlEnv, onlyFor } from './person'

const day = z.iso.date('日期要写成 2026-03-14 这样（from、to）。').optional()

const NO_SCREEN = '请从列表里选择屏幕（screen）。'

const query = z.object({
  from: day,
  to: day,
  screens: z.array(z.coerce.number(NO_SCREEN).int(NO_SCREEN).positive(NO_SCREEN)),
  content: z.string().trim().max(100, '内容最多100个字（content）。'),
})

/**
 * `GET /plays.csv?from=2026-09-01&to=2026-12-31&screen=3&screen=4&content=运动会`: what played where and when, under which
 * approval; days included, everything optional. For those who keep screens, answer for content or inspect.
 */
export function playsControl(app: Hono<ControlEnv>, payload: Payload): void {
  app.get('/plays.csv', async (c) => {
    const req = c.get('req')
    onlyFor(req, mayInspect, '播放记录由屏管员、终审人、审计员和管理员导出。')
    const wanted = parse(c.req.queries())
    await writeAudit(req, { action: 'export', subject: 'screens', title: '播放记录', note: noteOf(wanted) })
    return c.body(playsCsv(payload, wanted), 200, csvHeaders('screen-plays.csv', '播放记录.csv'))
  })
}

const mayInspect = (person: Person): boolean =>
  isScreenKeeper(person) || isAuditor(person) || mayPublish(person)

const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

/** An empty field of the form is one that was left out. */
function parse({ content, from, screen, to }: Record<string, string[]>): PlaysWanted {
  const result = query.safeParse({
    from: from?.[0] || undefined,
    to: to?.[0] || undefined,
    screens: (screen ?? []).filter(Boolean),
    content: content?.[0] ?? '',
  })
  if (!result.success)
    throw new HongzhuError('bad-period', result.error.issues[0]?.message ?? '请求有误。', 400, {
      field: result.error.issues[0]?.path.join('.'),
    })
  const { from: first = FIRST_DAY, to: last = LAST_DAY, ...rest } = result.data
  if (first > last)
    throw new HongzhuError('bad-period', '开始日期不能晚于结束日期（from、to）。', 400, { field: 'from' })
  return { ...rest, from: first, to: last }
}

function noteOf({ content, from, screens, to }: PlaysWanted): string {
  const days = `${from === FIRST_DAY ? '最早' : from} 至 ${to === LAST_DAY ? '今天' : to}`
  const which = screens.length > 0 ? `屏幕 ${screens.join('、')}` : '全部屏幕'
  return [days, which, content && `内容含“${content}”`].filter(Boolean).join('，')
}
