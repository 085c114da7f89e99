import { SlideFrame } from '@/ui/slide-frame'
import type { SlideType } from '@/ui/slide-type'
import type { IntegritySlide } from '@/ui/slide-view'
import './slide.css'

/** A work hung like a picture, or a text of clean governance beside a plate of jade. */
export const integritySlide: SlideType<IntegritySlide> = {
  copy: ({ title, text, byline }) => ({ title, text, foot: [byline] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="integrity"
      mark={slide.mark}
      hung={slide.artwork && frame.picture !== undefined}
      plate={
        <div className="slide-plate slide-jade">
          <span className="slide-seal">清</span>
        </div>
      }
    />
  ),
}
