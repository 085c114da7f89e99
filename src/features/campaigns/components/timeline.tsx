import './timeline.css'
import { DateMark } from '@/ui/date-line'
import { EmptyState } from '@/ui/empty-state'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import { SectionHeading } from '@/ui/section-heading'
import type { CampaignItem } from '../views'

type TimelineProps = { items: CampaignItem[]; over: boolean; thisYear: number }

/** What happened, of every kind, along one line. */
export function Timeline({ items, over, thisYear }: TimelineProps) {
  return (
    <section className="timeline">
      <SectionHeading title={over ? '从头到尾' : '最近做了什么'} />
      {items.length === 0 && (
        <EmptyState title="还没有收进内容" text="动态等内容选了这个专题，发布后会按日期列在这里。" />
      )}
      <ol className="timeline-line">
        {items.map((item) => (
          <li key={item.href}>
            <a
              className={item.cover ? 'timeline-item' : 'timeline-item timeline-item-plain'}
              href={item.href}
            >
              <DateMark day={item.day} thisYear={thisYear} />
              <div>
                <p className="timeline-label">{item.label}</p>
                <h3>
                  <Phrased text={item.title} />
                </h3>
                {item.summary && <p className="timeline-summary">{item.summary}</p>}
              </div>
              {item.cover && <Picture picture={item.cover} sizes="(min-width: 900px) 200px, 28vw" />}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
