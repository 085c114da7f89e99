import type { ReactNode } from 'react'
import '@/ui/slide-tokens.css'
import '@/ui/slide-frame.css'
import './label-frame.css'
import { type LaidSlide, labelHeight, type ScreenShape } from '@/ui/slide-layout'
import { Dots, Words } from '@/ui/slide-parts'
import type { SlideView } from '@/ui/slide-view'

type LabelProps = {
  kind: SlideView['kind']
  shape: ScreenShape
  laid: LaidSlide
  page: number
  /** words in ink on the light wall the picture hangs on */
  light?: boolean
  /** fills its place at any proportions; what is shown whole instead stands together with its label */
  fills?: boolean
  children: ReactNode
}

/** A picture or film with the screen to itself, but for a label under it that never covers it; none without words. */
export function LabelFrame({ kind, shape, laid, page, light, fills, children }: LabelProps) {
  const words = laid.pages[page] ?? laid.pages[0]
  const height = labelHeight(laid, shape)
  const looks = ['slide', `slide-${kind}`, `slide-${shape.orientation}`, 'slide-with-label']
  if (light) looks.push('slide-light')
  if (!fills) looks.push('slide-whole')
  return (
    <article className={looks.join(' ')}>
      <div className={`slide-panel slide-over-${height}`}>{children}</div>
      {height > 0 && words && (
        <div className="slide-label">
          <Words words={words} />
          <Dots pages={laid.pages.length} page={page} />
        </div>
      )}
    </article>
  )
}
