import './document-page.css'
import { Attachments } from '@/ui/attachments'
import { DateText } from '@/ui/date-line'
import { UpLink } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { hasText, RichText } from '@/ui/rich-text'
import { TextEnd, TextPage } from '@/ui/text-page'
import type { DocumentView, NumberedEntry, Place } from '../views'
import { Flow } from './flow'
import { SupersededBy, Titles } from './superseded-by'

type Props = { document: DocumentView; place: Place }

/** One document of the book: its number and papers, the text, the steps, and the pages before and after it. */
export function DocumentPageView({ document, place }: Props) {
  return (
    <article>
      <TextPage name="document" head={<Head document={document} place={place} />}>
        {hasText(document.body) && <RichText value={document.body} links={document.links} />}
        {document.steps.length > 0 && <Flow steps={document.steps} />}
        <Attachments files={document.attachments} />
        <TextEnd spaces={document.spaces} word="相关阵地" />
        <Neighbours place={place} />
      </TextPage>
    </article>
  )
}

const Head = ({ document, place }: Props) => (
  <>
    <UpLink href={`/documents#${document.aspect}`} label={place.chapter} />
    <h1>
      {place.number && <span className="document-number">{place.number}</span>}
      <Phrased text={document.title} />
    </h1>
    <Facts document={document} />
    {place.supersededBy.length > 0 && (
      <p className="document-superseded">
        <SupersededBy by={place.supersededBy} />
        以下是原文，供查阅。
      </p>
    )}
    {document.supersedes.length > 0 && (
      <p className="document-note">
        代替
        <Titles links={document.supersedes} />
      </p>
    )}
  </>
)

const Facts = ({ document: { docNumber, issued, kindLabel } }: { document: DocumentView }) => (
  <p className="document-facts">
    <span>{kindLabel}</span>
    {docNumber && <span>{docNumber}</span>}
    {issued && (
      <span>
        <DateText day={issued} />
        印发
      </span>
    )}
  </p>
)

function Neighbours({ place: { next, previous } }: { place: Place }) {
  if (!previous && !next) return null
  return (
    <nav className="document-neighbours" aria-label="前后文件">
      {previous && <Neighbour entry={previous} label="上一份" rel="prev" />}
      {next && <Neighbour entry={next} label="下一份" rel="next" />}
    </nav>
  )
}

type NeighbourProps = { entry: NumberedEntry; label: string; rel: 'prev' | 'next' }

const Neighbour = ({ entry, label, rel }: NeighbourProps) => (
  <a className={`document-neighbour document-${rel}`} href={entry.href} rel={rel}>
    <span className="document-neighbour-label">{label}</span>
    <span>
      {entry.number} <Phrased text={entry.title} />
    </span>
  </a>
)
