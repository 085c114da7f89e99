import type { Playlist, SchoolCalendar, ScreenSchedule } from '@/payload-types'

type Period = Omit<NonNullable<SchoolCalendar['timetables']>[number]['periods'][number], 'id'>

const lesson = (name: string, from: string, to: string): Period => ({ name, kind: 'lesson', from, to })
const pause = (name: string, from: string, to: string): Period => ({ name, kind: 'break', from, to })

/** The bell of the demo school. */
export const periods: Period[] = [
  { name: '到校', kind: 'arrival', from: '07:40', to: '08:20' },
  lesson('第一节', '08:20', '09:00'),
  pause('课间', '09:00', '09:10'),
  lesson('第二节', '09:10', '09:50'),
  pause('大课间', '09:50', '10:20'),
  lesson('第三节', '10:20', '11:00'),
  pause('课间', '11:00', '11:10'),
  lesson('第四节', '11:10', '11:50'),
  { name: '午餐午休', kind: 'meal', from: '11:50', to: '13:30' },
  lesson('第五节', '13:30', '14:10'),
  pause('课间', '14:10', '14:20'),
  lesson('第六节', '14:20', '15:00'),
  pause('课间', '15:00', '15:10'),
  lesson('课后服务', '15:10', '16:40'),
  { name: '离校', kind: 'arrival', from: '16:40', to: '17:20' },
]

export const groupTexts = { teaching: '教学楼', canteen: '食堂' } as const

type GroupKey = keyof typeof groupTexts

export const screenTexts = [
  { name: '一楼大厅', place: '教学楼一楼，正对大门', group: 'teaching', orientation: 'landscape' },
  { name: '二楼走廊', place: '教学楼二楼东侧，楼梯口', group: 'teaching', orientation: 'portrait' },
  { name: '食堂', place: '食堂取餐口上方', group: 'canteen', orientation: 'landscape' },
] as const satisfies readonly {
  name: string
  place: string
  group: GroupKey
  orientation: 'landscape' | 'portrait'
}[]

type Entry = Omit<Playlist['entries'][number], 'id'>

const feed = (source: NonNullable<Entry['source']>, count: number): Entry => ({ kind: 'feed', source, count })
const clock: Entry = { kind: 'clock' }

export const playlistTexts = {
  breaks: { name: '课间：活动和书画', entries: [feed('news', 6), feed('integrity', 4), clock] },
  meals: { name: '午间：阵地和先锋', entries: [feed('spaces', 6), clock, feed('members', 6)] },
  leaving: { name: '离校：通知和时钟', entries: [feed('screen-pages', 5), clock, feed('news', 3)] },
} satisfies Record<string, { name: string; entries: Entry[] }>

type PlaylistKey = keyof typeof playlistTexts
type Schedule = Pick<ScreenSchedule, 'name' | 'days' | 'part' | 'priority' | 'repeat'> &
  Partial<Pick<ScreenSchedule, 'periods' | 'hoursFrom' | 'hoursTo' | 'weekdays'>> & {
    playlist: PlaylistKey
    groups?: GroupKey[]
  }

export const scheduleTexts: Schedule[] = [
  {
    name: '课间播放活动和书画',
    playlist: 'breaks',
    days: 'school',
    part: 'periods',
    periods: ['break'],
    repeat: 'daily',
    priority: '1',
  },
  {
    name: '午间介绍阵地和先锋',
    playlist: 'meals',
    days: 'school',
    part: 'periods',
    periods: ['meal'],
    repeat: 'daily',
    priority: '1',
    groups: ['teaching', 'canteen'],
  },
  {
    name: '周五离校播放通知',
    playlist: 'leaving',
    days: 'school',
    part: 'hours',
    hoursFrom: '16:30',
    hoursTo: '17:30',
    repeat: 'weekly',
    weekdays: ['5'],
    priority: '2',
  },
]

export const pageTexts = [
  {
    title: '周五放学请从东门走',
    kind: 'notice',
    text: '东门错时放学：一、二年级16:40，三、四年级16:50，五、六年级17:00。请家长在黄线外等候。',
    byline: '总务处',
  },
  {
    title: '冬天的图书角七点半开门',
    kind: 'notice',
    text: '早到的同学可以先进来看书，值班老师在。看完放回原来的格子。',
    byline: '图书角',
  },
] as const
