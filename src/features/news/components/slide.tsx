import { SlideFrame } from '@/ui/slide-frame'
import { MarkPlate } from '@/ui/slide-parts'
import type { SlideType } from '@/ui/slide-type'
import type { NewsSlide } from '@/ui/slide-view'
import './slide.css'

/** What happened: the picture, the short title, one or two sentences, when and of what kind. */
export const newsSlide: SlideType<NewsSlide> = {
  copy: ({ title, text, category, date }) => ({ title, text, foot: [category, date] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame {...frame} kind="news" mark={slide.mark} plate={<MarkPlate mark={slide.mark} />} />
  ),
}
