import './news-list.css'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { PageHead } from '@/ui/page-head'
import { Pagination } from '@/ui/pagination'
import { listAddress } from '../addresses'
import { newsCategories } from '../categories'
import type { NewsList } from '../views'
import { NewsRow } from './news-row'

/** rows that a tall phone shows without scrolling */
const IN_FIRST_VIEW = 3

export function NewsListView({ list, title }: { list: NewsList; title: string }) {
  return (
    <div className="frame news-page">
      <PageHead title={title} text="谁，在哪里，做了什么，改变了什么。">
        <CategoryLinks list={list} />
        <YearLinks list={list} />
      </PageHead>
      {list.items.length === 0 ? (
        <Nothing list={list} />
      ) : (
        <ul className="news-list">
          {list.items.map((item, index) => (
            <li key={item.href}>
              <NewsRow item={item} thisYear={list.thisYear} eager={index < IN_FIRST_VIEW} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pages={list.pages} hrefOf={(page) => listAddress(list, page)} />
    </div>
  )
}

function CategoryLinks({ list }: { list: NewsList }) {
  const links = list.categories.map(({ category, count }) => ({
    href: listAddress({ category }),
    label: newsCategories[category],
    count,
    current: category === list.category,
  }))
  return (
    <FilterLinks
      fold
      label="类别"
      links={[{ href: '/news', label: '全部', current: !list.category }, ...links]}
    />
  )
}

function YearLinks({ list }: { list: NewsList }) {
  if (list.years.length < 2) return null
  const links = list.years.map((year) => ({
    href: listAddress({ category: list.category, year }),
    label: `${year}年`,
    current: year === list.year,
  }))
  const all = { href: listAddress({ category: list.category }), label: '各年', current: !list.year }
  return <FilterLinks label="按年份" links={[all, ...links]} />
}

function Nothing({ list }: { list: NewsList }) {
  if (!list.category && !list.year)
    return (
      <EmptyState
        title="还没有动态"
        text="第一次活动写好、审过之后，会出现在这里。"
        link={{ href: '/', label: '回首页' }}
      />
    )
  return (
    <EmptyState
      title="这里还没有动态"
      text="换一个类别或年份看看。"
      link={{ href: '/news', label: '看全部动态' }}
    />
  )
}
