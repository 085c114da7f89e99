import { integritySlide } from '@/features/integrity/components/slide'
import { memberSlide } from '@/features/members/components/slide'
import { newsSlide } from '@/features/news/components/slide'
import { spaceSlide } from '@/features/spaces/components/slide'
import { clockSlide } from '@/ui/clock-slide'
import type { SlideType } from '@/ui/slide-frame'
import type { SlideKind, SlideView } from '@/ui/slide-view'

type SlideTypes = { [K in SlideKind]: SlideType<Extract<SlideView, { kind: K }>> }

const slideTypes = {
  news: newsSlide,
  member: memberSlide,
  space: spaceSlide,
  integrity: integritySlide,
  clock: clockSlide,
} satisfies SlideTypes

/** How a slide's kind is written and drawn. */
export function slideTypeOf<S extends SlideView>(slide: S): SlideType<S> {
  return slideTypes[slide.kind] as unknown as SlideType<S>
}
