'use client'

import '../../dashboard/dashboard.css'
import './withdrawals.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { isPending, type WithdrawalsView } from '@/screens/withdrawals/types'
import { usePolled } from '../use-polled'
import { Holders, Holding } from './holders'
import { paceOf } from './pace'
import { panelInWords } from './words'

/** In the edit view of what was withdrawn: from how many screens it is gone. Says nothing of what is live or never was on one. */
export function WithdrawnPanel() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const asks = Boolean(collectionSlug && id) && data?.review !== 'published'
  // the form's state is part of the address: what has just been taken off is asked about at once
  const address = `/api/screen-control/withdrawals?item=${collectionSlug}:${id}&${stateOf(data)}`
  const { answer } = usePolled<WithdrawalsView>(asks ? address : undefined, paceOf)
  const withdrawal = answer?.withdrawals[0]
  if (!asks || !answer || !withdrawal) return null
  const pending = isPending(withdrawal)
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

/** Of a text its review, of a picture its consent. */
const stateOf = (data: Record<string, unknown> | undefined): string =>
  `state=${data?.review ?? data?.consentStatus ?? ''}`
