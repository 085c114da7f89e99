import type { Frequency } from '@/features/standards/words'
import type { Aspect } from '@/platform/settings/aspects'
import type { MemberKey } from './types'

/** A task of the chart. Its state is nowhere written: it follows from `evidence`, titles of what the demo publishes. */
export type StandardText = {
  task: string
  goal: string
  aspect: Aspect
  owner: MemberKey
  frequency: Frequency
  /** asked since the last such day (`MM-DD`); without it since the autumn of the year before last */
  since?: string
  /** of what is done once: in so many days from the day the demo is made */
  dueIn?: number
  evidence: readonly string[]
}

export const chartPurpose =
  '支部一年要做的二十四件事，分六个方面。做到没有，看后面的依据，不看谁填了多少。没做到的也列在这里。'

export const standardTexts: readonly StandardText[] = [
  {
    task: '党员大会每季度开一次',
    goal: '每季度至少一次，议了什么、定了什么、谁去办，会后一周内公开。',
    aspect: 'leadership',
    owner: 'zhao',
    frequency: 'quarterly',
    evidence: ['第三季度党员大会：把学习计划写进课表', '年终党员大会：五张图表说完一年的事'],
  },
  {
    task: '支委会每学期公开一次议题',
    goal: '一次会只议一两件事，议题会前公布，结果会后公布，家长看得懂。',
    aspect: 'leadership',
    owner: 'sun',
    frequency: 'termly',
    evidence: ['支委会只议一件事：东门放学怎么不挤', '家长提的放学拥堵，三天观察后这样改'],
  },
  {
    task: '党课每学期轮流讲',
    goal: '书记每年讲一次，其他党员轮着讲，讲自己做过的一件事，不念文件。',
    aspect: 'leadership',
    owner: 'zhou',
    frequency: 'termly',
    evidence: ['书记讲党课：一张作业单为什么改了四遍', '许老师讲微党课：教奶奶用手机的六次失败'],
  },
  {
    task: '领导小组分工公开',
    goal: '谁负责什么、在哪里找得到，写在每个人的页面上。',
    aspect: 'leadership',
    owner: 'zhou',
    frequency: 'once',
    evidence: ['赵老师', '孙老师', '周老师', '林老师', '马老师'],
  },
  {
    task: '阵地写明开放时间和负责人',
    goal: '每处阵地门口和页面上都有开放时间、负责人和用途，写的和做的一样。',
    aspect: 'venues',
    owner: 'sun',
    frequency: 'once',
    evidence: ['核心价值观展示区', '图书角', '红色驿站', '清廉文化长廊'],
  },
  {
    task: '图书角每学期清点修补',
    goal: '清点一遍，破损的修好，找不到的写告示，数字公开。',
    aspect: 'venues',
    owner: 'lin',
    frequency: 'termly',
    evidence: ['一个周六下午，326册书有了新的位置'],
  },
  {
    task: '长廊作品每学期换新',
    goal: '至少一半换成学生和老师的新作品，每幅有作者写的说明。',
    aspect: 'venues',
    owner: 'ma',
    frequency: 'termly',
    evidence: ['廉洁书画展上墙，四十二米长廊换新作', '雨后竹', '清风入怀'],
  },
  {
    task: '展板每年进一次社区',
    goal: '内容按社区要的做，去了哪里、多少人看、问了什么，记下来。',
    aspect: 'venues',
    owner: 'he',
    frequency: 'yearly',
    evidence: ['磁性展板推进社区，十二块都讲防诈骗'],
  },
  {
    task: '主题党日每月一次',
    goal: '每月做成一件看得见的事，写明哪节课、哪项服务因此变好。',
    aspect: 'activities',
    owner: 'zhou',
    frequency: 'monthly',
    evidence: [
      '十八个班十八棵树，栽下去的还有一张表',
      '一个周六下午，326册书有了新的位置',
      '三百册书装上小车，送到二十里外的村小',
      '磁性展板推进社区，十二块都讲防诈骗',
      '落叶没有运走，变成了二年级的一堂科学课',
      '流感季第一周，先把洗手池的水温调好',
    ],
  },
  {
    task: '思政课堂每学期展示一次',
    goal: '一节真的课，学生动手，其他老师能照着上。',
    aspect: 'activities',
    owner: 'wu',
    frequency: 'termly',
    evidence: ['思政课堂：把上学路做成一张可以走的模型', '老篾匠进课堂，一只竹篮编了整整两节课'],
  },
  {
    task: '志愿服务每季度一次',
    goal: '时间、地点、人数、做完的数量都写上，没做完的也写上。',
    aspect: 'activities',
    owner: 'he',
    frequency: 'quarterly',
    evidence: [
      '一场早雨里，护学岗多站了四十分钟',
      '落叶没有运走，变成了二年级的一堂科学课',
      '磁性展板推进社区，十二块都讲防诈骗',
      '手机课一次只教一件事，今天教视频电话',
    ],
  },
  {
    task: '村小帮扶每学期一次',
    goal: '去之前问对方要什么，回来后写清留下了什么、下次谁去。',
    aspect: 'activities',
    owner: 'chen',
    frequency: 'termly',
    evidence: ['三百册书装上小车，送到二十里外的村小', '屋檐下的科学课：用一滴水做放大镜'],
  },
  {
    task: '权力清单每学期核对',
    goal: '支委会、工会小组、家长代表三方签字，改了的地方标出来。',
    aspect: 'institutions',
    owner: 'ma',
    frequency: 'termly',
    evidence: ['学校权力清单：六件事谁定、谁查、贴在哪'],
  },
  {
    task: '礼品礼金办法写成一页纸',
    goal: '不超过一页，收到了怎么办写成步骤，新老师看得懂。',
    aspect: 'institutions',
    owner: 'ma',
    frequency: 'once',
    evidence: ['教职工礼品礼金管理办法，一页纸读懂'],
  },
  {
    task: '意见答复期限公开',
    goal: '有哪些渠道、多久答复、办不了怎么说，贴在意见箱旁也放在网上。',
    aspect: 'institutions',
    owner: 'ma',
    frequency: 'once',
    evidence: ['有话往哪里说：意见箱、接待日和答复期限'],
  },
  {
    task: '组织生活记录每学期归档',
    goal: '会议记录按规范写全，学期结束前装订成册，目录公开。',
    aspect: 'institutions',
    owner: 'zhou',
    frequency: 'termly',
    since: '09-01',
    evidence: [],
  },
  {
    task: '中心组学习每季度一次',
    goal: '读完一份材料，每人说一处用得上的，写进下个月的安排。',
    aspect: 'own1',
    owner: 'zhao',
    frequency: 'quarterly',
    evidence: ['中心组学习：四个人读完一份一百页的报告'],
  },
  {
    task: '读书交流每学期一次',
    goal: '不谈感想，只读一段，说这一段和哪个学生、哪节课有关。',
    aspect: 'own1',
    owner: 'lin',
    frequency: 'termly',
    evidence: ['夜读会换了规矩：不谈感想，只读一段'],
  },
  {
    task: '师徒结对每学期有记录',
    goal: '每对师徒留下一本真的记录：试了什么、哪里没成、下次怎么改。',
    aspect: 'own1',
    owner: 'chen',
    frequency: 'termly',
    evidence: ['师徒结对半年，一本失败记录写到第三十页', '12节示范课之后，六个学科各改了一处'],
  },
  {
    task: '警示教育每年一次',
    goal: '用身边的例子，讲清第一步是怎么错的，当场说各自岗位上的风险。',
    aspect: 'own1',
    owner: 'ma',
    frequency: 'yearly',
    evidence: ['警示教育：第一张骨牌是怎样倒下的'],
  },
  {
    task: '护学岗每学期公布排班',
    goal: '哪天谁在哪个门，雨天怎么加人，开学一周内公布。',
    aspect: 'own2',
    owner: 'he',
    frequency: 'termly',
    evidence: ['一场早雨里，护学岗多站了四十分钟'],
  },
  {
    task: '家长意见每季度公开答复',
    goal: '提得最多的三件事，写明办没办、怎么办的、还差什么。',
    aspect: 'own2',
    owner: 'wu',
    frequency: 'quarterly',
    evidence: ['食堂账目上墙第一个月，家长问了十一个问题', '家长提的放学拥堵，三天观察后这样改'],
  },
  {
    task: '放学后陪伴每学期安排',
    goal: '家里晚上没有大人的孩子，有固定的老师、固定的两个晚上。',
    aspect: 'own2',
    owner: 'gao',
    frequency: 'termly',
    evidence: ['每周两个晚上，三位老师轮流去陪写作业'],
  },
  {
    task: '给老人的手机课做成讲义',
    goal: '一课一页，字够大，社区自己能接着教。',
    aspect: 'own2',
    owner: 'xu',
    frequency: 'once',
    since: '09-01',
    dueIn: 60,
    evidence: [],
  },
]
