import { isPending, type WithdrawalsView } from '@/screens/withdrawals/types'

/** ms: one watches while a screen still has something; otherwise it is an aside */
const WATCHING = 5_000
const ASIDE = 20_000

/** How often (ms) to ask for withdrawals again, by what was answered last. */
export const paceOf = (answer: WithdrawalsView | undefined): number =>
  answer?.withdrawals.some(isPending) ? WATCHING : ASIDE
