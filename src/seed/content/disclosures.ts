import type { Audience, DisclosureCategory, Term } from '@/features/disclosures/words'
import type { Block } from '../rich-text'
import type { SpaceKey } from './types'

/** A disclosure of the demo school. `day` as in calendar.ts; `now` = it went up yesterday and is on notice. */
export type DisclosureText = {
  title: string
  category: DisclosureCategory
  audience?: Audience
  term: Term
  day: string | 'now'
  /** school days it is on notice for, from its day on */
  notice?: number
  summary: string
  body: readonly Block[]
  spaces: readonly SpaceKey[]
}

/** Eight of them: one on notice now, one over a holiday long past, one for members and one for the committee. */
export const disclosureTexts: readonly DisclosureText[] = [
  {
    title: '支部委员会换届选举结果',
    category: 'election',
    term: 'permanent',
    day: '05-20',
    spaces: ['organizationRoom'],
    summary: '应到十八人，实到十七人，五名委员当选，各人得票写在下面。',
    body: [
      '支部大会在组织活动室召开，应到有表决权的党员十八人，实到十七人，一人因病请假，符合选举要求。',
      { h: '当选的委员' },
      {
        ul: [
          '赵老师，书记，十七票',
          '孙老师，副书记，十六票',
          '周老师，组织委员，十七票',
          '林老师，宣传委员，十六票',
          '马老师，纪检委员，十七票',
        ],
      },
      '监票人是何老师和高老师。选票封存在组织活动室的文件柜，保存到下一次换届。',
    ],
  },
  {
    title: '支部委员会分工与联系年级',
    category: 'orgSetup',
    term: 'permanent',
    day: '05-26',
    spaces: ['organizationRoom', 'memberActivityRoom'],
    summary: '五名委员各管什么，联系哪个年级，平时在哪里能找到。',
    body: [
      '分工按上次征求意见时收到的二十三条建议调整过。家长提得最多的是“有事不知道找谁”，所以每个人后面都写了找得到的时间和地点。',
      {
        ul: [
          '赵老师：主持支部工作，联系五年级和后勤组；每天7:20在校门口',
          '孙老师：协助书记，联系一、二年级；午间在美术室',
          '周老师：组织工作和记录，联系三年级；周四16:30在党员活动室',
          '林老师：宣传和本站内容，联系四年级；午间在图书角',
          '马老师：纪检和意见箱，联系六年级；周一12:40在清廉文化长廊',
        ],
      },
      '分工每学期末核对一次，有调整在这里改，改过的地方写明日期。',
    ],
  },
  {
    title: '秋季学期支部工作计划',
    category: 'workPlan',
    term: 'periodic',
    day: '09-05',
    spaces: ['redStation'],
    summary: '这学期只定五件事，每件写明谁负责、什么时候看结果。',
    body: [
      '计划先贴在红色驿站征求了一周意见，收到十四条，采用六条。没有采用的八条，原因附在后面的表里。',
      {
        ol: [
          '东门错时放学继续试行：赵老师，十月底看人数',
          '错题门诊每天二十分钟：周老师，期中后问一次学生',
          '图书角按年级重排：林老师，十一月底看借阅册数',
          '村小科学课每月两次：陈老师，期末请村小老师来评',
          '长廊书画每月换一批：马老师，每月第一周换完',
        ],
      },
      '到时间没有结果的，写“暂无结果”，下个月再看，不改目标。',
    ],
  },
  {
    title: '关于发展对象韩老师的公示',
    category: 'memberDevelopment',
    term: 'temporary',
    day: '09-29',
    notice: 5,
    spaces: ['organizationRoom'],
    summary: '三年级数学老师，确定为入党积极分子已满一年，拟列为发展对象。',
    body: [
      '韩老师，三年级数学老师，三年前递交入党申请书，去年秋天确定为入党积极分子，培养联系人是周老师和何老师。',
      '两位联系人每半年写一次考察意见，都在组织活动室存档。支委会讨论前，听了年级组六位老师和九位家长的意见。',
      '公示跨过国庆假期，放假的日子不算，调休上课的那一天算。公示期满，没有收到不同意见，已经列为发展对象。',
    ],
  },
  {
    title: '关于东门错时放学的支委会决议',
    category: 'resolutions',
    term: 'periodic',
    day: '10-16',
    spaces: ['redStation'],
    summary: '三个年级错开八分钟放学，试行到期末，由总务处和家长代表一起数人。',
    body: [
      '支委会五人到会，四人同意，一人保留意见。保留的意见是：下雨天八分钟不够，孩子会在走廊里等。',
      { h: '决定' },
      {
        ul: [
          '一、二年级先走，三、四年级隔四分钟，五、六年级再隔四分钟',
          '下雨天在教室等，由当班老师带到门口',
          '总务处和两位家长代表每周数一次人，数字贴在红色驿站',
        ],
      },
      '期末把数字和意见一起拿出来，再决定下学期怎么做。',
    ],
  },
  {
    title: '上半年党费收支明细',
    category: 'membershipDues',
    audience: 'members',
    term: 'periodic',
    day: '07-02',
    spaces: [],
    summary: '收缴、上缴和支部留用的每一笔，供全体党员核对。',
    body: [
      '上半年应交党费的党员十八人，全部交齐，没有补交和预交。',
      {
        ul: [
          '收缴合计四千三百二十元，全部在当月存入专户',
          '按规定上缴三千八百八十八元，留四百三十二元',
          '留用部分买了十二本学习用书，共三百八十元，余五十二元',
        ],
      },
      '票据在周老师处，每周四下午可以翻看。有一笔对不上的，请在月底前说。',
    ],
  },
  {
    title: '民主评议谈话中提到的问题和办法',
    category: 'appraisal',
    audience: 'branch',
    term: 'temporary',
    day: '06-24',
    spaces: [],
    summary: '二十二次谈话里提到最多的三件事，谁来改，什么时候回头看。',
    body: [
      '评议前后谈了二十二次话，谈话的人和内容由两位委员分别记，记录只在支委会内传阅。',
      {
        ol: [
          '会多、会长：每次会前定下结束时间，超过的议题放到下一次，由赵老师看表',
          '青年教师没有整块时间学习：改成五分钟一篇，由林老师选',
          '听课意见太客气：每次至少写一条建议，由孙老师汇总',
        ],
      },
      '三个月后再各谈一次，只问这三件事有没有变。',
    ],
  },
  {
    title: '关于拟接收韩老师为预备党员的公示',
    category: 'memberDevelopment',
    term: 'temporary',
    day: 'now',
    notice: 5,
    spaces: ['organizationRoom'],
    summary: '支委会审查、上级预审都已完成，支部大会讨论前，请大家提意见。',
    body: [
      '韩老师，三年级数学老师。确定为发展对象以后，参加了三天集中培训，政治审查和上级党委预审都已完成。入党介绍人是周老师和何老师。',
      { h: '平时做的事' },
      {
        ul: [
          '每天放学后的错题门诊，她守周二和周四，一学期接待九十六人次',
          '班里三个随迁家庭的孩子，每月家访一次，记了十二页',
          '公开课《分一分》的两种教法，都写清了哪一种效果不好',
        ],
      },
      '公示期内，对韩老师有了解、有不同看法的，都可以说。反映情况最好写明时间和事情，不写名字也会查。',
    ],
  },
]
