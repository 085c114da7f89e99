import { SlideFrame } from '@/ui/slide-frame'
import type { SlideType } from '@/ui/slide-type'
import type { BoardSlide } from '@/ui/slide-view'
import './slide.css'

/** A board and where to read it: its picture, or a plaque with its theme. */
export const boardSlide: SlideType<BoardSlide> = {
  copy: ({ title, text, place, theme }) => ({ title, text, foot: [place, theme] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="board"
      mark={slide.mark}
      plate={
        <div className="slide-plate slide-corridor">
          <span className="slide-plaque">{slide.theme}</span>
        </div>
      }
    />
  ),
}
