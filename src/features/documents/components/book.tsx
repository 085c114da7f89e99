import './book.css'
import { longDate } from '@/ui/day'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { PageHead } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import type { Book, Chapter, DocumentEntry, NumberedEntry, SupersededEntry } from '../views'
import { SupersededBy } from './superseded-by'

/** The branch's rules as a book: an aspect a chapter, each document under its number. */
export function BookView({ book: { chapters } }: { book: Book }) {
  return (
    <div className="frame book">
      <PageHead title="制度与流程" text="怎么做事，写在这里。按六个方面编号，被代替的也查得到。">
        <FilterLinks label="六个方面" links={chapters.map(chapterLink)} />
      </PageHead>
      {chapters.length === 0 && (
        <EmptyState
          title="还没有制度文件"
          text="支部的制度、流程和手册审过之后会编号列在这里。"
          link={{ href: '/', label: '回首页' }}
        />
      )}
      {chapters.map((chapter) => (
        <ChapterView key={chapter.aspect} chapter={chapter} />
      ))}
    </div>
  )
}

const chapterLink = ({ aspect, entries, name }: Chapter) => ({
  href: `#${aspect}`,
  label: name,
  count: entries.length,
})

function ChapterView({ chapter: { aspect, entries, name, number, superseded } }: { chapter: Chapter }) {
  return (
    <section className="book-chapter" aria-labelledby={aspect}>
      <h2 id={aspect}>
        <span className="book-chapter-number">{number}</span>
        {name}
      </h2>
      <div>
        {entries.length === 0 && <p className="book-quiet">现在没有有效的文件。</p>}
        <ol className="book-entries">
          {entries.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} />
            </li>
          ))}
        </ol>
        {superseded.length > 0 && <Superseded entries={superseded} />}
      </div>
    </section>
  )
}

const Entry = ({ entry }: { entry: NumberedEntry }) => (
  <a className="book-entry" href={entry.href}>
    <span className="book-number">{entry.number}</span>
    <span>
      <span className="book-title">
        <Phrased text={entry.title} />
      </span>
      <Facts entry={entry} />
    </span>
  </a>
)

const Superseded = ({ entries }: { entries: SupersededEntry[] }) => (
  <details className="book-superseded">
    <summary>已被代替的文件（{entries.length}）</summary>
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={entry.href}>{entry.title}</a>
          <Facts entry={entry} />
          <SupersededBy by={entry.by} />
        </li>
      ))}
    </ul>
  </details>
)

const Facts = ({ entry: { docNumber, issued, kindLabel } }: { entry: DocumentEntry }) => (
  <span className="book-facts">
    <span>{kindLabel}</span>
    {docNumber && <span>{docNumber}</span>}
    {issued && <span>{longDate(issued)}印发</span>}
  </span>
)
