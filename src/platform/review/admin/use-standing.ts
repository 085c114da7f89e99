'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { StandingView } from '../standing-endpoint'
import { isUnderReview } from '../states'

/** Where the document on the screen stands and what this person may do now; asked for again whenever that may have changed. */
export function useStanding(): StandingView | undefined {
  const { collectionSlug, data, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const [standing, setStanding] = useState<StandingView>()
  const { review, updatedAt } = data ?? {}
  // a draft stands as it stood however often it is saved
  const moved = `${review} ${hasPublishedDoc} ${unpublishedVersionCount > 0} ${isUnderReview(review) ? updatedAt : ''}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the document stands is what makes the answer old
  useEffect(() => {
    if (!collectionSlug || id === undefined) return
    const leaving = new AbortController()
    fetch(`/api/${collectionSlug}/${id}/review`, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((view: StandingView | undefined) => setStanding(view))
      .catch(() => undefined) // without network the form itself says so
    return () => leaving.abort()
  }, [collectionSlug, id, moved])
  return standing
}
