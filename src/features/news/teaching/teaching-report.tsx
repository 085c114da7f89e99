import './teaching-report.css'
import { BarChart } from '@/ui/bar-chart'
import { DateText } from '@/ui/date-line'
import { shortDate } from '@/ui/day'
import { EmptyState } from '@/ui/empty-state'
import { Phrased } from '@/ui/phrased'
import { SectionHeading } from '@/ui/section-heading'
import { ShareBar } from './share-bar'
import type { TeachingChange, TeachingOpen, TeachingReport } from './views'
import { ASK_AGAIN_AFTER } from './when'

/** What a term changed in classrooms: how much of it, in which subjects, and every change in its own words. */
export function TeachingReportView({ report }: { report: TeachingReport }) {
  return (
    <>
      {report.summary ? <Figures report={report} summary={report.summary} /> : <Nothing report={report} />}
      {report.subjects.length > 0 && <Changes subjects={report.subjects} />}
      {report.open.length > 0 && <Open items={report.open} />}
    </>
  )
}

type FiguresProps = { report: TeachingReport; summary: NonNullable<TeachingReport['summary']> }

function Figures({ report: { share }, summary }: FiguresProps) {
  const total = share.changed + share.pending + share.none
  return (
    <section className="teaching-figures">
      <div>
        <SectionHeading title="哪些学科变了" />
        <BarChart bars={summary.bars} unit="项" />
      </div>
      <div>
        <SectionHeading title={`${total}条动态里`} />
        <ShareBar share={share} />
      </div>
    </section>
  )
}

function Nothing({ report }: { report: TeachingReport }) {
  const { earlier, isCurrent } = report
  return (
    <EmptyState
      title={isCurrent ? '这学期还没有写到课堂' : '这学期没有写到课堂'}
      text="动态里写了“与教学的联系”，就会出现在这里。"
      link={earlier && { href: earlier.href, label: `看${earlier.label}` }}
    />
  )
}

function Changes({ subjects }: Pick<TeachingReport, 'subjects'>) {
  return (
    <section aria-labelledby="teaching-changes">
      <h2 id="teaching-changes" className="unseen">
        变了的每一处
      </h2>
      {subjects.map(({ label, changes }) => (
        <section key={label} className="teaching-subject-group">
          <h3>{label}</h3>
          <ul>
            {changes.map((change) => (
              <li key={change.href}>
                <Change change={change} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Change({ change }: { change: TeachingChange }) {
  return (
    <a className="teaching-change" href={change.href}>
      <span className="teaching-words">{change.change}</span>
      <Source item={change} />
    </a>
  )
}

function Open({ items }: { items: TeachingOpen[] }) {
  return (
    <section className="teaching-subject-group teaching-waiting">
      <div>
        <h2>暂无结果</h2>
        <p className="teaching-note-text">
          看不出变化就写暂无结果。活动过去{ASK_AGAIN_AFTER}天，会再问一次写稿的老师。
        </p>
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a className="teaching-change" href={item.href}>
              <span>
                <Phrased text={item.title} />
              </span>
              <Source
                item={{ ...item, title: '' }}
                note={item.askedAgain ? '已满30天，正在再问' : undefined}
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ item, note }: { item: Omit<TeachingChange, 'change'>; note?: string }) {
  return (
    <span className="teaching-source">
      {item.where && <span>{item.where}</span>}
      <DateText day={item.day} label={shortDate(item.day)} />
      {item.title && <span>{item.title}</span>}
      {note && <span>{note}</span>}
    </span>
  )
}
