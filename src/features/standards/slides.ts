import type { Payload } from 'payload'
import { startOfDay } from '@/ui/day'
import type { SlideEntry, StandardsSlide } from '@/ui/slide-view'
import { findChart } from './queries'
import type { Chart } from './views'

/**
 * 标准化一览表 as one slide; none while no task is published. What it shows changes with every piece of evidence and with the
 * day; `changedAt` only with the tasks, so that a news item that is evidence leads the rotation and not the chart. A screen without a server goes on with it until
 * the first day that may make it wrong: a task that is late by then must not be shown as on time.
 */
export async function standardsSlide(
  payload: Payload,
  timeZone: string,
  now = new Date(),
): Promise<SlideEntry<StandardsSlide>[]> {
  const chart = await findChart(payload, { now, timeZone })
  if (!chart.changedAt) return []
  const until = chart.turnsOn && startOfDay(chart.turnsOn, timeZone).toISOString()
  return [
    {
      id: 'standards:chart',
      changedAt: chart.changedAt,
      ...(until && { until }),
      slide: chartAsSlide(chart),
    },
  ]
}

/** Pure. */
const chartAsSlide = ({ aspects, counts }: Chart): StandardsSlide => ({
  kind: 'standards',
  title: '标准化建设一览',
  states: counts,
  aspects: aspects.map(({ name, tasks }) => ({
    name,
    done: tasks.filter(({ state }) => state === 'done').length,
    total: tasks.length,
  })),
  mark: { name: '标准化建设' },
  link: '/standards',
})
