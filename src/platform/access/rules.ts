import type { Access, FieldAccess, Where } from 'payload'
import {
  isAdmin,
  isAuditor,
  isReviewer,
  isScreenKeeper,
  isWriter,
  mayPublish,
  mayTakeOver,
  type Person,
  personOf,
  signedIn,
} from './people'

/** A rule for one operation; `false` = nobody, a Where = those documents only. */
type Rule = (person: Person) => boolean | Where

export const when =
  (rule: Rule): Access =>
  ({ req }) =>
    rule(personOf(req))

export const nobody: Access = () => false
export const everybody: Access = () => true
export const anyoneSignedIn = when(signedIn)
export const admins = when(isAdmin)
export const writers = when(isWriter)
export const reviewers = when(isReviewer)
export const publishers = when(mayPublish)
export const publishersAndAdmins = when((person) => mayPublish(person) || isAdmin(person))
export const adminsAndAuditors = when((person) => isAdmin(person) || isAuditor(person))
export const screenKeepers = when(isScreenKeeper)
export const takeoverStarters = when(mayTakeOver)
export const noField: FieldAccess = () => false

/** Published now and not in the trash. What a visitor may read of any published collection. */
export const published: Where = {
  and: [
    { _status: { equals: 'published' } },
    { review: { equals: 'published' } },
    { deletedAt: { exists: false } },
  ],
}

export const own = (person: NonNullable<Person>): Where => ({ createdBy: { equals: person.id } })

/** Visitors read what is published; writers their own drafts too; reviewers, auditors and admins everything. */
export const publishedOwnOrAll = when((person) => {
  if (!person) return published
  if (isReviewer(person) || isAuditor(person) || isAdmin(person)) return true
  return { or: [published, own(person)] }
})

/** Earlier versions: the same people, but never a visitor: a version may be a draft. */
export const ownVersionsOrAll = when((person) => {
  if (!person) return false
  if (isReviewer(person) || isAuditor(person) || isAdmin(person)) return true
  return { 'version.createdBy': { equals: person.id } }
})

/** Authors change what they began; reviewers correct everybody's. Neither publishes by it: see review/guard.ts. */
export const ownOrReviewers = when((person) => {
  if (!person || !isWriter(person)) return false
  return isReviewer(person) ? true : own(person)
})

/** To the trash: an author their own, a publisher any; nothing that is live (review/guard.ts asks for a withdrawal first). */
export const ownOrPublishers = when((person) => {
  if (!person || !isWriter(person)) return false
  return mayPublish(person) ? true : own(person)
})
