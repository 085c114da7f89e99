import type { PeriodKind } from '@/platform/school-days/types'

export const orientations = { landscape: '横屏', portrait: '竖屏' } as const

export const transitions = { fade: '淡入', cut: '直接切换' } as const

/** What a playlist's entry plays. */
export const entryKinds = {
  feed: '自动更新的一组内容',
  document: '指定的一条内容',
  clock: '时钟和日期',
} as const

export const feedSources = {
  all: '全部在屏内容',
  news: '党建动态',
  spaces: '阵地',
  members: '先锋风采',
  integrity: '清廉校园',
  boards: '展板',
  disclosures: '党务公开',
  standards: '标准化一览表',
  consultations: '意见征集',
  'screen-pages': '屏幕页',
} as const

/** Ordinary schedules by their rank; takeovers stand above all of them. */
export const priorities = { 1: '一般', 2: '优先', 3: '重要' } as const

export const dayKinds = {
  school: '上学日',
  every: '每天',
  off: '放假和周末',
  exam: '考试日',
} as const

export const dayParts = { allDay: '全天', hours: '指定时段', periods: '按作息' } as const

export const periodKinds = {
  lesson: '上课',
  break: '课间',
  meal: '午餐午休',
  arrival: '到校离校',
  other: '其他',
} as const satisfies Record<PeriodKind, string>

export const repeats = { daily: '每天', weekly: '每周', monthly: '每月' } as const

export const weekdays = {
  1: '星期一',
  2: '星期二',
  3: '星期三',
  4: '星期四',
  5: '星期五',
  6: '星期六',
  7: '星期日',
} as const

export const takeoverTones = { urgent: '紧急通知', drill: '演练', plain: '临时通知' } as const

export const pageKinds = { notice: '通知', image: '图片', video: '影片' } as const
