import './news-lead.css'
import { DateText } from '@/ui/date-line'
import { longDate, shortDate } from '@/ui/day'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import type { NewsCard } from '../views'

/** The one story a page leads with: large picture, title, first sentences. */
export function NewsLead({ item, thisYear, eager }: { item: NewsCard; thisYear?: number; eager?: boolean }) {
  return (
    <a className="news-lead" href={item.href}>
      {item.cover && <Picture picture={item.cover} sizes="(min-width: 1024px) 602px, 100vw" eager={eager} />}
      <NewsFacts item={item} thisYear={thisYear} />
      <h3 className="news-lead-title">
        <Phrased text={item.title} />
      </h3>
      {item.lead && <p className="news-lead-text">{item.lead}</p>}
    </a>
  )
}

function NewsFacts({ item, thisYear }: { item: NewsCard; thisYear?: number }) {
  const date = item.day.year === thisYear ? shortDate(item.day) : longDate(item.day)
  return (
    <p className="news-facts">
      <span className="news-category">{item.categoryLabel}</span>
      <DateText day={item.day} label={date} />
      {item.venue && <span> · {item.venue}</span>}
    </p>
  )
}
