import type { Holder, Withdrawal } from '@/screens/withdrawals/types'
import type { SeenFrom } from '../moments'
import { holderInWords, nameOf } from './words'

type Props = { seen: SeenFrom; withdrawal: Withdrawal }

/** Screen by screen, behind a fold. */
export const Holders = ({ seen, withdrawal }: Props) => (
  <details className="withdrawal-screens">
    <summary>逐块查看</summary>
    <List holders={withdrawal.screens} seen={seen} withdrawal={withdrawal} />
  </details>
)

/** The screens that still have it. */
export const Holding = ({ seen, withdrawal }: Props) => (
  <List
    holders={withdrawal.screens.filter(({ state }) => state === 'holding')}
    seen={seen}
    withdrawal={withdrawal}
  />
)

const List = ({ holders, seen, withdrawal }: Props & { holders: Holder[] }) => (
  <ul className="withdrawal-holders">
    {holders.map((holder) => (
      <li key={holder.id}>
        {holder.deleted ? (
          nameOf(holder)
        ) : (
          <a href={`/admin/collections/screens/${holder.id}`}>{holder.name}</a>
        )}
        ：{holderInWords(holder, withdrawal, seen)}
      </li>
    ))}
  </ul>
)
