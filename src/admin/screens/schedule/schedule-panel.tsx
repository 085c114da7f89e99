'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import type { ScheduleDraft } from '@/screens/control/draft'
import { useDraft } from '../plan/use-draft'
import { DraftWords } from './draft-words'

type Said = Omit<ScheduleDraft, 'except'> & { except?: ScheduleDraft['except'] | number; active?: boolean }

/** Over the form of a schedule: what it says as it stands, in words; when it plays next, and whom it meets. */
export function SchedulePanel() {
  const [fields] = useAllFormFields()
  const { id } = useDocumentInfo()
  const said = reduceFieldsToValues(fields, true) as Said
  // the form counts the rows of a list that has none: 0
  const except = Array.isArray(said.except) ? said.except : []
  const draft = useDraft({ ...said, except, ...(typeof id === 'number' && { id }) })
  return (
    <section aria-label="这个排期" className="schedule-panel">
      <DraftWords {...draft} />
      {said.active === false && <p className="draft-off">没有启用：现在不播放。</p>}
      <a href="/admin/screens/plan">看一周的排期</a>
    </section>
  )
}
