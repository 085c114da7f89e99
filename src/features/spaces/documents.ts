import type { Space } from '@/payload-types'
import { env } from '@/platform/env'
import { mediaPath } from '@/platform/media/rendition'
import { galleryView, pictureView } from '@/platform/media/view'
import { populated, richTextLinks } from '@/platform/publication/related'
import type { DatedItem } from '@/ui/dated-list'
import { dayOf } from '@/ui/day'
import { qrPath } from '@/ui/qr-path'
import type { DoorPlate, SpaceBoard, SpaceCard, SpaceView } from './views'

type CardDocument = Pick<
  Space,
  'id' | 'slug' | 'name' | 'phrase' | 'tagline' | 'location' | 'openHours' | 'cover'
>

/** A document as maps and lists show it. */
export function spaceCard(doc: CardDocument): SpaceCard {
  return {
    id: doc.id,
    href: `/spaces/${doc.slug}`,
    name: doc.name,
    phrase: doc.phrase || undefined,
    tagline: doc.tagline || undefined,
    place: [doc.location?.building, doc.location?.floor].filter(Boolean).join('') || undefined,
    openHours: doc.openHours || undefined,
    cover: pictureView(doc.cover),
  }
}

/** What is read beside a space's own document. */
type AroundSpace = { news: DatedItem[]; boards: SpaceBoard[]; branch: string }

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function spaceView(doc: Space, { boards, branch, news }: AroundSpace): SpaceView {
  const custodian = populated(doc.custodian)
  const audio = populated(doc.audioGuide)
  return {
    ...spaceCard(doc),
    function: doc.function ?? '',
    summary: doc.summary || undefined,
    custodian: custodian?.slug ? { href: `/members/${custodian.slug}`, name: custodian.name } : undefined,
    description: doc.description ?? undefined,
    links: richTextLinks,
    gallery: galleryView(doc.gallery),
    audio: audio?.filename ? { href: mediaPath(audio.filename) } : undefined,
    transcript: doc.transcript || undefined,
    boards,
    news,
    thisYear: dayOf(new Date().toISOString(), env.TZ_SCHOOL).year,
    plate: plateOf(doc, branch),
  }
}

function plateOf({ slug }: Pick<Space, 'slug'>, branch: string): DoorPlate {
  const address = `${env.SITE_URL}/spaces/${slug}`
  return { qr: qrPath(address), address: address.replace(/^https?:\/\//, ''), branch }
}
