import './excerpt.css'
import type { Finding } from '../finding'

/** The words found, with a little of what stands around them. */
export const Excerpt = ({ after, before, level, words }: Finding) =>
  words === undefined ? null : (
    <p className={`proofreading-words proofreading-words--${level}`}>
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  )
