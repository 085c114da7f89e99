import { boardSlide } from '@/features/boards/components/slide'
import { consultationSlide } from '@/features/consultations/components/slide'
import { disclosureSlide } from '@/features/disclosures/components/slide'
import { integritySlide } from '@/features/integrity/components/slide'
import { memberSlide } from '@/features/members/components/slide'
import { newsSlide } from '@/features/news/components/slide'
import { imageSlide } from '@/features/screens/components/image-slide'
import { noticeSlide } from '@/features/screens/components/notice-slide'
import { videoSlide } from '@/features/screens/components/video-slide'
import { spaceSlide } from '@/features/spaces/components/slide'
import { standardsSlide } from '@/features/standards/components/slide'
import { clockSlide } from '@/ui/clock-slide'
import { type LaidSlide, laySlide, type ScreenShape, type SlideForm } from '@/ui/slide-layout'
import type { Company, SlideType } from '@/ui/slide-type'
import type { SlideKind, SlideView } from '@/ui/slide-view'

type SlideTypes = { [K in SlideKind]: SlideType<Extract<SlideView, { kind: K }>> }

const slideTypes = {
  news: newsSlide,
  member: memberSlide,
  space: spaceSlide,
  integrity: integritySlide,
  board: boardSlide,
  disclosure: disclosureSlide,
  notice: noticeSlide,
  clock: clockSlide,
  image: imageSlide,
  video: videoSlide,
  standards: standardsSlide,
  consultation: consultationSlide,
} satisfies SlideTypes

/** How a slide's kind is written and drawn. */
export function slideTypeOf<S extends SlideView>(slide: S): SlideType<S> {
  return slideTypes[slide.kind] as unknown as SlideType<S>
}

/** A slide laid out for a screen, with the picture and the code that are there. */
export function layOut(slide: SlideView, screen: ScreenShape, company: Company): LaidSlide {
  const type = slideTypeOf(slide)
  if (type.lay) return type.lay(slide, screen, company)
  return laySlide(type.copy(slide), formOf(slide, company), screen, company.code)
}

/** The room a slide's words have. */
export const formOf = (slide: SlideView, company: Company): SlideForm =>
  slideTypeOf(slide).form?.(slide, company) ?? (company.picture ? 'picture' : 'plate')
