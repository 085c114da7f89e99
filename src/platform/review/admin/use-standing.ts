'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAnswer } from '@/platform/use-answer'
import type { StandingView } from '../standing-endpoint'
import { isUnderReview } from '../states'

/** Where the document on the screen stands and what this person may do now. */
export function useStanding(): StandingView | undefined {
  const { collectionSlug, data, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const { review, updatedAt } = data ?? {}
  // a draft stands as it stood however often it is saved
  const moved = `${review} ${hasPublishedDoc} ${unpublishedVersionCount > 0} ${isUnderReview(review) ? updatedAt : ''}`
  return useAnswer(collectionSlug && id ? `/api/${collectionSlug}/${id}/review` : undefined, moved)
}
