import type { Block } from '../rich-text'
import type { PictureKey } from './pictures'

/** A campaign of the demo school; `items` are titles of what names it. */
export type CampaignText = {
  title: string
  purpose: string
  summary: string
  /** the last such days (`MM-DD`); without `over` it began two years ago in that month and goes on */
  period: { beganIn: number } | { over: string; days: number }
  cover: PictureKey
  body: readonly Block[]
  items: readonly string[]
}

export const campaignTexts: readonly CampaignText[] = [
  {
    title: '两学一做',
    purpose: '学过的东西要在课堂和校门口看得出来：每次学习都写明，哪一节课、哪一件事因此改了。',
    summary: '读一段、讲一课、改一处，两年里学过什么、做了什么都在这一页。',
    period: { beganIn: 9 },
    cover: 'writing',
    body: [
      '支部讨论过怎样算学过。抄笔记不算，签到也不算，最后定下的办法只有一条：学完之后，说出一件准备改的小事，下个月回来说改成了没有。',
      '改成的写进动态，没改成的也写，注明卡在哪里。党课由大家轮流讲，讲自己做过的事。',
    ],
    items: [
      '中心组学习：四个人读完一份一百页的报告',
      '第二党小组：两节课之间开了个十五分钟的会',
      '书记讲党课：一张作业单为什么改了四遍',
      '第三季度党员大会：把学习计划写进课表',
      '许老师讲微党课：教奶奶用手机的六次失败',
      '夜读会换了规矩：不谈感想，只读一段',
      '廉洁课堂：一架天平，称一称承诺和礼物',
    ],
  },
  {
    title: '双优化百日攻坚',
    purpose: '用一百天改掉家长说得最多的三件事：东门放学太挤，雨天护学岗人不够，图书角找不到书。',
    summary: '一百天，三件事，每件事改之前和改之后各量一次。',
    period: { over: '06-09', days: 100 },
    cover: 'umbrellasToBorrow',
    body: [
      '开始前，支委把一学期的家长意见读了一遍，提得最多的三件事就是这一百天要做的事，别的先不列。',
      { h: '怎么算改了' },
      '改之前量一次，改之后再量一次，两个数都公开。东门数的是最挤的八分钟过了多少人，护学岗数的是雨天到岗人数，图书角数的是课间借出的册数。',
    ],
    items: [
      '支委会只议一件事：东门放学怎么不挤',
      '一个周六下午，326册书有了新的位置',
      '家长提的放学拥堵，三天观察后这样改',
      '一场早雨里，护学岗多站了四十分钟',
      '图书角',
      '红色驿站',
      '何老师',
      '林老师',
    ],
  },
  {
    title: '五个大：学习、调研、比武、评比、改进',
    purpose: '学一样，问一圈，比一次，评一回，最后一定改一处；改了什么，写在每条动态的末尾。',
    summary: '从听课、问卷到示范课比武，最后都落在一处改动上。',
    period: { beganIn: 1 },
    cover: 'checklist',
    body: [
      '五件事按顺序做，做完一轮大约一个学期。学习和调研在前，比武和评比在后，评比只评课和作品，不给人排名次。',
      '一轮结束时开一次会，只问一个问题：改了哪一处。说不出来的，下一轮接着做。',
    ],
    items: [
      '年终党员大会：五张图表说完一年的事',
      '12节示范课之后，六个学科各改了一处',
      '师徒结对半年，一本失败记录写到第三十页',
      '老篾匠进课堂，一只竹篮编了整整两节课',
      '学校权力清单：六件事谁定、谁查、贴在哪',
      '廉洁书画展上墙，四十二米长廊换新作',
      '食堂账目上墙第一个月，家长问了十一个问题',
      '落叶没有运走，变成了二年级的一堂科学课',
    ],
  },
]
