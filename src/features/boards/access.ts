import type { CollectionConfig } from 'payload'
import { contentAccess } from '@/platform/access/content'
import { everybody, reviewers } from '@/platform/access/rules'

export const boardsAccess = contentAccess

/** Everybody may know where a board stands; those who review texts record it. */
export const deploymentAccess = {
  create: reviewers,
  read: everybody,
  update: reviewers,
  delete: reviewers,
} satisfies CollectionConfig['access']
