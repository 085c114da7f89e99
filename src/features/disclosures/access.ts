import type { Where } from 'payload'
import { contentAccess } from '@/platform/access/content'
import { isAdmin, isAuditor, isReviewer, type Person } from '@/platform/access/people'
import { own, published, when } from '@/platform/access/rules'
import type { ContentAccess } from '@/platform/publication/collection'

/** The audiences somebody belongs to, beside the public. */
const circlesOf = (person: NonNullable<Person>): string[] => ['public', ...(person.circles ?? [])]

/**
 * As other content, but visitors read only what is for the public, and those who are signed in what is for a circle they
 * belong to.
 */
export const disclosuresAccess: ContentAccess = {
  ...contentAccess,
  read: when((person): boolean | Where => {
    if (!person) return { and: [published, { audience: { equals: 'public' } }] }
    if (isReviewer(person) || isAuditor(person) || isAdmin(person)) return true
    return { or: [own(person), { and: [published, { audience: { in: circlesOf(person) } }] }] }
  }),
}
