import type { ReadableChange } from '@/platform/review/changes/read'

/** Fields as prose. `marked`: what came and what went is shown as such. */
export function ChangeList({ changes, marked = false }: { changes: ReadableChange[]; marked?: boolean }) {
  return (
    <div className={marked ? 'review-changes review-changes--marked' : 'review-changes'}>
      {changes.map((change) => (
        <section key={change.path}>
          <h3>{change.label}</h3>
          <Paragraphs marked={marked} paragraphs={change.paragraphs} />
          <Names marked={marked} names={change.names} />
          <Pictures marked={marked} pictures={change.pictures} />
          {change.reordered && <p className="desk-quiet">图片的先后有变化。</p>}
        </section>
      ))}
    </div>
  )
}

type Marked = { marked: boolean }

const Paragraphs = ({ marked, paragraphs }: Pick<ReadableChange, 'paragraphs'> & Marked) =>
  Array.from(paragraphs.entries(), ([at, runs]) =>
    runs === 'gap' ? (
      <p className="review-gap" key={at}>
        ……
      </p>
    ) : (
      <p key={at}>
        {Array.from(runs.entries(), ([position, { change, text }]) => (
          <Words change={marked ? change : undefined} key={position} text={text} />
        ))}
      </p>
    ),
  )

const Names = ({ marked, names }: Pick<ReadableChange, 'names'> & Marked) =>
  names.length > 0 && (
    <p>
      {Array.from(names.entries(), ([at, { change, title }]) => (
        <span className="review-name" key={at}>
          <Words change={marked ? change : undefined} text={title} />
        </span>
      ))}
    </p>
  )

/** Said in words too: strokes and colours alone tell nobody who cannot see them. */
function Words({ change, text }: { change?: 'added' | 'removed'; text: string }) {
  if (change === 'added') return <ins>{text}</ins>
  return change === 'removed' ? <del>{text}</del> : text
}

const Pictures = ({ marked, pictures }: Pick<ReadableChange, 'pictures'> & Marked) =>
  pictures.length > 0 && (
    <ul className="review-pictures">
      {Array.from(pictures.entries(), ([at, { alt, change, thumbnail }]) => (
        <li key={at}>
          {thumbnail && <img alt="" loading="lazy" src={thumbnail} />}
          <span>
            {marked && (change === 'added' ? '新加：' : '去掉：')}
            {alt}
          </span>
        </li>
      ))}
    </ul>
  )
