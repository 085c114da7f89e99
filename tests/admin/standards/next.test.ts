import { expect, it } from 'vitest'
import { nextTasks } from '@/admin/standards/next'
import type { TaskCard } from '@/features/standards/views'

const task = (name: string, state: TaskCard['state'], due?: string, owner?: string): TaskCard => ({
  id: 1,
  href: `/standards/${name}`,
  task: name,
  aspect: 'activities',
  state,
  reason: '',
  rhythm: '每月',
  owner: owner ? { name: owner, href: `/members/${owner}` } : undefined,
  due: due ? { iso: due, year: 2026, month: 1, day: 1 } : undefined,
  evidence: [],
})

it('asks for what is late first, then by the day it is due, whoever answers for it', () => {
  const tasks = [
    task('月底的事', 'onTime', '2026-11-30', '林老师'),
    task('做完的事', 'done', undefined, '林老师'),
    task('没有日子的事', 'notDue', undefined, '林老师'),
    task('晚了的事', 'late', '2026-10-31', '周老师'),
    task('没人管的事', 'onTime', '2026-12-31'),
    task('也晚了的事', 'late', '2026-09-30', '林老师'),
  ]
  const next = nextTasks({ aspects: [{ aspect: 'activities', name: '活动组织', tasks }] })
  expect(next.map((each) => each.task)).toEqual(['也晚了的事', '晚了的事', '月底的事', '没人管的事'])
})
