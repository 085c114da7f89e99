import type { Block } from '../rich-text'

/** Numbers that cannot be mistaken for a real filing. */
export const siteText = {
  schoolName: '示例小学',
  branchName: '示例小学党支部',
  description: '红烛先锋：把支部的工作写进课表、写进校园。演示学校，校名、人物和数字均为虚构。',
  address: '示例市示例路1号',
  contact: '学校公开信箱 school@example.org',
  icpNumber: '示例ICP备00000000号-1',
  policeNumber: '示例公网安备 00000000000000号',
} as const

const story: readonly Block[] = [
  '红烛这个名字是一位退休老师起的。停电的晚上，三位老师围着一盏灯批完了一个班的作文，灯油用完，又点了半支蜡烛。后来学校换了教学楼，那半支蜡烛留在了砥砺前行屋。',
  '支部讨论品牌时，有人提议用灯塔，有人提议用火炬。老教师说，老师照不了那么远，能照亮一张课桌就好。于是定了红烛。',
  { h: '红烛先锋做什么' },
  {
    ul: [
      '每位党员教师认领一个时间、一个地点、一件帮人的事，贴在外面，找得到人',
      '每次活动都问一句：哪一节课、哪一项服务因此变好了',
      '没有结果就写暂无结果，过一段时间再问',
    ],
  },
  { h: '不做什么' },
  '不排名，不打分，不要求打卡，不为拍照办活动。展板上的每一句话，都要能在校园里找到出处。',
]

export const brandText = {
  name: '红烛先锋',
  meaning: '老师像一支烛，先照亮近处的人。红是底色，烛是本分，先锋是先做一步，不是高人一头。',
  story,
  results: [
    { what: '东门错时放学', outcome: '最挤的八分钟，通过人数从四百一十降到一百七十左右' },
    { what: '图书角按年级重排', outcome: '课间借阅从每月61册到140册' },
    { what: '错题门诊每天二十分钟', outcome: '一学期接待四百一十二人次' },
    { what: '村小科学课', outcome: '由每月一次增加到每月两次' },
  ],
} as const

export const homeText = { heading: '校园里的九处阵地' } as const
