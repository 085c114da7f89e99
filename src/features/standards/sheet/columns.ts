import type { Column } from '@/platform/spreadsheet/write'

type Known = Column & {
  /** what schools' own tables call it */
  also: readonly string[]
}

/** The columns a school fills in. Export and import agree on them. */
export const columns = {
  aspect: { head: '方面', width: 12, also: ['类别', '维度', '项目类别', '工作方面', '一级指标'] },
  task: { head: '任务', width: 28, also: ['任务名称', '工作任务', '重点任务', '事项', '二级指标'] },
  goal: { head: '目标', width: 44, also: ['目标要求', '工作目标', '任务目标', '工作要求', '标准'] },
  owner: { head: '负责人', width: 10, also: ['责任人', '牵头人', '负责同志', '责任领导'] },
  frequency: { head: '多久一次', width: 10, also: ['频次', '周期', '频率', '开展频次'] },
  dueDate: { head: '完成日期', width: 12, also: ['完成时限', '完成时间', '截止日期', '时限'] },
  since: { head: '从哪天起要求', width: 14, also: ['开始日期', '起始日期', '开始时间'] },
} as const satisfies Record<string, Known>

export type ColumnKey = keyof typeof columns

/** What is computed; the import passes it over. */
export const computedColumns = [
  { head: '状态', width: 10 },
  { head: '为什么', width: 40 },
  { head: '依据数', width: 8 },
  { head: '最近一次依据', width: 40 },
  { head: '发布了吗', width: 10 },
] as const satisfies readonly Column[]

export const columnKeys = Object.keys(columns) as ColumnKey[]
