import type { Payload } from 'payload'
import type { Space } from '@/payload-types'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { findPublished } from '@/platform/publication/read'
import type { SlideEntry, SpaceSlide } from '@/ui/slide-view'

/** The published places meant for screens, in the order of the counting phrase. */
export async function spaceSlides(payload: Payload, pick: SlidePick): Promise<SlideEntry<SpaceSlide>[]> {
  const { docs } = await findPublished(payload, 'spaces', {
    ...picked(pick),
    sort: '_order',
    select: {
      slug: true,
      name: true,
      phrase: true,
      tagline: true,
      function: true,
      location: true,
      openHours: true,
      cover: true,
      updatedAt: true,
    },
    populate: { media: { ...pictureFields, consentExpiresAt: true } },
  })
  return docs.map((doc) => ({
    id: `space:${doc.id}`,
    changedAt: doc.updatedAt,
    ...(typeof doc.cover === 'object' &&
      doc.cover?.consentExpiresAt && { until: doc.cover.consentExpiresAt }),
    slide: spaceAsSlide(doc),
  }))
}

type SpaceFields = Pick<
  Space,
  'slug' | 'name' | 'phrase' | 'tagline' | 'function' | 'location' | 'openHours' | 'cover'
>

/** A place as one slide, also while it is being written. Pure; its picture must be filled in. */
export const spaceAsSlide = (doc: SpaceFields): SpaceSlide => ({
  kind: 'space',
  name: doc.name,
  tagline: doc.tagline || doc.function || '',
  place: [doc.location?.building, doc.location?.floor].filter(Boolean).join(''),
  openHours: doc.openHours ?? '',
  mark: { ...(doc.phrase && { phrase: doc.phrase }), name: '阵地巡礼' },
  picture: slidePicture(doc.cover),
  link: `/spaces/${doc.slug}`,
})
