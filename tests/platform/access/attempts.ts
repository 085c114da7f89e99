import type { CollectionSlug, Payload } from 'payload'
import {
  begin,
  CONTENT,
  type ContentSlug,
  make,
  photo,
  release,
  review,
  type State,
  sampleOf,
  titleField,
  tomorrow,
  upload,
} from '../../support/factories'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { emailOf, PASSWORD, type Staff } from '../../support/staff'
import type { Actor, Operation } from './matrix'

const isContent = (slug: string): slug is ContentSlug => CONTENT.includes(slug as ContentSlug)

let serial = 0

/** What a POST that begins a document of this collection carries. */
export async function createBody(slug: string, actor: Actor) {
  if (isContent(slug)) return { body: sampleOf[slug](`新建 ${actor}`) }
  const n = ++serial
  if (slug === 'media') {
    const file = { name: 'photo.jpg', type: 'image/jpeg', data: await photo(n % 200) }
    return { body: { alt: '图书角', consentStatus: 'notNeeded' }, file }
  }
  if (slug === 'users') return { body: newAccount() }
  if (slug === 'redirects') return { body: { from: `/news/old-${n}`, to: '/news/new' } }
  if (slug === 'lexicon') return { body: { wrong: `错${n}`, level: 'hint' } }
  if (slug in forScreens) return { body: await forScreens[slug as keyof typeof forScreens](n) }
  if (slug === 'board-deployments') return { body: await deployment() }
  if (slug === 'payload-locked-documents')
    return { body: { globalSlug: 'site', user: { relationTo: 'users', value: 1 } } }
  return {
    body: { title: '伪造', subject: 'news', document: 1, verb: 'publish', action: 'publish', key: `k${n}` },
  }
}

/** What is kept for screens, as its form sends it. */
const forScreens = {
  screens: async (n: number) => ({ name: `屏幕${n}`, orientation: 'landscape', volume: 0, night }),
  'screen-groups': async (n: number) => ({ name: `分组${n}` }),
  playlists: async (n: number) => ({ name: `列表${n}`, transition: 'fade', entries: [{ kind: 'clock' }] }),
  'screen-schedules': async (n: number) => ({
    name: `排期${n}`,
    playlist: await somePlaylist(),
    priority: '1',
    days: 'every',
    part: 'allDay',
    repeat: 'daily',
  }),
  takeovers: async (n: number) => ({
    title: `插播${n}`,
    tone: 'drill',
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + 60_000).toISOString(),
  }),
}

const night = { dark: true, from: '21:00', to: '06:30' }

/** The first document of a collection; made when there is none. */
async function someId(collection: CollectionSlug, data: object): Promise<number> {
  const { startPayload } = await import('@/platform/payload')
  const payload = await startPayload()
  const { docs } = await payload.find({ collection, limit: 1, draft: true })
  const create = payload.create as unknown as (args: object) => Promise<{ id: number }>
  return (docs[0] as { id: number } | undefined)?.id ?? (await create({ collection, data })).id
}

async function somePlaylist(): Promise<number> {
  const { startPayload } = await import('@/platform/payload')
  const payload = await startPayload()
  const { docs } = await payload.find({ collection: 'playlists', limit: 1 })
  const data = { name: `列表${++serial}`, transition: 'fade', entries: [{ kind: 'clock' }] } as const
  return (
    docs[0]?.id ??
    (await payload.create({ collection: 'playlists', data: { ...data, entries: [...data.entries] } })).id
  )
}

const newAccount = () => ({
  name: '新人',
  email: emailOf(`new-${++serial}`),
  password: PASSWORD,
  roles: ['author'],
})

/** A document in the given state; content and pictures are the author's. */
export async function makeSubject(
  payload: Payload,
  slug: string,
  state: string,
  staff: Staff,
): Promise<number> {
  if (isContent(slug)) return (await make(slug, state as State, staff, { newer: NEWEST })).id
  if (slug === 'media') return makePicture(state, staff)
  if (slug === 'users') return (await payload.create({ collection: 'users', data: newAccount() as never })).id
  const data = await dataOf(slug, state, staff)
  const create = payload.create as unknown as (args: object) => Promise<{ id: number }>
  const { id } = await create({ collection: slug, data, user: { ...(await author(payload, staff)) } })
  return id
}

async function dataOf(slug: string, state: string, staff: Staff): Promise<Record<string, unknown>> {
  if (slug in forScreens) return forScreens[slug as keyof typeof forScreens](++serial)
  if (slug === 'board-deployments') return { ...(await deployment()), board: await boardThatIs(state, staff) }
  if (slug === 'feedback') {
    const value = await question(staff)
    return { about: { relationTo: 'consultations', value }, text: '午间能不能开门？', state }
  }
  return kept(slug, staff)
}

/** The question that all feedback here is about: published, so that what is let can be read. */
let asked: Promise<number> | undefined
const question = (staff: Staff): Promise<number> => {
  asked ??= make('consultations', 'published', staff, { mark: '征集' }).then(({ id }) => id)
  return asked
}

/** One board for all stays of its state. */
const boards = new Map<string, Promise<number>>()
function boardThatIs(state: string, staff: Staff): Promise<number> {
  const known = boards.get(state)
  if (known) return known
  const made = make('boards', state === 'of a draft' ? 'draft' : 'published', staff).then(({ id }) => id)
  boards.set(state, made)
  return made
}

const deployment = async () => {
  const from = new Date(Date.UTC(2026, 0, ++serial)).toISOString()
  return {
    board: await someId('boards', sampleOf.boards('板')),
    place: '社区',
    purpose: 'community',
    from,
    to: from,
  }
}

const NEWEST = '最新的草稿'

const author = async (payload: Payload, staff: Staff) => ({
  ...(await payload.findByID({ collection: 'users', id: staff.author.id })),
  collection: 'users' as const,
})

async function makePicture(state: string, staff: Staff): Promise<number> {
  const { id } = await upload(staff.author, {}, ++serial % 200)
  if (state === 'shown') {
    const news = await begin('news', staff.author, '用了一张图片', { cover: id })
    await release('news', news.id, staff)
  }
  return id
}

async function kept(slug: string, staff: Staff): Promise<Record<string, unknown>> {
  const n = ++serial
  const user = { relationTo: 'users', value: staff.author.id }
  const rows: Record<string, Record<string, unknown>> = {
    'review-records': {
      title: '记录',
      subject: 'news',
      document: n,
      verb: 'publish',
      personName: '某人',
      hash: 'x',
    },
    'audit-log': { action: 'update', subject: 'news', document: n },
    lexicon: { wrong: `误${n}`, level: 'hint' },
    redirects: { from: `/news/gone-${n}`, to: '/news/here' },
    'payload-kv': { key: `key-${n}`, data: {} },
    'payload-jobs': {
      input: {},
      taskSlug: 'removeEmptyDrafts',
      queue: 'never',
      waitUntil: '2099-01-01T00:00:00Z',
    },
    'payload-locked-documents': { globalSlug: 'site', user },
    'payload-preferences': { key: `list-${n}`, value: {}, user },
    'payload-migrations': { name: `m${n}`, batch: 99 },
  }
  return rows[slug] ?? {}
}

/** Tries one operation over REST. Whether it worked: for reads, whether the document itself came. */
export async function perform(
  operation: Operation,
  slug: string,
  id: number,
  as: SignedIn | undefined,
  state: string,
): Promise<boolean> {
  const place = `/api/${slug}/${id}`
  const lying = state === 'trashed' ? '?trash=true' : ''
  const tries: Record<Operation, () => Promise<boolean>> = {
    read: async () =>
      (await rest('GET', `/api/${slug}?trash=true&where[id][equals]=${id}`, { as })).body.totalDocs === 1,
    readDraft: async () =>
      readsNewest(await rest('GET', `${place}?draft=true&trash=true`, { as }), slug, state),
    readVersions: async () => {
      const { body } = await rest('GET', `/api/${slug}/versions?trash=true&where[parent][equals]=${id}`, {
        as,
      })
      return Number(body.totalDocs ?? 0) > 0
    },
    update: () => ok(rest('PATCH', place, { as, body: changeOf(slug) })),
    submit: () => ok(review(slug, id, 'submit', as)),
    return: () => ok(review(slug, id, 'return', as, { comment: '测试' })),
    publish: () => ok(review(slug, id, 'publish', as)),
    approve: () => ok(review(slug, id, 'approve', as, { secrecyChecked: true })),
    schedule: () => ok(review(slug, id, 'schedule', as, { publishAt: tomorrow() })),
    unschedule: () => ok(review(slug, id, 'unschedule', as)),
    withdraw: () => ok(review(slug, id, 'withdraw', as, { comment: '测试' })),
    archive: () => ok(review(slug, id, 'archive', as)),
    reviseDraft: () => ok(review(slug, id, 'reviseDraft', as)),
    trash: () => ok(rest('PATCH', place, { as, body: { deletedAt: new Date().toISOString() } })),
    restore: async () => {
      const { status, body } = await rest('PATCH', `${place}?trash=true`, { as, body: { deletedAt: null } })
      return status === 200 && state === 'trashed' && !(body.doc as { deletedAt?: string }).deletedAt
    },
    delete: () => ok(rest('DELETE', `${place}${lying}`, { as })),
    unlock: async () => unlocks(slug, id, as),
  }
  return tries[operation]()
}

const ok = async (answer: Promise<Answer>) => (await answer).status === 200

function readsNewest({ status, body }: Answer, slug: string, state: string): boolean {
  if (status !== 200 || !isContent(slug)) return false
  return state !== 'redrafted' || body[titleField[slug]] === NEWEST
}

function changeOf(slug: string): Record<string, unknown> {
  if (isContent(slug)) return { [titleField[slug]]: '改过的' }
  const changes: Record<string, Record<string, unknown>> = {
    media: { caption: '改过的' },
    users: { name: '改名' },
    lexicon: { reason: '改过的' },
    screens: { note: '改过的' },
    'screen-groups': { name: `改过的${++serial}` },
    playlists: { name: `改过的${++serial}` },
    'screen-schedules': { name: '改过的' },
    takeovers: { text: '改过的' },
    redirects: { to: '/news/elsewhere' },
    'board-deployments': { place: '村委会' },
    feedback: { state: 'hidden' },
  }
  return changes[slug] ?? { title: '改过的', note: '改过的' }
}

async function unlocks(slug: string, id: number, as: SignedIn | undefined): Promise<boolean> {
  if (slug !== 'users') return false
  const { startPayload } = await import('@/platform/payload')
  const payload = await startPayload()
  const { email } = await payload.findByID({ collection: 'users' as CollectionSlug & 'users', id })
  return ok(rest('POST', '/api/users/unlock', { as, body: { email } }))
}
