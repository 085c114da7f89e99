'use client'

import { useDocumentInfo } from '@payloadcms/ui'

const unpublished: Record<string, string> = { withdrawn: '已撤稿', finalReview: '待终审', returned: '已退回' }
const changed: Record<string, string> = {
  finalReview: '已发布，改动待终审',
  returned: '已发布，改动已退回',
}

/** @param address the page visitors see now, when there is one */
export function StateLine({ address }: { address?: string }) {
  const { data, hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  if (isTrashed) return <span className="verb-state">在回收站里</span>
  if (!hasPublishedDoc) {
    return <span className="verb-state">{unpublished[data?.review] ?? '草稿，还没有发布'}</span>
  }
  return (
    <span className="verb-state">
      {unpublishedVersionCount > 0 ? (changed[data?.review] ?? '已发布，有改动还没有发布') : '已发布'}
      {address && (
        <a className="verb-live" href={address} rel="noopener" target="_blank">
          看网页
        </a>
      )}
    </span>
  )
}
