import type { ReactNode } from 'react'
import { noticeWords } from '@/features/disclosures/notice'
import { DatedList } from '@/ui/dated-list'
import { shortDate } from '@/ui/day'
import { Phrased } from '@/ui/phrased'
import type { BoardStay, Digest, OtherKind } from './views'

/** What a week had, kind by kind; kinds it had none of are not named. */
export function DigestSections({ digest }: { digest: Digest }) {
  const { boards, learning, news, notices, others, questions, year } = digest
  return (
    <>
      <Section title="做了什么" count={news.length}>
        <DatedList
          thisYear={year}
          items={news.map((item) => ({ ...item, note: item.venue ?? item.categoryLabel }))}
        />
      </Section>
      <Changes news={news} />
      <Links
        title="公示"
        items={notices.map(({ href, notice, title }) => ({
          href,
          title,
          note: notice && `公示期：${noticeWords(notice, year)}`,
        }))}
      />
      <Links
        title="征求意见"
        items={questions.map(({ href, standing, title }) => ({ href, title, note: standing }))}
      />
      <Links
        title="展板在哪里"
        items={boards.map((stay) => ({ href: stay.href, title: stay.place, note: stayWords(stay) }))}
      />
      <Links
        title="五分钟学习"
        items={learning.map(({ href, question, time, title }) => ({
          href,
          title,
          note: [question, time].join(' · '),
        }))}
      />
      <Others kinds={others} />
    </>
  )
}

function Section({ children, count, title }: { children: ReactNode; count: number; title: string }) {
  if (count === 0) return null
  return (
    <section className="digest-section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The sentence a teacher wrote, and where it holds. */
function Changes({ news }: { news: Digest['news'] }) {
  const changed = news.filter(({ change }) => change)
  return (
    <Section title="课堂上的变化" count={changed.length}>
      <ul>
        {changed.map(({ change, href, teaching, title }) => (
          <li key={href}>
            <a className="digest-item" href={href}>
              <span className="digest-where">{teaching}</span>
              <span className="digest-title">{change}</span>
              <span className="digest-note">见：{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Item = { href: string; title: string; note?: string }

function Links({ items, title }: { items: Item[]; title: string }) {
  return (
    <Section title={title} count={items.length}>
      <ul>
        {items.map((item) => (
          <li key={item.href + item.note}>
            <a className="digest-item" href={item.href}>
              <span className="digest-title">
                <Phrased text={item.title} />
              </span>
              {item.note && <span className="digest-note">{item.note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function stayWords({ from, purpose, title, to }: BoardStay): string {
  const days = to ? `${shortDate(from)}至${shortDate(to)}` : `${shortDate(from)}起`
  return [title, purpose, days].join(' · ')
}

/** Of each other kind no more are named: a rule book put up at once is one line, not forty. */
const NAMED = 4

function Others({ kinds }: { kinds: OtherKind[] }) {
  return (
    <Section title="还发布了" count={kinds.length}>
      <dl className="digest-others">
        {kinds.map(({ href, items, label }) => (
          <div key={href}>
            <dt>{label}</dt>
            {items.slice(0, NAMED).map((item) => (
              <dd key={item.href}>
                <a href={item.href}>{item.title}</a>
              </dd>
            ))}
            {items.length > NAMED && (
              <dd>
                <a href={href}>共{items.length}条，看全部</a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  )
}
