import type { ReactNode } from 'react'
import type { ManifestItem } from './manifest'
import { Mark } from './mark'
import type { LaidSlide } from './slide-layout'
import type { SlidePage } from './slide-pages'
import type { ShownPicture } from './slide-type'
import type { SlideMark } from './slide-view'

/** A picture that fills its place around its focal point, or hangs in it whole, in a pale mount. */
export function SlideImage({ picture, hung }: { picture: ShownPicture; hung?: boolean }) {
  const looks = hung ? 'slide-image slide-hung' : `slide-image ${picture.focal ?? ''}`
  return (
    <picture className="slide-picture">
      <img className={looks} src={picture.src} alt={picture.alt} />
    </picture>
  )
}

/** The corner mark: the counting phrase or the candle, and the section's name. */
export function MarkLine({ mark }: { mark: SlideMark }) {
  return (
    <p className="slide-mark">
      {mark.phrase ? <Phrase phrase={mark.phrase} /> : <Mark className="slide-candle" />}
      <span className="slide-mark-name">{mark.name}</span>
    </p>
  )
}

/** 一角: the count white, the place in flame. */
function Phrase({ phrase }: { phrase: string }) {
  const [count = '', ...place] = Array.from(phrase)
  return (
    <span className="slide-phrase">
      {count}
      <span className="slide-place">{place.join('')}</span>
    </span>
  )
}

/** What stands large in a picture's place: the counting phrase, or the candle. */
export function MarkPlate({ mark }: { mark: SlideMark }) {
  return (
    <div className="slide-plate">
      {mark.phrase ? <Phrase phrase={mark.phrase} /> : <Mark className="slide-candle" />}
    </div>
  )
}

/** Title and text of one page, and what a kind has to add under them. */
export function Words({ words, children }: { words: SlidePage; children?: ReactNode }) {
  const { title, text } = words
  return (
    <div className="slide-body">
      {title.lines.length > 0 && (
        <h2 className={`slide-title slide-title-${title.size}`}>
          <Lines lines={title.lines} />
        </h2>
      )}
      {text.lines.length > 0 && (
        <p className={`slide-text slide-text-${text.size}`}>
          <Lines lines={text.lines} />
        </p>
      )}
      {children}
    </div>
  )
}

/** Opening marks fill the right half of their square only: they hang into the margin. */
const HANGS = /^[“‘「『《（]/

/** Lines broken by text-fit.ts; they never wrap. */
export function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, index) => (
    <span
      className={HANGS.test(line) ? 'slide-line slide-line-hang' : 'slide-line'}
      key={lines.slice(0, index + 1).join()}
    >
      {line}
    </span>
  ))
}

type FootProps = { laid: LaidSlide; page: number; qr?: ManifestItem['qr'] }

/** Facts, pages and code at the slide's lower edge. */
export function Foot({ laid, page, qr }: FootProps) {
  return (
    <footer className="slide-foot">
      <div className="slide-facts">
        {laid.foot.map((fact) => (
          <p className="slide-fact" key={fact.join()}>
            <Lines lines={fact} />
          </p>
        ))}
      </div>
      <Dots pages={laid.pages.length} page={page} />
      {qr && <Code qr={qr} />}
    </footer>
  )
}

/** Which page of how many: a column of dots; nothing for a single page. */
export function Dots({ pages, page }: { pages: number; page: number }) {
  if (pages < 2) return null
  return (
    <div className="slide-dots" role="img" aria-label={`第${page + 1}页，共${pages}页`}>
      {Array.from({ length: pages }, (_, index) => index).map((index) => (
        <span className={index === page ? 'slide-dot slide-dot-on' : 'slide-dot'} key={index} />
      ))}
    </div>
  )
}

/** White around the modules is part of the code: scanners need four modules of it. */
const QUIET = 4

export function Code({ qr }: { qr: NonNullable<ManifestItem['qr']> }) {
  const side = qr.size + QUIET * 2
  return (
    <svg
      className="slide-code"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label="二维码"
    >
      <path d={qr.path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
