import { SlideImage } from '@/ui/slide-parts'
import type { SlideType } from '@/ui/slide-type'
import type { ImageSlide } from '@/ui/slide-view'
import { LabelFrame } from './label-frame'

/** A picture that speaks for itself: over the whole screen, or hung uncut on the wall. */
export const imageSlide: SlideType<ImageSlide> = {
  copy: ({ title, caption }) => ({ title, text: caption, foot: [] }),
  form: () => 'label',
  Slide: ({ slide, shape, laid, page, picture }) => {
    const hung = slide.fit === 'whole'
    return (
      <LabelFrame kind="image" shape={shape} laid={laid} page={page} light={hung} fills={!hung}>
        {picture && <SlideImage picture={picture} hung={hung} />}
      </LabelFrame>
    )
  },
}
