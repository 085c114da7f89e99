import { SlideFrame } from '@/ui/slide-frame'
import type { SlideType } from '@/ui/slide-type'
import type { MemberSlide } from '@/ui/slide-view'
import './slide.css'

/** A person: what they do for others first, their own sentence after it. */
export const memberSlide: SlideType<MemberSlide> = {
  copy: ({ name, post, help, motto }) => ({
    title: name,
    text: [help, motto && `“${motto}”`].filter(Boolean).join('\n'),
    foot: [post],
  }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="member"
      mark={slide.mark}
      plate={
        <div className="slide-plate">
          <span className="slide-monogram">{Array.from(slide.name)[0]}</span>
        </div>
      }
    />
  ),
}
