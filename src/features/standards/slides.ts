import type { Payload } from 'payload'
import type { SlideEntry, StandardsSlide } from '@/ui/slide-view'
import { findChart } from './queries'
import type { Chart } from './views'

/**
 * 标准化一览表 as one slide; none while no task is published. What it shows changes with every piece of evidence and with the
 * day; `changedAt` only with the tasks, so that a news item that is evidence leads the rotation and not the chart.
 */
export async function standardsSlide(
  payload: Payload,
  timeZone: string,
  now = new Date(),
): Promise<SlideEntry<StandardsSlide>[]> {
  const chart = await findChart(payload, { now, timeZone })
  if (!chart.changedAt) return []
  return [{ id: 'standards:chart', changedAt: chart.changedAt, slide: chartAsSlide(chart) }]
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
