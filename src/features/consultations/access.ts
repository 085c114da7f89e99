import type { Access, CollectionConfig, FieldAccess, Payload, Where } from 'payload'
import { contentAccess } from '@/platform/access/content'
import {
  isAdmin,
  isAuditor,
  isReviewer,
  isWriter,
  mayPublish,
  type Person,
  personOf,
  signedIn,
} from '@/platform/access/people'
import { nobody, publishers, reviewers } from '@/platform/access/rules'
import { findPublished } from '@/platform/publication/read'

export const consultationsAccess = contentAccess

/** What people may send something in about. */
const SUBJECTS = ['consultations', 'disclosures'] as const

/**
 * Visitors read what a reviewer has let, as long as the question or notice it is about is itself there for them; those who
 * review, audit or administer read everything, and a handler what was given to him, public or not.
 */
const shownOrAll: Access = async ({ req }) => {
  const person = personOf(req)
  if (isReviewer(person) || isAuditor(person) || isAdmin(person)) return true
  const about = await Promise.all(SUBJECTS.map((slug) => aboutPublished(req.payload, slug)))
  const shown: Where = { state: { equals: 'shown' } }
  const visible: Where = { and: [shown, { or: about }] }
  return isWriter(person) ? { or: [visible, handledBy(person)] } : visible
}

const handledBy = (person: Person): Where => ({ handler: { equals: person?.id ?? 0 } })

async function aboutPublished(payload: Payload, slug: (typeof SUBJECTS)[number]): Promise<Where> {
  // without joins: a question's own join asks for what may be read here
  const { docs } = await findPublished(payload, slug, { depth: 0, select: {}, joins: false })
  return {
    and: [
      { 'about.relationTo': { equals: slug } },
      { 'about.value': { in: docs.length > 0 ? docs.map(({ id }) => id) : [0] } },
    ],
  }
}

/**
 * What people send in is taken in by the public form's endpoint alone; reviewers moderate it, only publishers answer and
 * delete it.
 */
export const feedbackAccess: CollectionConfig['access'] = {
  create: nobody,
  read: shownOrAll,
  update: reviewers,
  delete: publishers,
}

export const seenAtDesk: FieldAccess = ({ req }) => signedIn(personOf(req))
export const byReviewer: FieldAccess = ({ req }) => isReviewer(personOf(req))

/** Who handles an entry opens its contact: nobody takes that for himself but who may publish. */
export const byAssigner: FieldAccess = ({ req }) => mayPublish(personOf(req)) || isAdmin(personOf(req))

/** A reply is public at once, so it is whoever publishes that gives it. */
export const byPublisher: FieldAccess = ({ req }) => mayPublish(personOf(req))
