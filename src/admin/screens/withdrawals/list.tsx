'use client'

import './withdrawals.css'
import { isPending, type Withdrawal, type WithdrawalsView } from '@/screens/withdrawals/types'
import { momentOf, type SeenFrom } from '../moments'
import { usePolled } from '../use-polled'
import { Holders, Holding } from './holders'
import { paceOf } from './pace'
import { causes, goneInWords } from './words'

/** What was taken off in the last days, and from which screens it is gone. Nothing while nothing was. */
export function WithdrawalList() {
  const { answer } = usePolled<WithdrawalsView>('/api/screen-control/withdrawals', paceOf)
  if (!answer || answer.withdrawals.length === 0) return null
  const pending = answer.withdrawals.filter(isPending)
  const done = answer.withdrawals.filter((each) => !isPending(each))
  return (
    <section aria-labelledby="withdrawals" className="desk-section withdrawals">
      <h2 id="withdrawals">撤下的内容</h2>
      <ul className="withdrawal-list">
        {pending.map((each) => (
          <Line key={each.key} open seen={answer} withdrawal={each} />
        ))}
      </ul>
      {done.length > 0 && (
        <details className="withdrawals-done">
          <summary>最近撤下的{done.length}条，已从所有屏幕撤下</summary>
          <ul className="withdrawal-list">
            {done.map((each) => (
              <Line key={each.key} seen={answer} withdrawal={each} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** `open`: a screen still has it. */
function Line({
  open = false,
  seen,
  withdrawal,
}: {
  open?: boolean
  seen: SeenFrom
  withdrawal: Withdrawal
}) {
  const { at, cause, href, section, title } = withdrawal
  return (
    <li className={open ? 'withdrawal withdrawal--pending' : 'withdrawal'}>
      <p>
        {section}「{href ? <a href={href}>{title}</a> : title}」
        <span className="desk-quiet">
          {causes[cause]}，{momentOf(at, seen)}
        </span>
      </p>
      <div role={open ? 'status' : undefined}>
        <p className="withdrawal-standing">
          <span aria-hidden="true">{open ? '✕' : '✓'}</span> {goneInWords(withdrawal)}
        </p>
        {open && <Holding seen={seen} withdrawal={withdrawal} />}
      </div>
      <Holders seen={seen} withdrawal={withdrawal} />
    </li>
  )
}
