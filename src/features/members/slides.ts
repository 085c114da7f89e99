import type { Payload } from 'payload'
import type { Member } from '@/payload-types'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { findPublished } from '@/platform/publication/read'
import type { MemberSlide, SlideEntry } from '@/ui/slide-view'
import { partyPosts } from './posts'

/** The published members meant for screens, in the order the desk gives them. */
export async function memberSlides(payload: Payload, pick: SlidePick): Promise<SlideEntry<MemberSlide>[]> {
  const { docs } = await findPublished(payload, 'members', {
    ...picked(pick),
    sort: '_order',
    select: {
      slug: true,
      name: true,
      partyPost: true,
      subject: true,
      motto: true,
      pioneerPost: true,
      pledge: true,
      portrait: true,
      updatedAt: true,
    },
    populate: { media: { ...pictureFields, consentExpiresAt: true } },
  })
  return docs.map((doc) => ({
    id: `member:${doc.id}`,
    changedAt: doc.updatedAt,
    ...(typeof doc.portrait === 'object' &&
      doc.portrait?.consentExpiresAt && { until: doc.portrait.consentExpiresAt }),
    slide: memberAsSlide(doc),
  }))
}

type MemberFields = Pick<
  Member,
  'slug' | 'name' | 'partyPost' | 'subject' | 'motto' | 'pioneerPost' | 'pledge' | 'portrait'
>

/** A member as one slide, also while they are being written about. Pure; the portrait must be filled in. */
export const memberAsSlide = (doc: MemberFields): MemberSlide => ({
  kind: 'member',
  name: doc.name,
  post: [partyPosts[doc.partyPost], doc.subject].filter(Boolean).join(' · '),
  motto: doc.motto ?? '',
  help: helpOf(doc.pioneerPost) || (doc.pledge ?? ''),
  mark: { name: '先锋风采' },
  picture: slidePicture(doc.portrait),
  link: `/members/${doc.slug}`,
})

type Post = { where?: string | null; when?: string | null; help?: string | null }

/** 每周三 15:40，图书角：课后阅读小组。 */
function helpOf({ where, when, help }: Post = {}): string {
  const place = [when, where].filter(Boolean).join('，')
  const sentence = [place, help].filter(Boolean).join('：')
  return sentence && !/[。！？]$/.test(sentence) ? `${sentence}。` : sentence
}
