import type { Payload } from 'payload'
import type { Consultation } from '@/payload-types'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { idOf } from '@/platform/relation'
import { consultationCard, consultationView, schoolDay, voiceView } from './documents'
import { countsFor, countsOf } from './satisfaction/counts'
import type { ConsultationCard, ConsultationList, ConsultationView, ObjectionView, Voices } from './views'

/** Entries a page shows: answered ones first, the newest of each kind. */
const SHOWN = 100

const populate = {
  media: pictureFields,
  members: { slug: true, name: true },
  news: { slug: true, title: true },
} as const

const cardFields = {
  slug: true,
  title: true,
  question: true,
  summary: true,
  opensAt: true,
  closesAt: true,
  promisedAt: true,
  firstPromisedAt: true,
  reply: true,
  repliedAt: true,
} as const

/** Everything that is or was asked: what is open by its last day, what waits with the overdue first, what was answered. */
export async function findConsultations(payload: Payload, now = new Date()): Promise<ConsultationList> {
  const { docs } = await findPublished(payload, 'consultations', {
    sort: ['-pinned', '-opensAt'],
    select: cardFields,
    depth: 0,
    joins: false,
  })
  const heard = await heardOf(payload)
  const cards = docs.map((doc) => consultationCard(doc, heard.get(doc.id) ?? 0, now))
  const among = (...states: ConsultationCard['state'][]) =>
    states.flatMap((state) => cards.filter((card) => card.state === state))
  return {
    open: [...among('open').sort(byLastDay), ...among('coming')],
    waiting: among('overdue', 'waiting'),
    answered: among('answered'),
  }
}

/** The open ones alone, for the home page: what ends first stands first. */
export const findOpenConsultations = async (
  payload: Payload,
  now = new Date(),
): Promise<ConsultationCard[]> =>
  (await findConsultations(payload, now)).open.filter(({ state }) => state === 'open')

/** The consultation at this address, or undefined. */
export async function findConsultation(
  payload: Payload,
  slug: string,
  now = new Date(),
): Promise<ConsultationView | undefined> {
  const doc = await findOnePublished(payload, 'consultations', slug, { populate, joins: false })
  return doc && consultationPageOf(payload, doc, now)
}

/** A document with what stands beside it in the database, published or a draft. */
export async function consultationPageOf(
  payload: Payload,
  doc: Consultation,
  now = new Date(),
): Promise<ConsultationView> {
  const [voices, satisfaction] = await Promise.all([
    findVoices(payload, { relationTo: 'consultations', value: doc.id }, now),
    countsFor(payload, { collection: 'consultations', id: doc.id }),
  ])
  return consultationView(doc, { voices, satisfaction }, now)
}

/** The notice one may object to, as visitors read it, with the objections that are public; undefined where there is none. */
export async function findObjection(
  payload: Payload,
  slug: string,
  now = new Date(),
): Promise<ObjectionView | undefined> {
  const doc = await findOnePublished(payload, 'disclosures', slug, {
    depth: 0,
    select: { slug: true, title: true, date: true, notice: true },
  })
  if (!doc?.notice?.from) return undefined
  return {
    href: `/disclosures/${doc.slug}`,
    path: `/consultations/objection/${doc.slug}`,
    about: `disclosures/${doc.slug}`,
    title: doc.title,
    day: schoolDay(doc.date),
    voices: await findVoices(payload, { relationTo: 'disclosures', value: doc.id }, now),
  }
}

type Subject = { relationTo: 'consultations' | 'disclosures'; value: number }

async function findVoices(payload: Payload, about: Subject, now: Date): Promise<Voices> {
  // asked apart: sorted downwards by the day of the reply, the database puts first what has none
  const [answered, open] = await Promise.all([
    findEntries(payload, about, true, '-repliedAt'),
    findEntries(payload, about, false, '-createdAt'),
  ])
  const docs = [...answered.docs, ...open.docs].slice(0, SHOWN)
  const counts = await countsOf(
    payload,
    'feedback',
    answered.docs.map(({ id }) => id),
  )
  return {
    entries: docs.map((doc) => voiceView(doc, counts.get(doc.id), now)),
    total: answered.totalDocs + open.totalDocs,
  }
}

const findEntries = (payload: Payload, { relationTo, value }: Subject, answered: boolean, sort: string) =>
  findPublished(payload, 'feedback', {
    where: {
      and: [
        { 'about.relationTo': { equals: relationTo } },
        { 'about.value': { equals: value } },
        { repliedAt: { exists: answered } },
      ],
    },
    sort: [sort, '-id'],
    limit: SHOWN,
    page: 1,
    populate,
  })

/** How many entries are public, by consultation. */
async function heardOf(payload: Payload): Promise<Map<number, number>> {
  const { docs } = await findPublished(payload, 'feedback', {
    where: { 'about.relationTo': { equals: 'consultations' } },
    select: { about: true },
    depth: 0,
  })
  const heard = new Map<number, number>()
  for (const { about } of docs) {
    const id = idOf(about.value)
    heard.set(id, (heard.get(id) ?? 0) + 1)
  }
  return heard
}

const byLastDay = (one: ConsultationCard, other: ConsultationCard): number =>
  (one.closes?.iso ?? '9999').localeCompare(other.closes?.iso ?? '9999')
