import type { ContentAccess } from '@/platform/publication/collection'
import { ownOrPublishers, ownOrReviewers, ownVersionsOrAll, publishedOwnOrAll, writers } from './rules'

/**
 * The branch's common rule for published content. A feature's access.ts takes it over or words its own:
 * writers begin drafts; visitors read what is published, writers also their own, reviewers and auditors everything;
 * authors change their own and reviewers everybody's, always as a draft; only publishers trash what others wrote.
 */
export const contentAccess: ContentAccess = {
  create: writers,
  read: publishedOwnOrAll,
  readVersions: ownVersionsOrAll,
  update: ownOrReviewers,
  delete: ownOrPublishers,
}
