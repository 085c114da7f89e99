import type { Payload } from 'payload'
import { findOpenConsultations } from '@/features/consultations/queries'
import { findArtwork } from '@/features/integrity/queries'
import { findFeaturedMembers } from '@/features/members/queries'
import { findLatestNews, findTeachingSummary } from '@/features/news/queries'
import { findSpaces } from '@/features/spaces/queries'
import type { SpaceCard } from '@/features/spaces/views'
import type { Home } from '@/payload-types'
import { env } from '@/platform/env'
import { pictureFields, pictureView } from '@/platform/media/view'
import { findPublished } from '@/platform/publication/read'
import { dayOf } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'
import type { HomeView } from './home'
import { findOngoing } from './now/ongoing'

const NEWS_SHOWN = 6
const MEMBERS_SHOWN = 4

/** The home page's view: what editors chose, filled up with the latest of what is published. */
export async function findHome(payload: Payload, now = new Date()): Promise<HomeView> {
  const [names, home] = await Promise.all([readNames(payload), readHome(payload)])
  const [spaces, news, members, artwork, teaching, ongoing, consultations] = await Promise.all([
    findSpaces(payload),
    findLatestNews(payload, NEWS_SHOWN),
    home.showMembers === false
      ? []
      : findFeaturedMembers(payload, idsOf(home.featuredMembers), MEMBERS_SHOWN),
    home.showArtwork === false ? undefined : findArtwork(payload, idsOf([home.featuredArtwork])[0]),
    home.showTeaching === false ? undefined : findTeachingSummary(payload, now),
    findOngoing(payload, now),
    findOpenConsultations(payload, now),
  ])
  return {
    ...names,
    heading: home.heading || undefined,
    origin: env.SITE_URL,
    thisYear: dayOf(now.toISOString(), env.TZ_SCHOOL).year,
    hero: await heroOf(payload, home, spaces),
    spaces,
    news,
    members,
    artwork,
    teaching,
    ongoing,
    consultations,
  }
}

async function readNames(
  payload: Payload,
): Promise<Pick<HomeView, 'school' | 'branch' | 'brand' | 'description'>> {
  const [site, brand] = await Promise.all([
    payload.findGlobal({
      slug: 'site',
      depth: 0,
      overrideAccess: false,
      select: { schoolName: true, branchName: true, description: true },
    }),
    payload.findGlobal({ slug: 'brand', depth: 0, overrideAccess: false, select: { name: true } }),
  ])
  return {
    school: site.schoolName,
    branch: site.branchName,
    brand: brand.name || site.branchName,
    description: site.description || undefined,
  }
}

const readHome = (payload: Payload): Promise<Home> =>
  payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false })

/** The featured space, else the first with a picture; an own hero picture wins over its cover. */
async function heroOf(payload: Payload, home: Home, spaces: SpaceCard[]): Promise<HomeView['hero']> {
  const [featured] = idsOf([home.featuredSpace])
  const space = spaces.find(({ id }) => id === featured) ?? spaces.find(({ cover }) => cover)
  const picture = (await ownPicture(payload, home)) ?? space?.cover
  if (!space || !picture) return undefined
  const line = [space.place, space.openHours].filter(Boolean).join(' · ')
  return { picture, href: space.href, title: space.name, line }
}

async function ownPicture(payload: Payload, home: Home): Promise<PictureView | undefined> {
  const [id] = idsOf([home.heroPicture])
  if (id === undefined) return undefined
  const { docs } = await findPublished(payload, 'media', {
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    select: pictureFields,
  })
  return pictureView(docs[0])
}

type Relation = number | { id: number } | null | undefined

/** Ids of relations, filled in or not. */
const idsOf = (relations: Relation[] | null | undefined): number[] =>
  (relations ?? []).flatMap((relation) =>
    typeof relation === 'object' ? (relation?.id ?? []) : (relation ?? []),
  )
