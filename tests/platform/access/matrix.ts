import type { Role } from '@/platform/access/roles'
import { STATES, type State } from '../../support/factories'

/**
 * Who may do what, by state: what docs/access.md says and matrix.db.test.ts checks over REST. Every collection and global
 * of the configuration has its entry; one that is missing fails the test.
 */

/** `author` began the document; `otherAuthor` is a colleague of the same role. */
export const ACTORS = [
  'visitor',
  'author',
  'otherAuthor',
  'firstReviewer',
  'secondReviewer',
  'finalReviewer',
  'screenManager',
  'auditor',
  'admin',
] as const satisfies readonly (Role | 'visitor' | 'otherAuthor')[]

export type Actor = (typeof ACTORS)[number]
type Who = readonly Actor[]

/** Document operations; `readDraft` = its newest text, published or not. */
export const OPERATIONS = [
  'read',
  'readDraft',
  'readVersions',
  'update',
  'submit',
  'approve',
  'return',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'archive',
  'reviseDraft',
  'trash',
  'restore',
  'delete',
  'unlock',
] as const

export type Operation = (typeof OPERATIONS)[number]

export type Entry = {
  /** the rule as a sentence */
  words: string
  create: Who
  /** by operation and state; what is not named does not exist for this collection */
  may: Partial<Record<Operation, Record<string, Who>>>
}

export type GlobalEntry = { words: string; read: Who; update: Who }

const nobody: Who = []
const everybody: Who = ACTORS
const signedIn = ACTORS.filter((actor) => actor !== 'visitor')
const reviewers: Who = ['firstReviewer', 'secondReviewer', 'finalReviewer']
const writers: Who = ['author', 'otherAuthor', ...reviewers]
const ownerAndReviewers: Who = ['author', ...reviewers]
const overseers: Who = [...ownerAndReviewers, 'auditor', 'admin']
const ownerAndPublisher: Who = ['author', 'finalReviewer']
const publisher: Who = ['finalReviewer']

/** The same people in every state but those named. */
const inStates = (who: Who, exceptions: Partial<Record<State, Who>> = {}): Record<string, Who> =>
  Object.fromEntries(STATES.map((state) => [state, exceptions[state] ?? who]))

const content: Entry = {
  words:
    'Visitors read what is published. Authors also read their own drafts, reviewers, auditors and admins everything. ' +
    'Authors and reviewers begin drafts; authors change their own, reviewers everybody’s, and always as a draft, and hand it in or take it ' +
    'back. Each stage is passed or given back by its own reviewers, nobody’s own text. Only a final reviewer publishes, now or at a ' +
    'set time, withdraws and archives. Nobody trashes or deletes what is live: it is withdrawn first, with a reason. ' +
    'What is not live is trashed or deleted by its author or a final reviewer.',
  create: writers,
  may: {
    read: inStates(overseers, { published: everybody, redrafted: everybody }),
    readDraft: inStates(overseers, { published: everybody }),
    readVersions: inStates(overseers),
    update: inStates(ownerAndReviewers, { trashed: nobody }),
    submit: inStates(nobody, {
      draft: ownerAndReviewers,
      returned: ownerAndReviewers,
      redrafted: ownerAndReviewers,
      withdrawn: ownerAndReviewers,
      archived: ownerAndReviewers,
    }),
    approve: inStates(nobody, { submitted: publisher }),
    return: inStates(nobody, { submitted: publisher, approved: publisher, scheduled: publisher }),
    publish: inStates(nobody, { approved: publisher, scheduled: publisher }),
    schedule: inStates(nobody, { approved: publisher, scheduled: publisher }),
    unschedule: inStates(nobody, { scheduled: publisher }),
    withdraw: inStates(nobody, { published: publisher, redrafted: publisher }),
    archive: inStates(nobody, { published: publisher, withdrawn: publisher }),
    reviseDraft: inStates(nobody, {
      submitted: ownerAndReviewers,
      approved: ownerAndReviewers,
      scheduled: ownerAndReviewers,
      published: ownerAndReviewers,
      withdrawn: ownerAndReviewers,
      archived: ownerAndReviewers,
    }),
    trash: inStates(ownerAndPublisher, { published: nobody, redrafted: nobody, trashed: nobody }),
    restore: inStates(nobody, { trashed: ownerAndReviewers }),
    delete: inStates(ownerAndPublisher, { published: nobody, redrafted: nobody }),
  },
}

const log = (words: string, readers: Who): Entry => ({
  words,
  create: nobody,
  may: { read: { kept: readers }, update: { kept: nobody }, delete: { kept: nobody } },
})

const internal = (words: string): Entry => log(words, nobody)

const screenKeepers: Who = ['screenManager', 'admin']

const keptForScreens = (words: string): Entry => ({
  words,
  create: screenKeepers,
  may: { read: { kept: signedIn }, update: { kept: screenKeepers }, delete: { kept: screenKeepers } },
})

export const matrix: Record<string, Entry> = {
  news: content,
  spaces: content,
  members: content,
  integrity: content,
  boards: content,
  campaigns: content,
  learning: content,
  disclosures: {
    ...content,
    words:
      'As all content, and beside its state by its audience: visitors read what is for the public; what is for all members or for the ' +
      'committee is read, once published, by those whose account an admin has put into that circle, and by reviewers, auditors and admins.',
  },
  documents: content,
  standards: content,
  consultations: content,
  'board-deployments': {
    words:
      'Where a movable board is and was: whoever may read the board may know; reviewers record it without a review, by name in the audit log.',
    create: reviewers,
    may: {
      read: { 'of a draft': ['author', ...reviewers, 'auditor', 'admin'], 'of a published board': everybody },
      update: { 'of a draft': reviewers, 'of a published board': reviewers },
      delete: { 'of a draft': reviewers, 'of a published board': reviewers },
    },
  },
  feedback: {
    words:
      'What parents and pupils send in by the public form, which alone makes it. Reviewers, auditors and admins read it; visitors and other ' +
      'staff what a reviewer has let. Reviewers moderate; a final reviewer answers, deletes, moves a promised day and names a handler, who ' +
      'reads that entry, author though he be, and nobody else’s. The contact is sealed from all but the handler.',
    create: nobody,
    may: {
      read: { pending: [...reviewers, 'auditor', 'admin'], shown: everybody },
      update: { pending: reviewers, shown: reviewers },
      delete: { pending: publisher, shown: publisher },
    },
  },
  'screen-pages': content,
  screens: keptForScreens(
    'The screens on the school’s walls. Staff see them; screen managers and admins keep them, take devices in and throw them out. ' +
      'A screen itself is no person: its token opens its own manifest, its events and its heartbeat, and nothing else.',
  ),
  'screen-groups': keptForScreens(
    'Screens planned together. Staff see them; screen managers and admins keep them.',
  ),
  playlists: keptForScreens(
    'The order in which published content plays. Staff see it; screen managers and admins keep it. It holds no words or pictures of its own.',
  ),
  'screen-schedules': keptForScreens('What plays when. Staff see it; screen managers and admins keep it.'),
  takeovers: {
    words:
      'Urgent notices and drills over all screens, without review: screen managers and final reviewers start, change and end them, by name in ' +
      'the audit log. Nobody deletes them.',
    create: ['finalReviewer', 'screenManager'],
    may: {
      read: { kept: signedIn },
      update: { kept: ['finalReviewer', 'screenManager'] },
      delete: { kept: nobody },
    },
  },
  media: {
    words:
      'Visitors read a picture or attachment exactly while something that they may read uses it and its consent holds; staff read ' +
      'all. Authors and reviewers upload. Uploaders describe their own, reviewers and admins any; what something live uses ' +
      'a final reviewer alone, but everyone who may edit it may lower its consent, and admins change its consent. An ' +
      'uploader deletes what nothing published uses, a final reviewer any.',
    create: writers,
    may: {
      read: { unused: signedIn, shown: everybody },
      update: { unused: [...ownerAndReviewers, 'admin'], shown: publisher },
      delete: { unused: ownerAndPublisher, shown: publisher },
    },
  },
  users: {
    words:
      'Everybody signed in reads names; e-mail and roles only of oneself, or as admin or auditor. Everybody changes the ' +
      'own name and password, only admins accounts, roles and locks. The last admin stays.',
    create: ['admin'],
    may: {
      read: { 'own account': signedIn, 'another account': signedIn },
      update: { 'own account': signedIn, 'another account': ['admin'] },
      delete: { 'another account': ['admin'] },
      unlock: { 'own account': ['admin'], 'another account': ['admin'] },
    },
  },
  lexicon: {
    words: 'The school’s list of wordings. Staff read; final reviewers and admins keep it.',
    create: ['finalReviewer', 'admin'],
    may: {
      read: { kept: signedIn },
      update: { kept: ['finalReviewer', 'admin'] },
      delete: { kept: ['finalReviewer', 'admin'] },
    },
  },
  'review-records': log(
    'Written by the review verbs only. Writers, auditors and admins read; authors of the disclosures only those of their own.',
    [...writers, 'auditor', 'admin'],
  ),
  'audit-log': log('Written by the system only. Auditors and admins read.', ['auditor', 'admin']),
  redirects: {
    words: 'Left behind by a changed address. Admins add and remove some; nobody edits.',
    create: ['admin'],
    may: { read: { kept: ['admin'] }, update: { kept: nobody }, delete: { kept: ['admin'] } },
  },
  'payload-kv': internal('Payload’s own store of keys. Closed.'),
  'payload-jobs': log('Background jobs: queued and run by the server’s own clock. Admins look.', ['admin']),
  'payload-locked-documents': {
    words: 'Who has a document open. Payload keeps it; staff may see and take over.',
    create: signedIn,
    may: { read: { kept: signedIn }, update: { kept: signedIn }, delete: { kept: signedIn } },
  },
  'payload-preferences': {
    words: 'Columns and filters of one’s own lists. Everybody the own only.',
    create: signedIn,
    may: { read: { kept: ['author'] }, update: { kept: ['author'] }, delete: { kept: nobody } },
  },
  'payload-migrations': internal('The database’s history. Closed, without any endpoint.'),
}

export const globalMatrix: Record<string, GlobalEntry> = {
  'school-calendar': {
    words:
      'Terms, holidays, make-up days, exams and the bell: staff see it, screen managers and admins change it.',
    read: signedIn,
    update: screenKeepers,
  },
  site: {
    words: 'School, filing numbers, greyscale mode: public; admins change them.',
    read: everybody,
    update: ['admin'],
  },
  brand: {
    words: 'The brand and its story: public; content, so a final reviewer changes it.',
    read: everybody,
    update: publisher,
  },
  standardisation: {
    words: 'What the school calls the aspects of its standardisation: public; a final reviewer changes it.',
    read: everybody,
    update: publisher,
  },
  home: {
    words: 'What the home page leads with: public; a final reviewer changes it.',
    read: everybody,
    update: publisher,
  },
  'review-settings': {
    words: 'How many stages a text passes: staff see it, admins change it.',
    read: signedIn,
    update: ['admin'],
  },
  'payload-jobs-stats': { words: 'When jobs last ran. Closed.', read: nobody, update: nobody },
}
