import type { Integrity } from '@/payload-types'
import { env } from '@/platform/env'
import { galleryView, pictureView } from '@/platform/media/view'
import { richTextLinks, spaceLinks } from '@/platform/publication/related'
import { dayOf } from '@/ui/day'
import { integrityKinds } from './kinds'
import type { ArtworkLabel, IntegrityCard, IntegrityView } from './views'

type CardDocument = Pick<
  Integrity,
  'id' | 'slug' | 'title' | 'kind' | 'date' | 'summary' | 'cover' | 'artwork' | 'relatedSpaces'
>

/** A document as lists show it. */
export function integrityCard(doc: CardDocument): IntegrityCard {
  return {
    id: doc.id,
    href: `/integrity/${doc.slug}`,
    title: doc.title,
    kind: doc.kind,
    kindLabel: integrityKinds[doc.kind],
    day: dayOf(doc.date, env.TZ_SCHOOL),
    summary: doc.summary || undefined,
    cover: pictureView(doc.cover),
    artwork: doc.kind === 'artwork' ? artworkLabel(doc) : undefined,
  }
}

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function integrityView(doc: Integrity): IntegrityView {
  return {
    ...integrityCard(doc),
    body: doc.body ?? undefined,
    links: richTextLinks,
    gallery: galleryView(doc.gallery),
    spaces: spaceLinks(doc.relatedSpaces),
  }
}

function artworkLabel({ artwork, relatedSpaces }: CardDocument): ArtworkLabel {
  return {
    artist: artwork?.artist || undefined,
    medium: artwork?.medium || undefined,
    year: artwork?.year || undefined,
    explanation: artwork?.explanation || undefined,
    hung: spaceLinks(relatedSpaces)[0]?.name,
  }
}
