import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { PageHead } from '@/ui/page-head'
import type { MemberCard, MemberOrder, Pair } from '../views'
import { MemberCardView } from './member-card'
import { PairList } from './pair-list'

type MemberListProps = { members: MemberCard[]; order: MemberOrder; pairs: Pair[] }

export function MemberListView({ members, order, pairs }: MemberListProps) {
  return (
    <div className="frame member-list">
      <PageHead title="先锋风采" text="他们在哪里、什么时候、能帮上什么忙。">
        {members.length > 1 && <FilterLinks label="排列" links={orderLinks(order)} />}
      </PageHead>
      {members.length === 0 ? (
        <EmptyState
          title="还没有介绍党员"
          text="本人同意公开之后，他们的先锋岗会列在这里。"
          link={{ href: '/', label: '回首页' }}
        />
      ) : (
        <ul className="member-row">
          {members.map((member, index) => (
            <li key={member.href}>
              <MemberCardView member={member} heading="h2" eager={index < 4} />
            </li>
          ))}
        </ul>
      )}
      <PairList pairs={pairs} />
    </div>
  )
}

const orderLinks = (order: MemberOrder) => [
  { href: '/members', label: '按支部排序', current: order === 'branch' },
  { href: '/members?order=strokes', label: '按姓氏笔画', current: order === 'strokes' },
]
