import { SlideFrame } from '@/ui/slide-frame'
import { Code } from '@/ui/slide-parts'
import type { SlideType } from '@/ui/slide-type'
import type { ConsultationSlide } from '@/ui/slide-view'
import './slide.css'

/** An open question: the code to answer it fills the panel, since answering is the point. */
export const consultationSlide: SlideType<ConsultationSlide> = {
  copy: ({ title, text, period }) => ({ title, text, foot: [period] }),
  form: (_, { code }) => (code ? 'code' : 'plate'),
  Slide: ({ slide, qr, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="consultation"
      form={qr ? 'code' : 'plate'}
      mark={slide.mark}
      plate={
        qr ? (
          <div className="slide-scan slide-wall">
            <Code qr={qr} />
            <p className="slide-scan-hint">手机扫码，说说您的想法</p>
          </div>
        ) : (
          <div className="slide-plate slide-wall">
            <span className="slide-ask">问</span>
          </div>
        )
      }
    />
  ),
}
