import type { FeedbackLane, FeedbackState } from '@/features/consultations/words'
import type { Block } from '../rich-text'
import type { PictureKey } from './pictures'
import type { MemberKey } from './types'

/** Days from today; negative = before. */
type Offset = number

type VoiceText = {
  text: string
  sent: Offset
  state: FeedbackState
  signature?: string
  lane?: FeedbackLane
  contact?: string
  promised?: Offset
  responsible?: MemberKey
  reply?: string
  replied?: Offset
  /** taps on 满意 and 不满意 */
  taps?: readonly [number, number]
}

export type ConsultationText = {
  title: string
  question: string
  summary: string
  opens: Offset
  closes: Offset
  promised: Offset
  responsible: MemberKey
  body: readonly Block[]
  reply?: {
    day: Offset
    text: readonly Block[]
    before: PictureKey
    after: PictureKey
    taps: readonly [number, number]
  }
  voices: readonly VoiceText[]
}

/** One question that is open now, and one that was answered. */
export const consultationTexts: readonly ConsultationText[] = [
  {
    title: '放学后等家长的半小时怎么过',
    question: '家长晚到时，孩子在校门口等。这半小时，您希望学校怎么安排？',
    summary: '东门改过以后，等候的孩子少了，但每天仍有二十多人等到五点。',
    opens: -48,
    closes: -34,
    promised: -20,
    responsible: 'zhao',
    body: [
      '支部两名党员在东门数了两周：四点四十放学，到五点还没接走的平均二十三人，下雨天三十一人。',
      '他们现在站在门厅里，没有座位。问这个问题，是想先听家长和孩子怎么说，再决定用哪间屋子、谁来看。',
    ],
    reply: {
      day: -22,
      before: 'rainyGate',
      after: 'readingRing',
      taps: [41, 3],
      text: [
        '一共收到二十六条意见。说得最多的三件事：要有地方坐，要有大人看着，要能写作业。',
        { h: '采纳了什么' },
        {
          ul: [
            '图书角每天开到五点四十，等候的孩子可以进来坐，桌子加了两张。',
            '党员教师排班，每天一人，名单贴在图书角门口。',
            '家长到了，在校门口按铃，孩子自己出来，不用家长进校。',
          ],
        },
        { h: '没有采纳的' },
        '有四位家长希望学校提供晚饭。食堂下午四点停火，没有备案做晚餐，暂时做不了。热水和饼干在红色驿站可以取。',
      ],
    },
    voices: [
      {
        text: '孩子站着等，书包很重。哪怕有一排凳子也好。',
        sent: -46,
        state: 'shown',
        signature: '三年级家长',
        promised: -30,
        responsible: 'he',
        reply: '红色驿站门口先放了两条长凳，图书角从周一起开到五点四十。',
        replied: -36,
        taps: [18, 1],
      },
      {
        text: '能不能有人看着写作业？回到家已经六点多了。',
        sent: -45,
        state: 'shown',
        promised: -24,
        responsible: 'lin',
        reply: '每天有一名党员教师在图书角。看着写，不讲题，讲题要等任课老师。',
        replied: -22,
        taps: [12, 4],
      },
      {
        text: '下雨天门厅地滑，去年有孩子摔过。',
        sent: -40,
        state: 'shown',
        signature: '一位爷爷',
        promised: -33,
        responsible: 'he',
        reply: '门厅铺了防滑垫，下雨天有人拖地。垫子晚到了三天，所以答复也晚了。',
        replied: -30,
        taps: [9, 0],
      },
    ],
  },
  {
    title: '图书角午间怎么开放更方便孩子',
    question: '图书角午间只开四十分钟，常常满员。怎样开放，孩子们用着方便？',
    summary: '午间平均有五十三个孩子想进图书角，座位只有三十二个。',
    opens: -6,
    closes: 8,
    promised: 16,
    responsible: 'lin',
    body: [
      '图书角有三十二个座位，午间十二点半到一点十分开放。上个月每天来五十三人，进不去的在走廊站着看。',
      '想过的办法有三个：分年级轮流，延长二十分钟，在二楼走廊再放一排书架。哪一个更好，或者有别的办法，请告诉我们。孩子自己来写也可以。',
    ],
    voices: [
      {
        text: '分年级的话，二年级总是排在星期五，那天还要大扫除。可以换着排吗？',
        sent: -5,
        state: 'shown',
        signature: '二年级三班学生',
        promised: 4,
        responsible: 'lin',
      },
      {
        text: '漫画书总是没有了，后来的人看不到。一次只拿一本行不行？',
        sent: -5,
        state: 'shown',
        promised: -1,
        responsible: 'xu',
      },
      {
        text: '二楼走廊放书架好，但是那里光线暗，先看看灯。',
        sent: -4,
        state: 'shown',
        signature: '一位家长',
        promised: 3,
        responsible: 'xu',
        reply: '灯已经量过，只有图书角的一半亮。后勤组这周换灯管，换好再放书架。',
        replied: -2,
        taps: [7, 0],
      },
      {
        text: '能不能星期六上午也开两个小时？我们可以轮流来值班。',
        sent: -1,
        state: 'pending',
        contact: '示例：家长会后当面说',
      },
      { text: '借回家的时间太短，三天看不完一本厚的。', sent: 0, state: 'pending', signature: '五年级学生' },
      { text: '某某同学天天占着靠窗的位子不走。', sent: -2, state: 'hidden' },
      { text: '教辅资料大全 www.example.invalid 点击领取', sent: -1, state: 'pending', lane: 'advert' },
    ],
  },
]
