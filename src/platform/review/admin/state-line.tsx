'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReviewState, reviewStates } from '../states'

/** What is live is told of first; its newer text as it stands. */
function wordsFor(state: ReviewState, isLive: boolean, hasNewer: boolean): string {
  if (!isLive) return state === 'draft' ? '草稿，还没有发布' : reviewStates[state]
  if (!hasNewer) return '已发布'
  return state === 'draft' ? '已发布，有改动还没有发布' : `已发布，改动${reviewStates[state]}`
}

/** @param address the page visitors see now, when there is one */
export function StateLine({ address }: { address?: string }) {
  const { data, hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  if (isTrashed) return <span className="verb-state">在回收站里</span>
  const state = (data?.review ?? 'draft') as ReviewState
  return (
    <span className="verb-state">
      {wordsFor(state, hasPublishedDoc, unpublishedVersionCount > 0)}
      {address && (
        <a className="verb-live" href={address} rel="noopener" target="_blank">
          看网页
        </a>
      )}
    </span>
  )
}
