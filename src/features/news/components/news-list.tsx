import './news-list.css'
import { EmptyState } from '@/ui/empty-state'
import { ListFilters } from '@/ui/list-filters'
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
        <ListFilters list={list} words={newsCategories} hrefOf={listAddress} />
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
