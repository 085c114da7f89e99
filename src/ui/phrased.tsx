import './phrased.css'
import { Fragment } from 'react'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** A title that breaks between words only: 核心价值观|展示区, never 核心价值观展|示区. */
export function Phrased({ text }: { text: string }) {
  return (
    <span className="phrased">
      {Array.from(words.segment(text), ({ segment, index, isWordLike }) => (
        <Fragment key={index}>
          {index > 0 && isWordLike && <wbr />}
          {segment}
        </Fragment>
      ))}
    </span>
  )
}
