import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Role } from './roles'

/** The person behind a request: undefined for a visitor. */
export type Person = (Pick<User, 'id' | 'roles'> & Pick<Partial<User>, 'circles'>) | null | undefined

export const personOf = (req: Pick<PayloadRequest, 'user'>): Person => req.user as Person

export const signedIn = (person: Person): boolean => Boolean(person)

const holds = (person: Person, ...roles: Role[]): boolean =>
  Boolean(person?.roles?.some((role) => roles.includes(role)))

export const isAdmin = (person: Person): boolean => holds(person, 'admin')
const isAuthor = (person: Person): boolean => holds(person, 'author')
export const isReviewer = (person: Person): boolean =>
  holds(person, 'firstReviewer', 'secondReviewer', 'finalReviewer')
export const mayPublish = (person: Person): boolean => holds(person, 'finalReviewer')
export const isAuditor = (person: Person): boolean => holds(person, 'auditor')
const isScreenManager = (person: Person): boolean => holds(person, 'screenManager')
/** keeps screens, playlists, schedules and the school calendar */
export const isScreenKeeper = (person: Person): boolean => isScreenManager(person) || isAdmin(person)
/** may take screens over with an urgent notice */
export const mayTakeOver = (person: Person): boolean => isScreenManager(person) || mayPublish(person)
/** writes content: its own, or as a reviewer everybody's */
export const isWriter = (person: Person): boolean => isAuthor(person) || isReviewer(person)
