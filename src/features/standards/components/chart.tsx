import './chart.css'
import { EmptyState } from '@/ui/empty-state'
import { PageHead } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import type { AspectTasks, Chart, TaskCard } from '../views'
import { type TaskState, taskStates } from '../words'
import { HowStates } from './how-states'
import { StateMark, StateSign } from './state-mark'

const PURPOSE = '支部一年要做哪些事，做到了没有。每一项都能点开，看是哪一天、哪一件事。'

/** 标准化一览表: every task by aspect, with its state; what is late stands among the others, not apart. */
export function ChartView({ chart }: { chart: Chart }) {
  const total = Object.values(chart.counts).reduce((sum, count) => sum + count, 0)
  return (
    <div className="frame chart">
      <PageHead title="标准化建设一览表" text={chart.purpose ?? PURPOSE}>
        {total > 0 && <Tally chart={chart} total={total} />}
      </PageHead>
      {total === 0 && <EmptyState title="还没有列出任务" text="任务发布之后，会按六个方面列在这里。" />}
      {total > 0 && chart.aspects.length === 0 && chart.chosen && (
        <EmptyState
          title={`现在没有“${taskStates[chart.chosen]}”的任务`}
          link={{ href: '/standards', label: '看全部任务' }}
        />
      )}
      {chart.aspects.map((group) => (
        <AspectRow key={group.aspect} group={group} whole={!chart.chosen} />
      ))}
      {total > 0 && <HowStates />}
    </div>
  )
}

/** How many are in which state; each number leads to those tasks. */
function Tally({ chart: { counts, chosen }, total }: { chart: Chart; total: number }) {
  return (
    <nav className="chart-tally" aria-label="按状态看">
      <ul>
        <li>
          <a href="/standards" aria-current={chosen ? undefined : 'true'}>
            <span className="chart-tally-count">{total}</span>
            全部任务
          </a>
        </li>
        {(Object.keys(taskStates) as TaskState[]).map((state) => (
          <li key={state}>
            <a
              className={`state-${state}`}
              href={`/standards?state=${state}`}
              aria-current={chosen === state ? 'true' : undefined}
            >
              <span className="chart-tally-count">{counts[state]}</span>
              <span className="chart-tally-word">
                <StateSign state={state} />
                {taskStates[state]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function AspectRow({ group, whole }: { group: AspectTasks; whole: boolean }) {
  const done = group.tasks.filter(({ state }) => state === 'done').length
  return (
    <section className="chart-aspect">
      <div className="chart-aspect-head">
        <h2>
          <Phrased text={group.name} />
        </h2>
        <p>{whole ? `${group.tasks.length}项，已完成${done}项` : `${group.tasks.length}项`}</p>
      </div>
      <ul className="chart-tasks">
        {group.tasks.map((task) => (
          <li key={task.href}>
            <TaskTile task={task} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TaskTile({ task }: { task: TaskCard }) {
  return (
    <a className={`chart-task chart-task-${task.state}`} href={task.href}>
      <span className="chart-task-name">
        <Phrased text={task.task} />
      </span>
      <span className="chart-task-foot">
        <StateMark state={task.state} />
        <span>{task.rhythm}</span>
      </span>
      {task.state === 'late' && <span className="chart-task-reason">{task.reason}</span>}
    </a>
  )
}
