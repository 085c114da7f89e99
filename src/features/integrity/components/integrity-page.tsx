import './integrity-page.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { DateText } from '@/ui/date-line'
import { Figure, Gallery } from '@/ui/figure'
import { Mark } from '@/ui/mark'
import { Phrased } from '@/ui/phrased'
import { hasText, RichText } from '@/ui/rich-text'
import type { IntegrityView } from '../views'
import { Mount } from './hung-artwork'

/** An item of clean governance; an artwork hangs on the wall with its label, anything else is a text. */
export function IntegrityPageView({ item }: { item: IntegrityView }) {
  return (
    <article className="tone-jade">
      {item.artwork && item.cover && (
        <div className="integrity-wall">
          <Mount picture={item.cover} sizes="(min-width: 1024px) 640px, 90vw" eager />
        </div>
      )}
      <div className="frame integrity-page">
        <header className="integrity-head">
          <a className="integrity-kind" href={`/integrity?kind=${item.kind}`}>
            {item.kindLabel}
          </a>
          <h1>
            <Phrased text={item.artwork ? `《${item.title}》` : item.title} />
          </h1>
          <p className="integrity-facts">
            {item.artwork ? <ArtworkFacts item={item} /> : <DateText day={item.day} />}
          </p>
        </header>
        <div className="integrity-text">
          {!item.artwork && item.cover && (
            <Figure picture={item.cover} sizes="(min-width: 1024px) 760px, 100vw" cut="3x2" eager />
          )}
          {item.artwork?.explanation && <p>{item.artwork.explanation}</p>}
          {hasText(item.body) && <RichText value={item.body} links={item.links} />}
          <Gallery pictures={item.gallery} label="图片" />
          <Places spaces={item.spaces} />
          <Mark className="integrity-end" />
        </div>
      </div>
    </article>
  )
}

function ArtworkFacts({ item }: { item: IntegrityView }) {
  const facts = [item.artwork?.artist, item.artwork?.medium, item.artwork?.year].filter(Boolean)
  return <>{facts.join('　')}</>
}

function Places({ spaces }: { spaces: IntegrityView['spaces'] }) {
  return (
    <>
      {spaces.map((space) => (
        <a key={space.href} className="integrity-place" href={space.href}>
          在 {space.phrase && <CountingPhrase phrase={space.phrase} />} {space.name}
        </a>
      ))}
    </>
  )
}
