/** Kinds of activity. Source: domain.md, news. */
export const newsCategories = {
  memberAssembly: '党员大会',
  committeeMeeting: '支委会',
  groupMeeting: '党小组会',
  partyLesson: '党课',
  themedPartyDay: '主题党日',
  centralGroupStudy: '中心组学习',
  readingExchange: '读书交流',
  civicsClass: '思政课堂',
  volunteerService: '志愿服务',
  careAid: '爱心帮扶',
  villageAid: '进村帮扶',
  communityOutreach: '进社区',
  epidemicControl: '疫情防控',
  teachingPractice: '岗位建功',
  integrityActivity: '廉政活动',
  other: '其他',
} as const

export type NewsCategory = keyof typeof newsCategories

/** Work for others: what 为民服务 is made of. */
export const serviceCategories = [
  'volunteerService',
  'careAid',
  'villageAid',
  'communityOutreach',
  'epidemicControl',
] as const satisfies readonly NewsCategory[]

/** Classroom subjects a piece of Party work can have improved. */
export const subjects = {
  chinese: '语文',
  maths: '数学',
  english: '英语',
  science: '科学',
  ethics: '道德与法治',
  pe: '体育',
  music: '音乐',
  art: '美术',
  it: '信息科技',
  labour: '劳动',
  classManagement: '班级管理',
  afterSchool: '课后服务',
} as const

export type Subject = keyof typeof subjects
