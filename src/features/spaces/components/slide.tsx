import { SlideFrame } from '@/ui/slide-frame'
import { MarkPlate } from '@/ui/slide-parts'
import type { SlideType } from '@/ui/slide-type'
import type { SpaceSlide } from '@/ui/slide-view'
import './slide.css'

/** A place one can walk to: what it is for, where it is, when it is open. */
export const spaceSlide: SlideType<SpaceSlide> = {
  copy: ({ name, tagline, place, openHours }) => ({ title: name, text: tagline, foot: [place, openHours] }),
  Slide: ({ slide, ...frame }) => (
    <SlideFrame {...frame} kind="space" mark={slide.mark} plate={<MarkPlate mark={slide.mark} />} />
  ),
}
