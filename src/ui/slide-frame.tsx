import type { ReactNode } from 'react'
import './slide-tokens.css'
import './slide-frame.css'
import { Mark } from './mark'
import type { LaidSlide, ScreenShape, SlideCopy, SlideForm } from './slide-layout'
import type { SlidePage } from './slide-pages'
import type { ManifestItem, SlideMark, SlideView } from './slide-view'

/** A picture ready to be shown: its bytes are here. */
export type ShownPicture = { src: string; alt: string; focal?: string }

/** Everything a slide needs to be drawn, beside its own data. */
type SlideProps<S extends SlideView> = {
  slide: S
  shape: ScreenShape
  laid: LaidSlide
  /** which of `laid.pages` is on show */
  page: number
  picture?: ShownPicture
  qr?: ManifestItem['qr']
  /** milliseconds since the epoch and the school's zone, for slides that tell the time */
  now: number
  timeZone: string
}

/** One kind of slide: what it says, and how it looks. */
export type SlideType<S extends SlideView> = {
  copy(slide: S): SlideCopy
  Slide(props: SlideProps<S>): ReactNode
}

type FrameProps = Omit<SlideProps<SlideView>, 'slide' | 'now' | 'timeZone'> & {
  kind: SlideView['kind']
  mark: SlideMark
  /** stands where the picture would be */
  plate: ReactNode
  /** hangs the picture whole on a light wall instead of filling the panel */
  hung?: boolean
}

export const formOf = (picture: unknown): SlideForm => (picture ? 'picture' : 'plate')

/** The shared arrangement of the content slides: a panel, the mark, the words, the foot with its QR code. */
export function SlideFrame({ kind, mark, plate, hung, picture, laid, page, qr, shape }: FrameProps) {
  const words = laid.pages[page] ?? laid.pages[0]
  return (
    <article className={`slide slide-${kind} slide-${shape.orientation} slide-with-${formOf(picture)}`}>
      <div className={hung ? 'slide-panel slide-wall' : 'slide-panel'}>
        {picture ? <SlideImage picture={picture} hung={hung} /> : plate}
      </div>
      <div className="slide-words">
        <MarkLine mark={mark} />
        {words && <Words words={words} />}
        {!words?.bare && <Foot lines={laid.foot} pages={laid.pages.length} page={page} qr={qr} />}
      </div>
    </article>
  )
}

function SlideImage({ picture, hung }: { picture: ShownPicture; hung?: boolean }) {
  const looks = hung ? 'slide-image slide-hung' : `slide-image ${picture.focal ?? ''}`
  return (
    <picture className="slide-picture">
      <img className={looks} src={picture.src} alt={picture.alt} />
    </picture>
  )
}

function MarkLine({ mark }: { mark: SlideMark }) {
  return (
    <p className="slide-mark">
      {mark.phrase ? <Phrase phrase={mark.phrase} /> : <Mark className="slide-candle" />}
      <span className="slide-mark-name">{mark.name}</span>
    </p>
  )
}

/** 一角: the count white, the place in flame. */
export function Phrase({ phrase }: { phrase: string }) {
  const [count = '', ...place] = Array.from(phrase)
  return (
    <span className="slide-phrase">
      {count}
      <span className="slide-place">{place.join('')}</span>
    </span>
  )
}

function Words({ words }: { words: SlidePage }) {
  return (
    <div className="slide-body">
      {words.title.lines.length > 0 && (
        <h2 className={`slide-title slide-title-${words.title.size}`}>
          <Lines lines={words.title.lines} />
        </h2>
      )}
      {words.text.lines.length > 0 && (
        <p className={`slide-text slide-text-${words.text.size}`}>
          <Lines lines={words.text.lines} />
        </p>
      )}
    </div>
  )
}

/** Opening marks fill the right half of their square only: they hang into the margin. */
const HANGS = /^[“‘「『《（]/

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, index) => (
    <span
      className={HANGS.test(line) ? 'slide-line slide-line-hang' : 'slide-line'}
      key={lines.slice(0, index + 1).join()}
    >
      {line}
    </span>
  ))
}

type FootProps = { lines: string[][]; pages: number; page: number; qr?: ManifestItem['qr'] }

function Foot({ lines, pages, page, qr }: FootProps) {
  return (
    <footer className="slide-foot">
      <div className="slide-facts">
        {lines.map((fact) => (
          <p className="slide-fact" key={fact.join()}>
            <Lines lines={fact} />
          </p>
        ))}
      </div>
      {pages > 1 && <Dots pages={pages} page={page} />}
      {qr && <Code qr={qr} />}
    </footer>
  )
}

/** Which page of how many: a column of dots beside the code. */
function Dots({ pages, page }: { pages: number; page: number }) {
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

function Code({ qr }: { qr: NonNullable<ManifestItem['qr']> }) {
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
