import type { DocumentKind } from '@/features/documents/words'
import type { Aspect } from '@/platform/settings/aspects'
import type { Block } from '../rich-text'
import { processTexts } from './processes'
import type { SpaceKey } from './types'

type StepText = {
  title: string
  who: string
  within?: string
  what: string
  /** the form to use, of forms.ts */
  form?: 'meetingRecord'
}

/** A document of the demo's book of rules, in the order of the book. `supersedes` by title, of one further up. */
export type DocumentText = {
  title: string
  aspect: Aspect
  kind: DocumentKind
  /** 示例校党支〔…〕3号 */
  number: number
  day: string
  /** how many years before the latest such day */
  yearsAgo?: number
  summary: string
  body: readonly Block[]
  steps?: readonly StepText[]
  supersedes?: string
  spaces: readonly SpaceKey[]
}

export const documentTexts: readonly DocumentText[] = [
  {
    title: '支委会议事规则',
    aspect: 'leadership',
    kind: 'rule',
    number: 1,
    day: '03-05',
    summary: '议题怎么提，会怎么开，票怎么算，决定怎么告诉大家。',
    body: [
      { h: '议题' },
      '委员、党小组和五名以上党员联名都可以提议题，会前三天交给组织委员。临时加的议题，到会委员都同意才讨论。',
      { h: '开会' },
      '到会的委员超过半数才开。每个议题先说现场看到了什么，再说办法，每人不超过五分钟。',
      { h: '表决' },
      '赞成的超过应到会委员的半数为通过。保留的意见写进记录，和决定一起公开。',
      { h: '以后' },
      '决定写明谁来做、做到什么时候。下一次会的第一件事，是把上一次的决定过一遍。',
    ],
    spaces: ['organizationRoom'],
  },
  {
    title: '阵地开放和维护办法',
    aspect: 'venues',
    kind: 'rule',
    number: 4,
    day: '04-12',
    summary: '每处阵地谁管、几点开、坏了找谁、展板多久换。',
    body: [
      '每处阵地有一名党员管，名字和电话分机贴在门口。管的人不在，由同一层的党员代开。',
      {
        ul: [
          '开放时间写在门牌上，临时关闭提前一天贴条',
          '灯、屏幕、桌椅坏了，当天报总务处，三天内修好或写明原因',
          '展板每学期至少换一次，换下来的拍照存档',
        ],
      },
      '班级可以借用，提前一天在门口的表上写名字。用完恢复原样，管的人看过再锁门。',
    ],
    spaces: ['redStation', 'readingRoom'],
  },
  processTexts.meetings,
  processTexts.records,
  {
    title: '主题党日组织办法',
    aspect: 'activities',
    kind: 'rule',
    number: 7,
    day: '09-08',
    summary: '每月一次，先定帮谁，再定去哪里；回来两天内写清结果。',
    body: [
      '每月第一周定内容，由党小组轮流出主意。出主意的时候先回答一个问题：这次活动让哪一节课、哪一个人好一点。',
      {
        ul: [
          '出校的活动不超过半天，不占学生上课时间',
          '照片里有学生正脸的，先问家长，再发布',
          '没有结果就写暂无结果，三十天后再看一次',
        ],
      },
    ],
    spaces: ['memberActivityRoom'],
  },
  {
    title: '党务公开办法（试行）',
    aspect: 'institutions',
    kind: 'rule',
    number: 2,
    day: '03-10',
    yearsAgo: 3,
    summary: '试行三年的旧办法，只规定了上墙公开。',
    body: [
      '公开的事项贴在组织活动室门外，每月换一次。需要公示的，贴满五天。',
      '对公开的内容有意见，可以投进意见箱。',
    ],
    spaces: ['organizationRoom'],
  },
  {
    title: '党务公开办法',
    aspect: 'institutions',
    kind: 'rule',
    number: 3,
    day: '03-20',
    supersedes: '党务公开办法（试行）',
    summary: '哪些向社会公开，哪些只给党员看，公示几天，意见往哪里提。',
    body: [
      { h: '范围' },
      '计划、决议、选举、表彰和发展党员向社会公开；党费的明细给全体党员看；谈话记录只在支委会内传阅。',
      { h: '公示' },
      '公示不少于五个工作日，只数上学的日子，寒暑假不算，调休上课的那天算。到期自己结束，内容留着可以查。',
      { h: '意见' },
      '公示期内谁都可以提，不写名字也可以。收到后两个工作日内有人回话，七个工作日内答复。',
    ],
    spaces: ['organizationRoom', 'integrityCorridor'],
  },
  processTexts.admission,
  {
    title: '党员学习手册',
    aspect: 'own1',
    kind: 'handbook',
    number: 9,
    day: '02-27',
    summary: '学什么、怎么学、多长时间，都按一节课间的长度来排。',
    body: [
      '手册不布置抄写，不打卡，不排名次。每篇材料只讲一个问题、一个例子、一件马上能做的事。',
      { h: '三种学法' },
      {
        ul: [
          '支委领学：每月一次，领学的人先讲自己班上的例子',
          '集体学习：每月一次，一半时间留给提问',
          '自己学：五分钟一篇，什么时候读都行',
        ],
      },
    ],
    spaces: ['readingRoom', 'bookCorner'],
  },
  {
    title: '志愿服务登记办法',
    aspect: 'own2',
    kind: 'rule',
    number: 10,
    day: '10-09',
    summary: '只登记帮了谁、做成了什么，不登记时长，不排名。',
    body: [
      '服务回来的人在红色驿站的本子上写三行：帮了谁，做了什么，还差什么。',
      {
        ul: [
          '不写时长，不折算积分，不和评优挂钩',
          '写到别人的，只写“一位住在三号楼的老人”这样的话',
          '每月由宣传委员汇总，做成的和没做成的都公开',
        ],
      },
    ],
    spaces: ['redStation'],
  },
]
