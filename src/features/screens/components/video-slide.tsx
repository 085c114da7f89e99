import { Mark } from '@/ui/mark'
import { SlideImage } from '@/ui/slide-parts'
import type { SlideType } from '@/ui/slide-type'
import type { VideoSlide } from '@/ui/slide-view'
import { LabelFrame } from './label-frame'
import './video-slide.css'

/** A film, uncut; who plays it is the stage. Its poster stands in where it is not here or cannot be played. */
export const videoSlide: SlideType<VideoSlide> = {
  copy: ({ title, caption }) => ({ title, text: caption, foot: [] }),
  form: () => 'label',
  Slide: ({ slide, shape, laid, page, picture, film }) => (
    <LabelFrame kind="video" shape={shape} laid={laid} page={page}>
      {film ? (
        <video
          className="slide-film"
          src={film.src}
          poster={picture?.src}
          aria-label={slide.title || slide.caption || '短片'}
          muted
          playsInline
          preload="auto"
        />
      ) : picture ? (
        <SlideImage picture={picture} />
      ) : (
        <div className="slide-plate slide-dark">
          <Mark className="slide-candle" />
        </div>
      )}
    </LabelFrame>
  ),
}
