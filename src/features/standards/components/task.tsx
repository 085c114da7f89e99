import './task.css'
import { DateText } from '@/ui/date-line'
import { DatedList } from '@/ui/dated-list'
import { EmptyState } from '@/ui/empty-state'
import { UpLink } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { SectionHeading } from '@/ui/section-heading'
import type { TaskView } from '../views'
import { HowStates } from './how-states'
import { StateMark } from './state-mark'

/** One task: what counts as done, where it stands and why, and what shows it. */
export function TaskPageView({ task, thisYear }: { task: TaskView; thisYear: number }) {
  return (
    <div className="frame task">
      <UpLink href="/standards" label="标准化建设一览表" />
      <header className="task-head">
        <p className="task-aspect">{task.aspectName}</p>
        <h1>
          <Phrased text={task.task} />
        </h1>
        <p className="task-goal">{task.goal}</p>
      </header>
      <div className="task-grid">
        <div className="task-standing">
          <p className={`task-state task-state-${task.state}`}>
            <StateMark state={task.state} />
            <span>{task.reason}</span>
          </p>
          <Facts task={task} />
        </div>
        <section className="task-evidence">
          <SectionHeading title={task.evidence.length > 0 ? `依据 ${task.evidence.length} 项` : '依据'} />
          {task.evidence.length > 0 ? (
            <DatedList
              items={task.evidence.map(({ label, ...item }) => ({ ...item, note: label }))}
              thisYear={thisYear}
            />
          ) : (
            <EmptyState title="还没有已发布的依据" text="发布的内容写明对应这项任务之后，会列在这里。" />
          )}
        </section>
      </div>
      <HowStates />
    </div>
  )
}

function Facts({ task }: { task: TaskView }) {
  return (
    <dl className="task-facts">
      {task.owner && (
        <div>
          <dt>负责人</dt>
          <dd>
            <a href={task.owner.href}>{task.owner.name}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>多久一次</dt>
        <dd>{task.rhythm}</dd>
      </div>
      {task.dueDate && (
        <div>
          <dt>完成日期</dt>
          <dd>
            <DateText day={task.dueDate} />
          </dd>
        </div>
      )}
      <div>
        <dt>开始要求</dt>
        <dd>
          <DateText day={task.since} />
        </dd>
      </div>
    </dl>
  )
}
