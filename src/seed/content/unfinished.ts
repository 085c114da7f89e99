import type { NewsText } from './types'

/** What a real desk also holds: one text still being written, and one that was taken back. */
export const draftNews = {
  title: '图书角下一次清点：五年级接手的第一天',
  shortTitle: '五年级接手图书角',
  category: 'themedPartyDay',
  day: '11-18',
  out: ['11-18', '09:00'],
  venue: '教学楼二层图书角',
  lead: '五年级三班从六年级手里接过图书角的钥匙，第一件事是数一数还缺几册。',
  summary: '草稿：等清点的数字。',
  body: ['交接只用了十分钟，一把钥匙，一本登记册，一盒颜色条。', '清点结果还没有出来，数字等周五补上。'],
  cover: 'tiedBooks',
  people: ['lin'],
  spaces: ['bookCorner'],
  teaching: { result: 'pending', subject: 'chinese', grade: '五年级' },
  writer: '林老师',
  photographer: '许老师',
} as const satisfies NewsText

export const withdrawnNews = {
  title: '秋季运动会安排：时间和场地以通知为准',
  shortTitle: '秋季运动会安排',
  category: 'other',
  day: '10-08',
  out: ['10-08', '10:00'],
  venue: '操场',
  lead: '秋季运动会原定在十月中旬举行，安排如下。',
  summary: '因场地维修改期，本文已撤下。',
  body: [
    '运动会分两个半天举行，低年级在上午，高年级在下午。',
    { ul: ['家长可以在看台上观看', '红色驿站全天供应热水', '雨天顺延'] },
  ],
  cover: 'leafSweeping',
  people: ['he'],
  spaces: ['redStation'],
  teaching: { result: 'none' },
  writer: '何老师',
  photographer: '许老师',
} as const satisfies NewsText

export const withdrawalReason = '场地维修，运动会改期，请以新通知为准。'
