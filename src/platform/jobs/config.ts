import type { JobsConfig } from 'payload'
import { isAdmin, personOf } from '@/platform/access/people'
import { removeEmptyDrafts } from './empty-drafts'
import { closeExpiredConsents } from './expired-consents'
import { remindOfOverdueReviews } from './overdue-reviews'
import { removeStrayFiles } from './stray-files'

const adminsOnly: NonNullable<JobsConfig['access']>['run'] = ({ req }) => isAdmin(personOf(req))

/** Work that the clock starts. runner.ts ticks; exactly one instance does. */
export const jobs: JobsConfig = {
  access: { run: adminsOnly, queue: adminsOnly, cancel: adminsOnly },
  deleteJobOnComplete: true,
  tasks: [closeExpiredConsents, removeEmptyDrafts, removeStrayFiles, remindOfOverdueReviews],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    labels: { singular: '后台任务', plural: '后台任务' },
    admin: { ...defaultJobsCollection.admin, hidden: true },
    access: { create: () => false, read: adminsOnlyRead, update: () => false, delete: () => false },
  }),
}

function adminsOnlyRead({ req }: { req: Parameters<typeof personOf>[0] }): boolean {
  return isAdmin(personOf(req))
}
