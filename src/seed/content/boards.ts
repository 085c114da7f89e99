import type { BoardTheme, boardKinds, Purpose } from '@/features/boards/words'
import type { PictureKey } from './pictures'
import type { SpaceKey } from './types'

/** Out for an outing from so many days ago; `back` days ago, or still out. */
type StayText = { place: string; purpose: Purpose; ago: number; back?: number }

/** A board of the demo school. `day` is when it was hung up. */
export type BoardText = {
  title: string
  code: string
  kind: keyof typeof boardKinds
  theme: BoardTheme
  space: SpaceKey
  day: string
  artwork?: PictureKey
  summary: string
  paragraphs: readonly string[]
  /** oldest first */
  stays?: readonly StayText[]
}

/** Four boards on the walls and two that are wheeled out. */
export const boardTexts: readonly BoardText[] = [
  {
    title: '一张采购单要过几双眼睛',
    code: 'L-01',
    kind: 'fixed',
    theme: 'cleanConduct',
    space: 'integrityCorridor',
    day: '03-05',
    artwork: 'powerCards',
    summary: '买十台投影仪，从申请到付款经过五个人，每个人只看一件事。',
    paragraphs: [
      '春天换了十台投影仪。总务处先写明为什么换：旧的九台灯泡发黄，一台修过三次。',
      '三位老师分头问价，谁也不看别人的报价，当面拆封，取中间的一家。',
      '纪检委员核对型号和发票，家长代表看到货验收单。最后一个签字的人，只问一句：前面四个人都签了吗？',
      '五张单子贴在这面墙的右下角，学期末取下归档。',
    ],
  },
  {
    title: '把雨伞留给谁',
    code: 'Q-03',
    kind: 'fixed',
    theme: 'coreValues',
    space: 'coreValuesZone',
    day: '04-12',
    artwork: 'umbrellasToBorrow',
    summary: '一场雨里，二年级的孩子怎样分六把伞。',
    paragraphs: [
      '那天放学下大雨，门厅里还有十四个孩子，伞只有六把。',
      '没有人发号施令。孩子们自己排了一下：住得远的先拿，两家同路的合用一把，等家长的不拿。',
      '六把伞送走了十一个人，剩下三个在驿站喝完热水，雨也小了。',
      '第二天，六把伞都回来了，晾在这棵树下。',
    ],
  },
  {
    title: '修桥人的账',
    code: 'H-07',
    kind: 'fixed',
    theme: 'partyCulture',
    space: 'redCultureCorridor',
    day: '05-20',
    artwork: 'oldLedger',
    summary: '五年级学生采访来的故事：一座小石桥，三个人记了两年账。',
    paragraphs: [
      '村口的石桥是三个人带着大家修的，用了两年。五年级的学生去问，老人拿出一本账。',
      '账上有每天来了几个人、用了几块石头、谁家送来一锅粥。最后一页写着：余钱四元二角，买了粉笔，送给小学。',
      '学生问：为什么连一锅粥也要记？老人说，吃了人家的，总得让后来的人知道是谁家的。',
    ],
  },
  {
    title: '支委会这学期答应的六件事',
    code: 'B-02',
    kind: 'fixed',
    theme: 'disclosure',
    space: 'organizationRoom',
    day: '09-08',
    summary: '每件事写明谁办、什么时候办完；办完一件，旁边钉一颗红磁扣。',
    paragraphs: [
      '一、每周四放学后有支委在党员活动室，第二周给回音。孙老师。',
      '二、低年级放学改走东门，十月前试行。何老师。',
      '三、食堂账目每周一上墙。马老师。',
      '四、新教师每人一位师傅，互听两节课。周老师。',
      '五、图书角补一百册低年级读物，十一月到位。林老师。',
      '六、展示区展板降低三十五厘米，已完成。吴老师。',
      '办完一件，旁边钉一颗红磁扣；办不完的，写上原因和新的日期。',
    ],
  },
  {
    title: '骗子会怎么开口',
    code: 'M-01',
    kind: 'magnetic',
    theme: 'community',
    space: 'redStation',
    day: '08-18',
    artwork: 'boardsInSquare',
    summary: '老人常遇到的六句开场白，推到哪个社区，就在哪里讲。',
    paragraphs: [
      '“您孙子出事了，先别告诉家里人。”听到“别告诉”，先给家里人打电话。',
      '“免费领鸡蛋，登记一下身份证。”鸡蛋可以不领，号码不能给。',
      '“您的养老金要重新认证，点这个链接。”认证去社区窗口，不点链接。',
      '“我是民警，请把钱转到安全账户。”没有安全账户，挂断后打110。',
      '下面的磁扣可以动：您遇到过哪一句，就往哪一句挪一颗。上一站挪得最多的是第一句。',
    ],
    stays: [
      { place: '东门社区广场', purpose: 'community', ago: 96, back: 93 },
      { place: '河湾社区服务中心', purpose: 'community', ago: 61, back: 57 },
      { place: '校内体育馆门厅', purpose: 'campus', ago: 33, back: 30 },
      { place: '春和社区活动中心', purpose: 'community', ago: 6 },
    ],
  },
  {
    title: '周六上午能帮上什么忙',
    code: 'M-02',
    kind: 'magnetic',
    theme: 'volunteering',
    space: 'memberActivityRoom',
    day: '10-09',
    summary: '志愿服务的六个岗位，写明时间、地点和要做的事，一块板一目了然。',
    paragraphs: [
      '社区图书室：九点到十一点，把还回来的书按编号放好，需要两个人。',
      '长者食堂：十点半到十二点，端菜、收碗，需要三个人。',
      '河边步道：九点到十点，两人一组，带夹子和袋子。',
      '不用报名表，在岗位下面贴上自己的名字贴就算数；去不了，把名字贴撕下来，别人就看得到空位。',
    ],
    stays: [
      { place: '校门口', purpose: 'volunteering', ago: 41, back: 39 },
      { place: '长者食堂', purpose: 'volunteering', ago: 20, back: 20 },
    ],
  },
]
