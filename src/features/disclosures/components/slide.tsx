import { SlideFrame } from '@/ui/slide-frame'
import type { SlideType } from '@/ui/slide-type'
import type { DisclosureSlide } from '@/ui/slide-view'
import './slide.css'

/** What is on public display, and until when: under the seal of 党务公开. */
export const disclosureSlide: SlideType<DisclosureSlide> = {
  copy: ({ title, text, period, category }) => ({ title, text, foot: [period, category] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="disclosure"
      mark={slide.mark}
      plate={
        <div className="slide-plate slide-paper">
          <span className="slide-stamp">党务公开</span>
        </div>
      }
    />
  ),
}
