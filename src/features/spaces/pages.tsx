import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { SpaceListView } from './components/space-list'
import { SpacePageView } from './components/space-page'
import { findSpace, findSpaces } from './queries'
import type { SpaceCard, SpaceView } from './views'

export const spacesPages: PageRoute[] = [
  { path: '/spaces', load: async ({ payload }) => spaceListPage(await findSpaces(payload)) },
  {
    path: '/spaces/:slug',
    load: async ({ payload, params }) => {
      const space = await findSpace(payload, params.slug ?? '')
      return space && spacePage(space)
    },
  },
]

/** One space. Also what the desk's live preview shows of a draft. */
export function spacePage(space: SpaceView): Page {
  return {
    title: space.phrase ? `${space.phrase}：${space.name}` : space.name,
    description: space.summary ?? space.function,
    path: space.href,
    section: 'spaces',
    share: space.cover,
    hero: space.cover,
    jsonLd: [placeData(space)],
    body: <SpacePageView space={space} />,
  }
}

/** All spaces in the order of the poem, then the supporting rooms. */
function spaceListPage(spaces: SpaceCard[]): Page {
  const phrases = [...new Set(spaces.flatMap((space) => space.phrase ?? []))].join('')
  return {
    title: '阵地巡礼',
    description: `${phrases || '校园里的阵地'}：每一处是做什么的、在哪里、什么时候开放。`,
    path: '/spaces',
    section: 'spaces',
    share: spaces.find((space) => space.cover)?.cover,
    body: <SpaceListView spaces={spaces} />,
  }
}

function placeData(space: SpaceView): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: space.name,
    description: space.function,
    containedInPlace: { '@type': 'Organization', name: space.plate.branch },
  }
}
