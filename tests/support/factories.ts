import sharp from 'sharp'
import type { ContentSlug } from '@/seed/content/types'
import { type Answer, rest, type SignedIn } from './rest'
import type { Staff } from './staff'

export type { ContentSlug }

/** Where a document may stand. `redrafted` = published, with a newer draft on top. */
export const STATES = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'redrafted',
  'withdrawn',
  'archived',
  'trashed',
] as const
export type State = (typeof STATES)[number]

type Fields = Record<string, unknown>

const DAY = '2026-03-14T02:00:00.000Z'
let boards = 0

/** What has to be filled in before a document can be published, with `mark` as its title or name (20 characters at most). */
export const sampleOf = {
  news: (mark) => ({
    title: mark,
    category: 'other',
    eventDate: '2026-03-14T02:00:00.000Z',
    body: words(mark),
  }),
  spaces: (mark) => ({ name: mark, kind: 'room', function: `${mark} 用来读书`, description: words(mark) }),
  members: (mark) => ({ name: mark, deeds: words(mark), consent: { given: true } }),
  integrity: (mark) => ({ title: mark, kind: 'story', date: '2026-03-14T02:00:00.000Z', body: words(mark) }),
  boards: (mark) => ({
    title: mark,
    code: `B-${++boards}`,
    kind: 'magnetic',
    theme: 'community',
    text: mark,
  }),
  campaigns: (mark) => ({ title: mark, period: { from: DAY }, purpose: mark, body: words(mark) }),
  learning: (mark) => ({ title: mark, month: DAY, question: mark, example: words(mark), action: mark }),
  disclosures: (mark) => ({ title: mark, category: 'workPlan', date: DAY, body: words(mark) }),
  documents: (mark) => ({ title: mark, aspect: 'institutions', kind: 'rule', body: words(mark) }),
  standards: (mark) => ({ task: mark, goal: mark, aspect: 'activities', frequency: 'yearly', since: DAY }),
  consultations: (mark) => ({ title: mark, question: mark, opensAt: DAY, body: words(mark) }),
  'screen-pages': (mark) => ({ title: mark, kind: 'notice', text: mark }),
} satisfies Record<ContentSlug, (mark: string) => Fields>

export const CONTENT = Object.keys(sampleOf) as ContentSlug[]

/**
 * Content that one wrapper makes differently: with a page or without, with a slide or without, with an access or conditions
 * of its own. What the wrapper does is tried on these; who may do what, and what a visitor sees, on all.
 */
export const TYPICAL: ContentSlug[] = ['news', 'members', 'disclosures', 'standards', 'screen-pages']

/** Content that screens play document by document. */
export const WITH_SLIDES = CONTENT.filter(
  (slug) => !['campaigns', 'learning', 'documents', 'standards'].includes(slug),
)

/** Content that has pages on the site; the rest is played on screens only. */
export const WITH_PAGES = CONTENT.filter((slug) => slug !== 'screen-pages')

/** The field that holds a document's title. */
export const titleField = {
  news: 'title',
  spaces: 'name',
  members: 'name',
  integrity: 'title',
  boards: 'title',
  campaigns: 'title',
  learning: 'title',
  disclosures: 'title',
  documents: 'title',
  standards: 'task',
  consultations: 'title',
  'screen-pages': 'title',
} satisfies Record<ContentSlug, string>

/** A rich text of one paragraph. */
export const words = (text: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text, version: 1 }] }],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})

export type Made = { id: number; doc: Fields }

/** A document begun by `by` over REST: a draft. */
export async function begin(
  slug: ContentSlug,
  by: SignedIn,
  mark: string,
  fields: Fields = {},
): Promise<Made> {
  const answer = await rest('POST', `/api/${slug}`, { as: by, body: { ...sampleOf[slug](mark), ...fields } })
  const { doc } = expectOk(answer, 201).body as { doc: Fields }
  return { id: doc.id as number, doc }
}

/** A review verb over REST. */
export const review = (
  slug: string,
  id: number,
  verb: string,
  as: SignedIn | undefined,
  extra: Fields = {},
) => rest('POST', `/api/${slug}/${id}/review`, { as, body: { verb, ...extra } })

type Wishes = {
  by?: SignedIn
  mark?: string
  fields?: Fields /** title of the newer draft */
  newer?: string
}

/** A document in the wanted state, begun by an author and moved on by those whose work it is. */
export async function make(
  slug: ContentSlug,
  state: State,
  staff: Staff,
  wishes: Wishes = {},
): Promise<Made> {
  const { by = staff.author, mark = `${slug} ${state}`, fields } = wishes
  const made = await begin(slug, by, mark, fields)
  await moves[state]({ slug, id: made.id, staff, newer: wishes.newer ?? `${mark} 新` })
  return made
}

type Move = (made: { slug: ContentSlug; id: number; staff: Staff; newer: string }) => Promise<void>

/** Hands in, passes and publishes what a one-stage school has; the first answer that is no success, else the last. */
export async function release(slug: string, id: number, staff: Staff): Promise<Answer> {
  const approved = await pass(slug, id, staff)
  return approved.status === 200 ? review(slug, id, 'publish', staff.finalReviewer) : approved
}

/** Hands in and passes the newest text of a one-stage school. */
export async function pass(slug: string, id: number, staff: Staff): Promise<Answer> {
  const submitted = await review(slug, id, 'submit', staff.firstReviewer)
  if (submitted.status !== 200) return submitted
  return review(slug, id, 'approve', staff.finalReviewer, { secrecyChecked: true })
}

const publishIt: Move = async ({ slug, id, staff }) => {
  expectOk(await release(slug, id, staff))
}

/** far enough ahead that no test sees it happen */
export const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000).toISOString()

const moves = {
  draft: async () => {},
  submitted: async ({ slug, id, staff }) => {
    expectOk(await review(slug, id, 'submit', staff.firstReviewer))
  },
  returned: async ({ slug, id, staff }) => {
    expectOk(await review(slug, id, 'submit', staff.firstReviewer))
    expectOk(await review(slug, id, 'return', staff.finalReviewer, { comment: '测试' }))
  },
  approved: async ({ slug, id, staff }) => {
    expectOk(await pass(slug, id, staff))
  },
  scheduled: async ({ slug, id, staff }) => {
    expectOk(await pass(slug, id, staff))
    expectOk(await review(slug, id, 'schedule', staff.finalReviewer, { publishAt: tomorrow() }))
  },
  published: publishIt,
  redrafted: async (made) => {
    await publishIt(made)
    const body = { [titleField[made.slug]]: made.newer }
    expectOk(
      await rest('PATCH', `/api/${made.slug}/${made.id}?draft=true`, { as: made.staff.finalReviewer, body }),
    )
  },
  withdrawn: async (made) => {
    await publishIt(made)
    expectOk(await review(made.slug, made.id, 'withdraw', made.staff.finalReviewer, { comment: '测试' }))
  },
  archived: async (made) => {
    await publishIt(made)
    expectOk(await review(made.slug, made.id, 'archive', made.staff.finalReviewer))
  },
  trashed: async ({ slug, id, staff }) => {
    const body = { deletedAt: new Date().toISOString() }
    expectOk(await rest('PATCH', `/api/${slug}/${id}`, { as: staff.finalReviewer, body }))
  },
} satisfies Record<State, Move>

/** A small photo without a subject, as bytes of a JPEG. `shade` makes it another file. */
export const photo = (shade = 120): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: { r: shade, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer()

/** A picture uploaded over REST through the real pipeline. */
export async function upload(as: SignedIn, fields: Fields = {}, shade?: number): Promise<Made> {
  const answer = await rest('POST', '/api/media', {
    as,
    body: { alt: '图书角', consentStatus: 'notNeeded', ...fields },
    file: { name: 'photo.jpg', type: 'image/jpeg', data: await photo(shade) },
  })
  const { doc } = expectOk(answer, 201).body as { doc: Fields }
  return { id: doc.id as number, doc }
}

/** Fails with the server's own words when a step a test stands on did not work. */
export function expectOk(answer: Answer, status = 200): Answer {
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${answer.text}`)
  return answer
}
