import { isScreenKeeper, mayPublish } from '@/platform/access/people'
import { env } from '@/platform/env'
import { readWallRows, type WallRow } from '@/screens/wall/rows'
import { stateOf } from '@/screens/wall/wall'
import { isPending, type Withdrawal } from '@/screens/withdrawals/types'
import { readWithdrawals } from '@/screens/withdrawals/withdrawals'
import { momentOf, type SeenFrom } from '../screens/moments'
import { withdrawalInWords } from '../screens/withdrawals/words'
import type { Reader } from './reader'

export type ScreenTrouble = { key: string; href: string; what: string; why: string }

/** What is the matter with the screens, for those who can go and look. Empty when nothing is, or for others. */
export async function readScreenTroubles({ payload, user }: Reader): Promise<ScreenTrouble[]> {
  if (!isScreenKeeper(user) && !mayPublish(user)) return []
  const [rows, { now, withdrawals }] = await Promise.all([readWallRows(payload), readWithdrawals(payload)])
  const seen = { now, timeZone: env.TZ_SCHOOL }
  return [...held(withdrawals, seen), ...away(rows, seen), ...still(rows)]
}

const NAMED = 3

function held(withdrawals: Withdrawal[], seen: SeenFrom): ScreenTrouble[] {
  const pending = withdrawals.filter(isPending)
  const lines = pending.slice(0, NAMED).map((each) => ({
    key: each.key,
    href: '/admin/screens',
    what: `撤下的「${each.title}」还在屏上`,
    why: withdrawalInWords(each, seen),
  }))
  const more = pending.length - lines.length
  if (more <= 0) return lines
  return [...lines, { key: 'more', href: '/admin/screens', what: `还有${more}条撤下的内容在屏上`, why: '' }]
}

function away(rows: WallRow[], seen: SeenFrom): ScreenTrouble[] {
  const gone = rows.filter((row) => stateOf(row) === 'offline')
  const first = gone.map(({ seen_at }) => new Date(seen_at ?? 0).toISOString()).sort()[0]
  if (!first) return []
  const since = momentOf(first, seen)
  return [
    {
      key: 'away',
      href: '/admin/screens?show=trouble',
      what: namesOf(gone, '离线'),
      why: gone.length === 1 ? `从${since}起` : `最早的从${since}起`,
    },
  ]
}

function still(rows: WallRow[]): ScreenTrouble[] {
  const standing = rows.filter((row) => stateOf(row) === 'online' && row.heartbeat?.frames === false)
  if (standing.length === 0) return []
  const what = namesOf(standing, '画面不动')
  return [{ key: 'still', href: '/admin/screens?show=trouble', what, why: '请重新载入，不行就断电重启' }]
}

/** 一楼大厅、食堂离线; 一楼大厅等5块屏离线 */
const namesOf = (rows: WallRow[], how: string): string =>
  rows.length <= NAMED
    ? `${rows.map(({ name }) => name).join('、')}${how}`
    : `${rows[0]?.name}等${rows.length}块屏${how}`
