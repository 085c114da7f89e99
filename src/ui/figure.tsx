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

/** Several pictures as equals, in the editor's order. */
export function Gallery({ pictures, label }: { pictures: PictureView[]; label: string }) {
  if (pictures.length === 0) return null
  return (
    <section className={pictures.length === 1 ? 'gallery' : 'gallery gallery-many'} aria-label={label}>
      {pictures.map((picture) => (
        <Figure
          key={largestFile(picture)}
          picture={picture}
          cut={pictures.length === 1 ? 'free' : '3x2'}
          sizes={
            pictures.length === 1 ? '(min-width: 1024px) 760px, 100vw' : '(min-width: 1024px) 372px, 50vw'
          }
        />
      ))}
    </section>
  )
}

function Caption({ picture }: { picture: PictureView }) {
  if (!picture.caption && !picture.credit) return null
  return (
    <figcaption>
      {picture.caption}
      {picture.credit && <span className="figure-credit">摄影 {picture.credit}</span>}
    </figcaption>
  )
}
