import type { Occurrence, WeekDay, WeekPlan, WeekRule } from '@/screens/week/types'

const names = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

const dayOf = (weekday: string, index: number): WeekDay => {
  const day = new Date(Date.UTC(2026, 10, 30 + index)).toISOString().slice(0, 10)
  const isSchool = index < 5
  return {
    day,
    date: `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
    weekday,
    meaning: isSchool ? '第14周 上学日' : '周末',
    standing: isSchool ? 'school' : 'off',
    periods: isSchool
      ? [
          { name: '第二节', kind: 'lesson', from: `${day}T09:10`, to: `${day}T09:50` },
          { name: '大课间', kind: 'break', from: `${day}T09:50`, to: `${day}T10:20` },
        ]
      : [],
  }
}

export const breaks: WeekRule = {
  id: 'schedule:1',
  schedule: 1,
  name: '课间播放书画',
  playlist: { id: 5, name: '书画' },
  words: '每个上学日的课间',
  priority: '优先级：一般',
  where: '所有屏幕',
  movable: false,
  empty: false,
  takeover: false,
}

export const mondayBreak: Occurrence = {
  id: 'schedule:1@1',
  rule: 'schedule:1',
  from: '2026-11-30T09:50',
  to: '2026-11-30T10:20',
  beaten: [],
}

/** The week from 2026-11-30 on of a group of two screens: one playlist, for breaks. */
export const weekPlan: WeekPlan = {
  week: '2026-11-30',
  today: '2026-12-01',
  now: '2026-12-01T08:00',
  place: { key: 'group-2', name: '教学楼', screens: 2 },
  term: { name: '2026年秋季学期', from: '2026-09-01', to: '2027-01-20' },
  days: names.map(dayOf),
  rules: [breaks],
  occurrences: [mondayBreak],
  dark: [{ from: '2026-11-30T21:00', to: '2026-12-01T06:30' }],
  base: '没有排期的时候播放全部在屏内容。',
  conflicts: [],
  elsewhere: [],
  playlists: [{ id: 5, name: '书画', items: 4, length: '1分钟' }],
}
