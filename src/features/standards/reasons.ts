import type { Day } from '@/platform/school-days/types'
import type { Standing } from './state'
import type { TaskState } from './words'

/** Why a task stands so, in a sentence for parents and editors. */
export const reasonOf = (standing: Standing): string => reasons[standing.state](standing)

const reasons = {
  done: ({ turn, last }) =>
    turn ? `${turn.name}已经做到，最近一次是${dated(last)}。` : `已经做到，依据的日期是${dated(last)}。`,
  onTime: ({ asking, before, due, last }) => {
    const when = before && last && last > before.to ? '假期里' : before?.name
    return `${when}做到了；${asking?.name}的还没有依据，最晚${dated(due)}。`
  },
  notDue: ({ turn, due }) => {
    if (due) return turn ? `刚开始要求，第一次最晚${dated(due)}。` : `还没有到期，最晚${dated(due)}。`
    return '没有定完成日期，也还没有依据。'
  },
  late: ({ before, due }) =>
    before ? `${before.name}没有已发布的依据。` : `${dated(due)}到期，还没有已发布的依据。`,
} satisfies Record<TaskState, (standing: Standing) => string>

function dated(day: Day | undefined): string {
  const [year, month, date] = (day ?? '').split('-').map(Number)
  return `${year}年${month}月${date}日`
}
