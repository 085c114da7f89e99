import { Mark } from '@/ui/mark'
import { Phrase, SlideFrame, type SlideType } from '@/ui/slide-frame'
import type { NewsSlide } from '@/ui/slide-view'
import './slide.css'

/** What happened: the picture, the short title, one or two sentences, when and of what kind. */
export const newsSlide: SlideType<NewsSlide> = {
  copy: ({ title, text, category, date }) => ({ title, text, foot: [category, date] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="news"
      mark={slide.mark}
      plate={
        <div className="slide-plate">
          {slide.mark.phrase ? <Phrase phrase={slide.mark.phrase} /> : <Mark className="slide-candle" />}
        </div>
      }
    />
  ),
}
