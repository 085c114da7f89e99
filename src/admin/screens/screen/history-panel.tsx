'use client'

import '../../dashboard/dashboard.css'
import './screen.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { lazy, Suspense } from 'react'
import type { ScreenHistory } from '@/screens/history/types'
import { usePolled } from '../use-polled'
import { EventList } from './event-list'
import { HistoryTable } from './history-table'
import { averageOf } from './words'

const DAYS = 30
const ASK_EVERY_MS = 60_000

/** comes with the chart library, which no other view needs */
const HistoryCharts = lazy(() => import('./history-charts'))

/** Under a screen's fields: when it was there in the last 30 days, and how often it took something new. */
export function HistoryPanel() {
  const { id } = useDocumentInfo()
  const address = id ? `/api/screen-control/screens/${id}/history?days=${DAYS}` : undefined
  const { answer } = usePolled<ScreenHistory>(address, ASK_EVERY_MS)
  if (!answer || answer.events.length === 0) return null
  return (
    <section aria-labelledby="screen-history" className="screen-history">
      <h3 id="screen-history">最近{DAYS}天</h3>
      <p className="desk-quiet">{averageOf(answer.days)}</p>
      <Suspense fallback={<div className="screen-charts" />}>
        <HistoryCharts days={answer.days} />
      </Suspense>
      <HistoryTable days={answer.days} />
      <EventList history={answer} />
    </section>
  )
}
