import './hung-artwork.css'
import { Picture } from '@/ui/picture'
import type { PictureView } from '@/ui/picture-view'
import type { ArtworkLabel, IntegrityCard } from '../views'

/** An artwork hung on the wall: mat, white mount, and its label below. */
export function HungArtwork({ item }: { item: IntegrityCard }) {
  return (
    <a className="hung-artwork" href={item.href}>
      <figure>
        {item.cover && <Mount picture={item.cover} sizes="(min-width: 1024px) 320px, 64vw" />}
        <figcaption>
          <WallLabel title={item.title} label={item.artwork ?? {}} />
        </figcaption>
      </figure>
    </a>
  )
}

/** The white mount; tall pieces hang tall, wide ones wide. */
export function Mount({ picture, sizes, eager }: { picture: PictureView; sizes: string; eager?: boolean }) {
  const tall = picture.height > picture.width
  return (
    <span className={tall ? 'mount mount-tall' : 'mount'}>
      <Picture picture={picture} cut="free" sizes={sizes} eager={eager} />
    </span>
  )
}

function WallLabel({ title, label }: { title: string; label: ArtworkLabel }) {
  const facts = [label.artist, label.medium, label.year].filter(Boolean)
  return (
    <span className="wall-label">
      <span className="wall-label-line">
        《{title}》{facts.length > 0 && <span>　{facts.join('　')}</span>}
      </span>
      {label.hung && <span className="wall-label-line">{label.hung}</span>}
    </span>
  )
}
