import type { Role } from '@/platform/access/roles'

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
  'return',
  'publish',
  'withdraw',
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

const content: Entry = {
  words:
    'Visitors read what is published. Authors also read their own drafts, reviewers, auditors and admins everything. ' +
    'Authors and reviewers begin drafts; authors change their own, reviewers everybody’s, and always as a draft, and hand it in. Only a ' +
    'final reviewer publishes, gives back and withdraws. Nobody trashes or deletes what is live: it is withdrawn first, with a reason. ' +
    'What is not live is trashed or deleted by its author or a final reviewer.',
  create: writers,
  may: {
    read: {
      draft: overseers,
      submitted: overseers,
      published: everybody,
      redrafted: everybody,
      withdrawn: overseers,
      trashed: overseers,
    },
    readDraft: {
      draft: overseers,
      submitted: overseers,
      published: everybody,
      redrafted: overseers,
      withdrawn: overseers,
      trashed: overseers,
    },
    readVersions: {
      draft: overseers,
      submitted: overseers,
      published: overseers,
      redrafted: overseers,
      withdrawn: overseers,
      trashed: overseers,
    },
    update: {
      draft: ownerAndReviewers,
      submitted: ownerAndReviewers,
      published: ownerAndReviewers,
      redrafted: ownerAndReviewers,
      withdrawn: ownerAndReviewers,
      trashed: nobody,
    },
    submit: {
      draft: ownerAndReviewers,
      submitted: nobody,
      published: nobody,
      redrafted: ownerAndReviewers,
      withdrawn: ownerAndReviewers,
      trashed: nobody,
    },
    return: {
      draft: nobody,
      submitted: publisher,
      published: nobody,
      redrafted: nobody,
      withdrawn: nobody,
      trashed: nobody,
    },
    publish: {
      draft: publisher,
      submitted: publisher,
      published: publisher,
      redrafted: publisher,
      withdrawn: publisher,
      trashed: nobody,
    },
    withdraw: {
      draft: nobody,
      submitted: nobody,
      published: publisher,
      redrafted: publisher,
      withdrawn: nobody,
      trashed: nobody,
    },
    trash: {
      draft: ownerAndPublisher,
      submitted: ownerAndPublisher,
      published: nobody,
      redrafted: nobody,
      withdrawn: ownerAndPublisher,
      trashed: nobody,
    },
    restore: {
      draft: nobody,
      submitted: nobody,
      published: nobody,
      redrafted: nobody,
      withdrawn: nobody,
      trashed: ownerAndReviewers,
    },
    delete: {
      draft: ownerAndPublisher,
      submitted: ownerAndPublisher,
      published: nobody,
      redrafted: nobody,
      withdrawn: ownerAndPublisher,
      trashed: ownerAndPublisher,
    },
  },
}

const log = (words: string, readers: Who): Entry => ({
  words,
  create: nobody,
  may: { read: { kept: readers }, update: { kept: nobody }, delete: { kept: nobody } },
})

const internal = (words: string): Entry => log(words, nobody)

export const matrix: Record<string, Entry> = {
  news: content,
  spaces: content,
  members: content,
  integrity: content,
  media: {
    words:
      'Visitors read a picture or attachment exactly while something published uses it and its consent holds; staff read ' +
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
  'review-records': log('Written by the review verbs only. Writers, auditors and admins read.', [
    ...writers,
    'auditor',
    'admin',
  ]),
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
  home: {
    words: 'What the home page leads with: public; a final reviewer changes it.',
    read: everybody,
    update: publisher,
  },
  'payload-jobs-stats': { words: 'When jobs last ran. Closed.', read: nobody, update: nobody },
}
