import type { Holder, Withdrawal, WithdrawalCause } from '@/screens/withdrawals/types'
import { dayAhead, momentOf, type SeenFrom } from '../moments'

export const causes = {
  withdraw: '撤稿',
  archive: '归档',
  consent: '监护人同意已撤回或待确认',
  expired: '监护人同意已到期',
  deleted: '已删除',
} satisfies Record<WithdrawalCause, string>

/** Seconds a screen may take before somebody should look at it. */
const PATIENCE_MS = 60_000

/** 11/12 已撤下；二楼走廊 从14:02起离线，到2027年1月1日自己消失。 */
export function withdrawalInWords(withdrawal: Withdrawal, seen: SeenFrom): string {
  const holding = withdrawal.screens.filter(({ state }) => state === 'holding')
  const parts = holding.map((holder) => `${nameOf(holder)} ${holderInWords(holder, withdrawal, seen)}`)
  return `${[goneInWords(withdrawal), ...parts].join('；')}。`
}

/** 11/12 已撤下 */
export const goneInWords = ({ gone, screens }: Withdrawal): string => `${gone}/${screens.length} 已撤下`

/** 二楼走廊 · 已删除的屏幕“库房” */
export const nameOf = ({ deleted, name }: Holder): string => (deleted ? `已删除的屏幕“${name}”` : name)

/** How one screen stands to it. */
export function holderInWords(holder: Holder, { at }: Pick<Withdrawal, 'at'>, seen: SeenFrom): string {
  const { deleted, online, revoked, seenAt, state } = holder
  if (state === 'removed') return '已撤下'
  if (state === 'over') return '已到期，屏幕自己不再播放'
  if (online)
    return Date.parse(seen.now) - Date.parse(at) < PATIENCE_MS
      ? '正在撤下'
      : '还没有撤下，请在屏幕的页面点“重新载入”，不行就断电'
  return `${revoked && !deleted ? '已停用，' : ''}从${momentOf(seenAt, seen)}起离线，${byItself(holder, seen)}`
}

const byItself = ({ until }: Holder, seen: SeenFrom): string =>
  until ? `到${dayAhead(until, seen)}自己消失` : '不会自己消失，请断电'

/** One line for a document: 已从12块屏全部撤下。 */
export function panelInWords(withdrawal: Withdrawal): string {
  const { gone, screens } = withdrawal
  return gone === screens.length ? `已从${gone}块屏全部撤下。` : `已从${gone}/${screens.length}块屏撤下。`
}
