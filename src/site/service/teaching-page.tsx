import './service.css'
import { TeachingReportView } from '@/features/news/teaching/teaching-report'
import type { TeachingReport } from '@/features/news/teaching/views'
import { Neighbours } from '@/ui/neighbours'
import type { Page } from '@/ui/page'
import { PageHead, UpLink } from '@/ui/page-head'

/** What Party work changed in classrooms in one term. */
export function teachingPage(report: TeachingReport): Page {
  const title = report.isCurrent ? '这学期，课堂上改变了什么' : `${report.term}，课堂上改变了什么`
  return {
    title,
    description: `${report.term}：每一次活动让哪一节课变了、变了什么。还看不出的，写暂无结果。`,
    path: report.address,
    section: 'service',
    body: (
      <div className="frame teaching-page">
        <UpLink href="/service" label="为民服务" />
        <PageHead title={title} text={textOf(report)}>
          <Neighbours
            label="别的学期"
            className="teaching-terms"
            earlier={report.earlier}
            later={report.later}
          />
        </PageHead>
        <TeachingReportView report={report} />
      </div>
    ),
  }
}

const textOf = ({ term }: TeachingReport): string =>
  `${term}。活动办完，都问一句：哪一节课、哪一项服务因此变好了？下面是老师们写下的回答。`
