import './counting-phrase.css'

/** 一角, 两廊: the count in ink, the place in candle red. The school's own poem of places, set large. */
export function CountingPhrase({ phrase, className = '' }: { phrase: string; className?: string }) {
  const [count = '', ...place] = Array.from(phrase)
  return (
    <span className={`phrase ${className}`}>
      <span className="phrase-count">{count}</span>
      {place.join('')}
    </span>
  )
}
