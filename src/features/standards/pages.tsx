import { env } from '@/platform/env'
import type { PageRoute } from '@/platform/page-route'
import { dayOf } from '@/ui/day'
import type { Page } from '@/ui/page'
import { ChartView } from './components/chart'
import { TaskPageView } from './components/task'
import { findChart, findTask } from './queries'
import type { Chart, TaskView } from './views'
import { isTaskState, taskStates } from './words'

export const standardsPages: PageRoute[] = [
  {
    path: '/standards',
    query: ['state'],
    load: async ({ payload, query }) => {
      const state = query.get('state') ?? undefined
      if (state !== undefined && !isTaskState(state)) return undefined
      return chartPage(await findChart(payload, { chosen: state }))
    },
  },
  {
    path: '/standards/:slug',
    load: async ({ payload, params }) => {
      const task = await findTask(payload, params.slug ?? '')
      return task && taskPage(task)
    },
  },
]

/** One task. Also what the desk's live preview shows of a draft. */
export function taskPage(task: TaskView): Page {
  return {
    title: task.task,
    description: `${task.goal}${taskStates[task.state]}：${task.reason}`,
    path: task.href,
    section: 'standards',
    body: <TaskPageView task={task} thisYear={dayOf(new Date().toISOString(), env.TZ_SCHOOL).year} />,
  }
}

/** All tasks at a glance. */
function chartPage(chart: Chart): Page {
  const { done, onTime, notDue, late } = chart.counts
  const states = `已完成${done}项，按时推进${onTime}项，未到期${notDue}项，已逾期${late}项`
  return {
    title: '标准化建设一览表',
    description: `支部标准化建设共${done + onTime + notDue + late}项任务：${states}。每一项都附公开的依据。`,
    path: chart.chosen ? `/standards?state=${chart.chosen}` : '/standards',
    section: 'standards',
    body: <ChartView chart={chart} />,
  }
}
