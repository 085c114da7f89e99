/** Why something left the screens. */
export type WithdrawalCause = 'withdraw' | 'archive' | 'consent' | 'expired' | 'deleted'

/** Something that was taken off, and what it is called in manifests. */
export type Withdrawn = {
  /** `news:12`; `media:5` for a picture */
  key: string
  title: string
  /** 动态, 图片 */
  section: string
  cause: WithdrawalCause
  /** ISO instant */
  at: string
  /** its edit view; absent when it was deleted */
  href?: string
  /** the slides it was; `hashes`: only with this content (the picture in it), otherwise whatever their content */
  items: { item: string; hashes?: string[] }[]
}

/** `removed`: the screen itself said so. `over`: it ran out by the screen's own clock, also offline. `holding`: neither. */
type HolderState = 'removed' | 'over' | 'holding'

/** A screen that had it. */
export type Holder = {
  id: number
  name: string
  state: HolderState
  online: boolean
  revoked: boolean
  /** its document is gone, and it was not told so: the device may play on */
  deleted?: true
  /** ISO instant of its last heartbeat */
  seenAt: string
  /** holding: ISO instant after which it shows it no more by itself; absent: never */
  until?: string
}

export type Withdrawal = Omit<Withdrawn, 'items'> & {
  /** how many of `screens` do not show it any more */
  gone: number
  screens: Holder[]
}

/** Whether a screen still holds it. */
export const isPending = ({ gone, screens }: Withdrawal): boolean => gone < screens.length

/** `GET /api/screen-control/withdrawals`. `now` by the database's clock; the latest first. */
export type WithdrawalsView = { now: string; timeZone: string; withdrawals: Withdrawal[] }
