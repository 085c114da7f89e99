import './service.css'
import type { ConsultationCard } from '@/features/consultations/views'
import { PostTable } from '@/features/members/components/post-table'
import type { Post } from '@/features/members/views'
import { ServiceYears } from '@/features/news/service/service-years'
import type { ServiceRecord } from '@/features/news/service/views'
import type { Page } from '@/ui/page'
import { PageHead } from '@/ui/page-head'
import { SectionHeading } from '@/ui/section-heading'
import { AskBand } from '../now/ask-band'

export type ServiceView = { record: ServiceRecord; posts: Post[]; consultations: ConsultationCard[] }

/** 为民服务: whom to find now, what can be said now, and what was done, year by year. */
export function servicePage({ record, posts, consultations }: ServiceView): Page {
  const title = record.year ? `${record.year}年为民服务` : '为民服务'
  return {
    title,
    description: `${title}：在哪里、什么时候、帮了谁。党员先锋岗、志愿服务和帮扶的每一件事都写明日期和地点。`,
    path: record.year ? `/service?year=${record.year}` : '/service',
    section: 'service',
    body: (
      <>
        <div className="frame">
          <PageHead title={title} text="在哪里，什么时候，帮了谁。" />
        </div>
        {!record.year && <Posts posts={posts} />}
        {!record.year && <AskBand consultations={consultations} />}
        <section className="frame service-done">
          {!record.year && <SectionHeading title="做过的事" more={TEACHING} />}
          <ServiceYears record={record} />
        </section>
      </>
    ),
  }
}

const TEACHING = { href: '/teaching', label: '课堂上改变了什么' }

function Posts({ posts }: { posts: Post[] }) {
  if (posts.length === 0) return null
  return (
    <section className="frame service-posts">
      <SectionHeading title="要帮忙，这里找得到人" more={{ href: '/members', label: '先锋风采' }} />
      <PostTable posts={posts} />
    </section>
  )
}
