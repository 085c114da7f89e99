import './integrity-page.css'
import { DateText } from '@/ui/date-line'
import { Figure, Gallery } from '@/ui/figure'
import { Phrased } from '@/ui/phrased'
import { hasText, RichText } from '@/ui/rich-text'
import { TextEnd, TextPage } from '@/ui/text-page'
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
      <TextPage name="integrity" head={<Head item={item} />}>
        {!item.artwork && item.cover && (
          <Figure picture={item.cover} sizes="(min-width: 1024px) 760px, 100vw" cut="3x2" eager />
        )}
        {item.artwork?.explanation && <p>{item.artwork.explanation}</p>}
        {hasText(item.body) && <RichText value={item.body} links={item.links} />}
        <Gallery pictures={item.gallery} label="图片" />
        <TextEnd spaces={item.spaces} word="在" />
      </TextPage>
    </article>
  )
}

const Head = ({ item }: { item: IntegrityView }) => (
  <>
    <a className="integrity-kind" href={`/integrity?kind=${item.kind}`}>
      {item.kindLabel}
    </a>
    <h1>
      <Phrased text={item.artwork ? `《${item.title}》` : item.title} />
    </h1>
    <p className="integrity-facts">
      {item.artwork ? <ArtworkFacts item={item} /> : <DateText day={item.day} />}
    </p>
  </>
)

function ArtworkFacts({ item }: { item: IntegrityView }) {
  const facts = [item.artwork?.artist, item.artwork?.medium, item.artwork?.year].filter(Boolean)
  return <>{facts.join('　')}</>
}
