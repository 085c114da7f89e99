import type { ReactNode } from 'react'
import './slide-tokens.css'
import './slide-frame.css'
import { Foot, MarkLine, SlideImage, Words } from './slide-parts'
import type { SlideProps } from './slide-type'
import type { SlideMark, SlideView } from './slide-view'

type FrameProps = Omit<SlideProps<SlideView>, 'slide' | 'now' | 'timeZone' | 'film'> & {
  kind: SlideView['kind']
  mark: SlideMark
  /** stands where the picture would be */
  plate: ReactNode
  /** which arrangement of slide-frame.css; by default that of what is in the panel */
  form?: string
  /** hangs the picture whole on a light wall instead of filling the panel */
  hung?: boolean
  /** what there is under the words of the page */
  children?: ReactNode
}

/** The shared arrangement of the content slides: a panel, the mark, the words, the foot with its QR code. */
export function SlideFrame(props: FrameProps) {
  const { kind, mark, plate, hung, picture, laid, page, qr, shape, children } = props
  const { form = picture ? 'picture' : 'plate' } = props
  const words = laid.pages[page] ?? laid.pages[0]
  return (
    <article className={`slide slide-${kind} slide-${shape.orientation} slide-with-${form}`}>
      <div className={hung ? 'slide-panel slide-wall' : 'slide-panel'}>
        {picture ? <SlideImage picture={picture} hung={hung} /> : plate}
      </div>
      <div className="slide-words">
        <MarkLine mark={mark} />
        {words && <Words words={words}>{children}</Words>}
        {!words?.bare && <Foot laid={laid} page={page} qr={qr} />}
      </div>
    </article>
  )
}
