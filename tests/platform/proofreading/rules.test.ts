import { describe, expect, it } from 'vitest'
import { compile } from '@/platform/proofreading/lexicon'
import { proofread } from '@/platform/proofreading/proofread'
import { type RuleId, rules } from '@/platform/proofreading/rules'

type Examples = {
  /** text -> the words found, with what they become where the rule knows */
  finds: Record<string, (string | [string, string])[]>
  passes: string[]
  isTitle?: boolean
  path?: string
}

/** Figures made up: the check digits are right, no person has them. */
const ID_CARD = '110101200001010010'
const CARD = '6222020000000000000'

const examples: Record<RuleId, Examples> = {
  identityNumber: {
    finds: { [`证件号${ID_CARD}，请核对`]: [ID_CARD], 甲110101200001010010乙: ['110101200001010010'] },
    passes: ['编号110101200001010017不对', '档案号12345678901234567890'],
  },
  mobileNumber: {
    finds: {
      '联系电话13800138000。': ['13800138000'],
      '请打+86 138-0013-8000': ['+86 138-0013-8000'],
      '电话138 0013 8000': ['138 0013 8000'],
    },
    passes: ['电话010-66001234', '共收到13800元', '编号213800138000'],
  },
  bankCard: {
    finds: { [`账号${CARD}`]: [CARD], '卡号6222 0200 0000 0000 000': ['6222 0200 0000 0000 000'] },
    passes: ['账号6222020000000000003', '共6222020元', '2026 0314 0900'],
  },
  pupilNamed: {
    finds: {
      '三（2）班王小明同学读了一首诗': ['三（2）班王小明'],
      '五年级1班的李华、张晓获奖': ['五年级1班的李华'],
    },
    passes: [
      '三（2）班王老师和同学们',
      '五年级1班李校长说',
      '二（3）班陈列的作品',
      '三（2）班的同学读了一首诗',
      '六年级1班周末去植树',
      '王老师给三（2）班上课',
    ],
  },
  titleStyle: {
    finds: {
      '一个下午，326册书有了新的位置。': [['。', '']],
      '好消息！好消息！': ['！好消息！'],
      一个下午全校师生一起动手把三百二十六册图书搬到了教学楼二层的新图书角里: [
        '一个下午全校师生一起动手把三百二十六册图书搬到了教学楼二层的新图书角里',
      ],
    },
    passes: ['一个下午，326册书有了新的位置', '“一分钟”能做什么？'],
    isTitle: true,
  },
  punctuationWidth: {
    finds: {
      '今天,我们去植树.': [
        [',', '，'],
        ['.', '。'],
      ],
      '他说:好(真的)。': [
        [':', '：'],
        ['(', '（'],
        [')', '）'],
      ],
      '还有...': [['...', '……']],
    },
    passes: ['f(x) = 3', '气温3.5度，9:30开始', '见 www.example.org', '今天，我们去植树。', 'Hello, world.'],
  },
  letterWidth: {
    finds: {
      共３２６册: [['３２６', '326']],
      'ＡＢ组，２％': [
        ['ＡＢ', 'AB'],
        ['２％', '2%'],
      ],
    },
    passes: ['共326册', 'AB组'],
  },
  repeatedMarks: {
    finds: {
      '今天，，我们': [['，，', '，']],
      '后来。。。': [['。。。', '……']],
      '还有…很多': [['…', '……']],
      '今天--明天': [['--', '——']],
    },
    passes: ['后来……', '今天——明天', '真的？！'],
  },
  pairs: {
    finds: { '他说：“好。': ['“'], '读《诗经': ['《'], '（见附件': ['（'], '好”，他说': ['”'] },
    passes: ['他说：“读《诗经》（上）。”', '1）植树；2）浇水', 'It’s 3.'],
  },
  quotes: {
    finds: {
      '他说"好"。': [
        ['"', '“'],
        ['"', '”'],
      ],
      '他说：“老师讲“慢慢来”的道理。”': [['“慢慢来”', '‘慢慢来’']],
    },
    passes: ['他说“好”。', '“一”和“二”', 'say "yes"'],
  },
  spaces: {
    finds: { '今天 我们植树': [' '], '好。　明天再来': [['　', '']] },
    passes: ['用 Word 写 3 页', '今天，我们'],
  },
  repeatedCharacters: {
    finds: { 我们的的书: [['的的', '的']], 他是是老师: [['是是', '是']] },
    passes: [
      '活动目的的确定',
      '一条条、常常、谢谢',
      '为了了解情况',
      '对对方说，把把关',
      '与与会人员，以及及时',
      '在在校学生中，和和美美',
      '是是非非',
    ],
  },
  thrice: {
    finds: { 读书书书: ['书书书'] },
    passes: ['二〇〇〇年', '哈哈哈', '沙沙沙', '人人'],
  },
  repeatedWords: {
    finds: { 我们我们一起去: [['我们我们', '我们']] },
    passes: ['大家讨论讨论', '一个一个来', '高高兴兴'],
  },
  dateStyle: {
    finds: {
      '2026.3.14开会': [['2026.3.14', '2026年3月14日']],
      '2026-03-04开会': [['2026-03-04', '2026年3月4日']],
      '2026/3/14': [['2026/3/14', '2026年3月14日']],
      '3月十四日': ['3月十四日'],
      '26年3月开学': ['26年'],
    },
    passes: ['2026年3月14日', '版本2026.3', '电话010-2026-1234', '二〇二六年三月', '10年3月'.slice(0, 3)],
  },
  impossibleDate: {
    finds: {
      '2026年2月30日': ['2026年2月30日'],
      '4月31日放假': ['4月31日'],
      '2026年3月14日（星期五）': [['2026年3月14日（星期五）', '2026年3月14日（星期六）']],
    },
    passes: ['2026年3月14日（星期六）', '2月29日', '2026年3月15日（周日）', '2026年3月15日（星期天）'],
  },
  numberStyle: {
    finds: {
      '5-10%的学生': [['5-10%', '5%～10%']],
      约30人左右: [['约30人左右', '约30人']],
      超过30余人: [['超过30余', '超过30']],
      '1，200册': [['，', ',']],
      '3。5米': [['。', '.']],
    },
    passes: [
      '节约50元左右，最近30天左右，附近500米左右',
      '301，302班',
      '电话62345678。2026年3月1日',
      '5%～10%',
      '约30人',
      '30余人',
      '1200册、300本',
      '共3人，200册书',
    ],
  },
}

describe.each(Object.entries(examples) as [RuleId, Examples][])(
  '%s',
  (id, { finds, isTitle, passes, path = 'body' }) => {
    const look = (text: string) =>
      proofread([{ path, label: '正文', text, isTitle }], compile([])).filter(({ rule }) => rule === id)

    it.each(Object.entries(finds))('finds what is wrong in %s', (text, expected) => {
      const found = look(text).map(({ replacement, words }) =>
        replacement === undefined ? words : [words, replacement],
      )
      expect(found).toEqual(expected)
    })

    it.each(passes)('lets pass %s', (text) => {
      expect(look(text)).toEqual([])
    })
  },
)

it('has a sentence and a level for every finding', () => {
  for (const [id, { finds, isTitle }] of Object.entries(examples))
    for (const text of Object.keys(finds))
      for (const { message } of rules[id as RuleId].find({ path: 'body', label: '', text, isTitle }))
        expect(message).toMatch(/[。？]$/u)
})
