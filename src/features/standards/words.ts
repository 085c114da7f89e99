/** How often a task of the chart comes round. Source: domain.md, standards. */
export const frequencies = {
  once: '一次',
  monthly: '每月',
  quarterly: '每季度',
  termly: '每学期',
  yearly: '每年',
} as const

/** A task's state, always computed from what is published, never typed in. */
export const taskStates = { done: '已完成', onTime: '按时推进', notDue: '未到期', late: '已逾期' } as const

export type Frequency = keyof typeof frequencies
export type TaskState = keyof typeof taskStates

export const isTaskState = (value: string): value is TaskState => Object.hasOwn(taskStates, value)
