import './viewer.css'
import './figure.css'
import { type Cut, largestFile, Picture } from './picture'
import type { PictureView } from './picture-view'

type FigureProps = { picture: PictureView; sizes: string; cut?: Cut; eager?: boolean }

/**
 * A captioned picture that opens large. Without a script the link opens the file itself; with it, the viewer
 * (site/viewer.client.ts) takes the same link.
 */
export function Figure({ picture, sizes, cut = 'free', eager }: FigureProps) {
  return (
    <figure className="figure">
      <a className="figure-link" href={largestFile(picture)} data-view="">
        <Picture picture={picture} sizes={sizes} cut={cut} eager={eager} />
      </a>
      <Caption picture={picture} />
    </figure>
  )
}

/** Several pictures as equals, in the editor's order, with no hole left in the last row. */
export function Gallery({ pictures, label }: { pictures: PictureView[]; label: string }) {
  if (pictures.length === 0) return null
  const alone = pictures.length === 1
  return (
    <section className={galleryClass(pictures.length)} aria-label={label}>
      {pictures.map((picture) => (
        <Figure
          key={largestFile(picture)}
          picture={picture}
          cut={alone ? 'free' : '3x2'}
          sizes={alone ? '(min-width: 1024px) 760px, 100vw' : '(min-width: 1024px) 372px, 50vw'}
        />
      ))}
    </section>
  )
}

/** Rows of three; what is left over leads the gallery: one across, or two side by side. Phones: rows of two. */
function galleryClass(count: number): string {
  if (count === 1) return 'gallery'
  const desktop = count === 4 ? 'gallery-pairs' : `gallery-left-${count % 3}`
  return `gallery gallery-many ${desktop}${count % 2 === 1 ? ' gallery-odd' : ''}`
}

function Caption({ picture }: { picture: PictureView }) {
  if (!picture.caption && !picture.credit) return null
  return (
    <figcaption>
      {picture.caption && <span>{picture.caption}</span>}
      {picture.credit && <span className="figure-credit">图：{picture.credit}</span>}
    </figcaption>
  )
}
