import type { Payload } from 'payload'
import { findArtwork } from '@/features/integrity/queries'
import { findFeaturedMembers } from '@/features/members/queries'
import { findLatestNews, findTeachingSummary } from '@/features/news/queries'
import { findSpaces } from '@/features/spaces/queries'
import type { SpaceCard } from '@/features/spaces/views'
import type { Home } from '@/payload-types'
import { env } from '@/platform/env'
import { pictureFields, pictureView } from '@/platform/media/view'
import { dayOf } from '@/ui/day'
import type { HomeView } from './home'
import { readSite } from './read-site'

const NEWS_SHOWN = 6
const MEMBERS_SHOWN = 4

/** The home page's view: what editors chose, filled up with the latest of what is published. */
export async function findHome(payload: Payload, now = new Date()): Promise<HomeView> {
  const [site, home] = await Promise.all([readSite(payload, env.SITE_URL), readHome(payload)])
  const [spaces, news, members, artwork, teaching] = await Promise.all([
    findSpaces(payload),
    findLatestNews(payload, NEWS_SHOWN),
    home.showMembers === false
      ? []
      : findFeaturedMembers(payload, idsOf(home.featuredMembers), MEMBERS_SHOWN),
    home.showArtwork === false ? undefined : findArtwork(payload, idsOf([home.featuredArtwork])[0]),
    home.showTeaching === false ? undefined : findTeachingSummary(payload, now),
  ])
  return {
    school: site.school,
    branch: site.branch,
    brand: site.brand.name,
    description: site.description,
    heading: home.heading || undefined,
    origin: site.origin,
    thisYear: dayOf(now.toISOString(), env.TZ_SCHOOL).year,
    hero: heroOf(home, spaces),
    spaces,
    news,
    members,
    artwork,
    teaching,
  }
}

const readHome = (payload: Payload): Promise<Home> =>
  payload.findGlobal({
    slug: 'home',
    depth: 1,
    overrideAccess: false,
    populate: {
      media: pictureFields,
      spaces: { slug: true },
      members: { slug: true },
      integrity: { slug: true },
    },
  })

/** The featured space, else the first with a picture; an own hero picture wins over its cover. */
function heroOf(home: Home, spaces: SpaceCard[]): HomeView['hero'] {
  const [featured] = idsOf([home.featuredSpace])
  const space = spaces.find(({ id }) => id === featured) ?? spaces.find(({ cover }) => cover)
  const picture = pictureView(home.heroPicture) ?? space?.cover
  if (!space || !picture) return undefined
  const line = [space.place, space.openHours].filter(Boolean).join(' · ')
  return { picture, href: space.href, title: space.name, line }
}

type Relation = number | { id: number } | null | undefined

/** Ids of relations, filled in or not. */
const idsOf = (relations: Relation[] | null | undefined): number[] =>
  (relations ?? []).flatMap((relation) =>
    typeof relation === 'object' ? (relation?.id ?? []) : (relation ?? []),
  )
