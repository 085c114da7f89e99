import './news-row.css'
import { DateMark } from '@/ui/date-line'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import type { NewsCard } from '../views'

/** One line of the list: day, words, and a small picture where there is one. */
export function NewsRow({ item, thisYear, eager }: { item: NewsCard; thisYear: number; eager?: boolean }) {
  return (
    <a className={item.cover ? 'news-row' : 'news-row news-row-plain'} href={item.href}>
      <DateMark day={item.day} thisYear={thisYear} />
      <div className="news-row-words">
        <h2 className="news-row-title">
          <Phrased text={item.title} />
        </h2>
        <p className="news-row-facts">
          {item.pinned && <span className="news-pinned">置顶</span>}
          <span className="news-category">{item.categoryLabel}</span>
          {item.venue}
        </p>
        {item.lead && <p className="news-row-lead">{item.lead}</p>}
        {item.teaching && <p className="news-row-teaching">课堂上的变化：{item.teaching}</p>}
      </div>
      {item.cover && <Picture picture={item.cover} sizes="(min-width: 900px) 248px, 28vw" eager={eager} />}
    </a>
  )
}
