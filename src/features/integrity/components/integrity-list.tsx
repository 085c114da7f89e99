import './integrity-list.css'
import { DatedList } from '@/ui/dated-list'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { PageHead } from '@/ui/page-head'
import { SectionHeading } from '@/ui/section-heading'
import type { IntegrityGroup, IntegrityList } from '../views'
import { HungArtwork } from './hung-artwork'

export function IntegrityListView({ list, title }: { list: IntegrityList; title: string }) {
  const shown = list.groups.filter((group) => !list.kind || group.kind === list.kind)
  return (
    <div className="tone-jade frame integrity-list">
      <PageHead title={title} text="看得见的字画，查得到的清单，找得到的监督渠道。">
        <FilterLinks fold label="类别" links={kindLinks(list)} />
      </PageHead>
      {shown.every((group) => group.items.length === 0) && (
        <EmptyState
          title="还没有内容"
          text="发布之后会列在这里。"
          link={{ href: '/integrity', label: '看清廉校园' }}
        />
      )}
      {shown.map((group) => (
        <Group key={group.kind} group={group} alone={Boolean(list.kind)} thisYear={list.thisYear} />
      ))}
    </div>
  )
}

function Group({ group, alone, thisYear }: { group: IntegrityGroup; alone: boolean; thisYear: number }) {
  const hidden = group.total - group.items.length
  const more = hidden > 0 ? { href: kindAddress(group.kind), label: `全部${group.total}项` } : undefined
  return (
    <section className="integrity-group">
      {!alone && <SectionHeading title={group.label} more={more} />}
      {group.kind === 'artwork' ? (
        <ul className="artwork-wall">
          {group.items.map((item) => (
            <li key={item.href}>
              <HungArtwork item={item} />
            </li>
          ))}
        </ul>
      ) : (
        <DatedList items={group.items.map((item) => ({ ...item, note: item.summary }))} thisYear={thisYear} />
      )}
    </section>
  )
}

const kindAddress = (kind: string): string => `/integrity?kind=${kind}`

const kindLinks = (list: IntegrityList) => [
  { href: '/integrity', label: '全部', current: !list.kind },
  ...list.groups.map(({ kind, label, total }) => ({
    href: kindAddress(kind),
    label,
    count: total,
    current: kind === list.kind,
  })),
]
