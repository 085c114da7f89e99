import { Mark } from '@/ui/mark'
import { Phrase, SlideFrame, type SlideType } from '@/ui/slide-frame'
import type { SpaceSlide } from '@/ui/slide-view'
import './slide.css'

/** A place one can walk to: what it is for, where it is, when it is open. */
export const spaceSlide: SlideType<SpaceSlide> = {
  copy: ({ name, tagline, place, openHours }) => ({ title: name, text: tagline, foot: [place, openHours] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="space"
      mark={slide.mark}
      plate={
        <div className="slide-plate">
          {slide.mark.phrase ? <Phrase phrase={slide.mark.phrase} /> : <Mark className="slide-candle" />}
        </div>
      }
    />
  ),
}
