import '../dashboard/dashboard.css'
import '../review/review.css'
import './chart.css'
import type { AdminViewServerProps } from 'payload'
import { StateMark } from '@/features/standards/components/state-mark'
import { findChart } from '@/features/standards/queries'
import type { AspectTasks, Chart, TaskCard } from '@/features/standards/views'
import { type TaskState, taskStates } from '@/features/standards/words'
import { isWriter, personOf } from '@/platform/access/people'
import { editAddress } from '../dashboard/reader'
import { DeskFrame } from '../review/frame'
import { nextTasks } from './next'

const HERE = '/admin/standards-chart'

/** `/admin/standards-chart`: the chart as parents see it, what waits for evidence, and the ways in and out. */
export async function StandardsChart(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const chart = req.user && (await findChart(req.payload))
  const drafts = req.user ? await countDrafts(req) : 0
  return (
    <DeskFrame {...props} here={HERE}>
      {chart && <ChartDesk chart={chart} drafts={drafts} writes={isWriter(personOf(req))} />}
    </DeskFrame>
  )
}

async function countDrafts({
  payload,
  user,
}: AdminViewServerProps['initPageResult']['req']): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'standards',
    where: { _status: { not_equals: 'published' } },
    user,
    overrideAccess: false,
  })
  return totalDocs
}

function ChartDesk({ chart, drafts, writes }: { chart: Chart; drafts: number; writes: boolean }) {
  return (
    <div className="desk-standards">
      <div className="desk-head">
        <h1>标准化一览表</h1>
        <div className="desk-actions">
          {writes && (
            <a className="desk-button desk-button-primary" href="/admin/collections/standards/create">
              新建任务
            </a>
          )}
          <a className="desk-button" href="/admin/collections/standards">
            {writes ? '导入、修改' : '任务列表'}
          </a>
          <a className="desk-button" href="/api/standards/export" download>
            导出表格
          </a>
          <a className="desk-button" href="/standards" target="_blank" rel="noreferrer">
            网站上的样子
          </a>
        </div>
      </div>
      <Counts chart={chart} drafts={drafts} />
      <div className="desk-columns">
        <div className="desk-column">
          {chart.aspects.map((group) => (
            <AspectSection key={group.aspect} group={group} />
          ))}
        </div>
        <div className="desk-column">
          <Next tasks={nextTasks(chart)} />
        </div>
      </div>
    </div>
  )
}

function Counts({ chart: { counts }, drafts }: { chart: Chart; drafts: number }) {
  return (
    <p className="desk-standards-counts">
      {(Object.keys(taskStates) as TaskState[]).map((state) => (
        <span key={state}>
          <StateMark state={state} /> {counts[state]}项
        </span>
      ))}
      {drafts > 0 && <span className="desk-note">另有{drafts}项还没有发布，不在表上</span>}
    </p>
  )
}

function AspectSection({ group }: { group: AspectTasks }) {
  return (
    <section className="desk-section">
      <h2>{group.name}</h2>
      <ul className="desk-list">
        {group.tasks.map((task) => (
          <TaskRow key={task.id} task={task} note={[task.rhythm, task.owner?.name]} />
        ))}
      </ul>
    </section>
  )
}

function TaskRow({ task, note }: { task: TaskCard; note: (string | undefined)[] }) {
  return (
    <li>
      <a className="desk-item" href={editAddress('standards', task.id)}>
        {task.task}
      </a>
      <span className="desk-note">
        <StateMark state={task.state} /> {note.filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

function Next({ tasks }: { tasks: TaskCard[] }) {
  return (
    <section className="desk-section">
      <h2>接下来等哪些依据</h2>
      {tasks.length === 0 && <p className="desk-quiet">现在没有等着依据的任务。</p>}
      <ul className="desk-list">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} note={[task.reason, task.owner?.name ?? '还没有定负责人']} />
        ))}
      </ul>
    </section>
  )
}
