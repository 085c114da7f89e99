import './disclosure-list.css'
import { DatedList } from '@/ui/dated-list'
import { type Day, shortDate } from '@/ui/day'
import { EmptyState } from '@/ui/empty-state'
import { ListFilters } from '@/ui/list-filters'
import { PageHead } from '@/ui/page-head'
import { Pagination } from '@/ui/pagination'
import { Phrased } from '@/ui/phrased'
import { SectionHeading } from '@/ui/section-heading'
import { listAddress } from '../addresses'
import { noticeWords } from '../notice'
import type { DisclosureCard, DisclosureList } from '../views'
import { disclosureCategories } from '../words'

export function DisclosureListView({ list, title }: { list: DisclosureList; title: string }) {
  return (
    <div className="frame disclosure-list">
      <PageHead title={title} text="支部定了什么，做了什么，钱怎么用，正在公示什么。">
        <ListFilters list={list} words={disclosureCategories} hrefOf={listAddress} />
      </PageHead>
      {list.open.length > 0 && <OpenNotices notices={list.open} thisYear={list.thisYear} />}
      {list.items.length > 0 && (
        <section>
          {list.open.length > 0 && <SectionHeading title="已公开" />}
          <DatedList items={list.items.map((item) => lineOf(item, list))} thisYear={list.thisYear} />
        </section>
      )}
      {list.items.length + list.open.length === 0 && <Nothing list={list} />}
      <Pagination page={list.page} pages={list.pages} hrefOf={(page) => listAddress(list, page)} />
    </div>
  )
}

/** What is on notice now: the last day is what counts, so it is what is large. */
function OpenNotices({ notices, thisYear }: { notices: DisclosureCard[]; thisYear: number }) {
  return (
    <section className="open-notices" aria-labelledby="open-notices">
      <h2 id="open-notices">公示中</h2>
      <ul>
        {notices.map((item) => (
          <li key={item.href}>
            <a className="open-notice" href={item.href}>
              {item.notice?.until && <LastDay day={item.notice.until} />}
              <span>
                <span className="open-notice-category">{item.categoryLabel}</span>
                <span className="open-notice-title">
                  <Phrased text={item.title} />
                </span>
                {item.notice && (
                  <span className="open-notice-period">公示期：{noticeWords(item.notice, thisYear)}</span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LastDay = ({ day }: { day: Day }) => (
  <time className="last-day" dateTime={day.iso}>
    <span className="last-day-word">公示到</span>
    <span className="last-day-date">{shortDate(day)}</span>
  </time>
)

const lineOf = (item: DisclosureCard, list: DisclosureList) => ({
  href: item.href,
  title: item.title,
  day: item.day,
  note: [!list.category && item.categoryLabel, noticeNote(item, list.thisYear)].filter(Boolean).join(' · '),
})

const standingWords = { coming: '将公示', open: '公示中', over: '已公示' } as const

const noticeNote = ({ notice }: DisclosureCard, thisYear: number): string | undefined =>
  notice && `${standingWords[notice.standing]}：${noticeWords(notice, thisYear)}`

function Nothing({ list }: { list: DisclosureList }) {
  if (!list.category && !list.year)
    return (
      <EmptyState
        title="还没有公开的事项"
        text="支部的计划、决议、公示审过之后会列在这里。"
        link={{ href: '/', label: '回首页' }}
      />
    )
  return (
    <EmptyState
      title="这里还没有公开的事项"
      text="换一个类别或年份看看。"
      link={{ href: '/disclosures', label: '看全部' }}
    />
  )
}
