'use client'

import '../../dashboard/dashboard.css'
import './withdrawals.css'
import { useDocumentInfo } from '@payloadcms/ui'
import type { WithdrawalsView } from '@/screens/withdrawals/types'
import { usePolled } from '../use-polled'
import { Holders, Holding } from './holders'
import { panelInWords } from './words'

/** ms: right after a withdrawal one watches; otherwise it is an aside */
const SOON = 5_000
const LATER = 60_000

/** In the edit view of what was withdrawn: from how many screens it is gone. Says nothing of what is live or never was on one. */
export function WithdrawnPanel() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const asks = Boolean(collectionSlug && id) && data?.review !== 'published'
  const address = `/api/screen-control/withdrawals?item=${collectionSlug}:${id}`
  const { answer } = usePolled<WithdrawalsView>(asks ? address : undefined, isOff(data) ? SOON : LATER)
  const withdrawal = answer?.withdrawals[0]
  if (!asks || !answer || !withdrawal) return null
  const pending = withdrawal.gone < withdrawal.screens.length
  return (
    <section
      aria-label="校园屏"
      className={pending ? 'withdrawal-panel withdrawal--pending' : 'withdrawal-panel'}
    >
      <p role="status">
        <strong>校园屏：</strong>
        {panelInWords(withdrawal)}
      </p>
      {pending && <Holding seen={answer} withdrawal={withdrawal} />}
      <Holders seen={answer} withdrawal={withdrawal} />
    </section>
  )
}

/** Surely off: a text by its state, a picture by its consent. */
const isOff = (data: Record<string, unknown> | undefined): boolean =>
  data?.review === 'withdrawn' || data?.review === 'archived' || data?.consentStatus === 'withdrawn'
