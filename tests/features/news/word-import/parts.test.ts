import { describe, expect, it } from 'vitest'
import { readCredits } from '@/features/news/word-import/bylines'
import { dayIn, findDay, instantOf } from '@/features/news/word-import/dates'
import { type Block, bits, type Role } from '@/features/news/word-import/model'
import { writeNumber } from '@/features/news/word-import/numerals'
import { takeParts } from '@/features/news/word-import/parts'
import { startReport } from '@/features/news/word-import/report'
import { findVenue } from '@/features/news/word-import/venue'
import { lineOf, TODAY } from './imported'

const text = (words: string, role: Role = 'paragraph', format = 0): Block => ({
  kind: 'text',
  role,
  level: role === 'heading' ? 1 : 0,
  centred: false,
  inlines: [{ text: words, format }],
})

function parts(blocks: Block[], fileName = '图书角.docx') {
  const { note, lines } = startReport()
  const { blocks: body, ...fields } = takeParts(blocks, fileName, TODAY, note)
  return { ...fields, body: body.map(lineOf), kinds: lines().map(({ kind }) => kind) }
}

describe('the title', () => {
  it('is the line in its style, else the first', () => {
    expect(parts([text('引题'), text('真正的标题', 'title'), text('一。'), text('二。')]).title).toBe(
      '真正的标题',
    )
    expect(parts([text('第一行'), text('一。'), text('二。')]).title).toBe('第一行')
  })

  it('has no full stop, and its subtitle no dash', () => {
    const made = parts([text('家访三十天。'), text('——五位老师的记录'), text('一。'), text('二。')])
    expect(made).toMatchObject({
      title: '家访三十天',
      subtitle: '五位老师的记录',
      lead: '一。',
      body: ['二。'],
    })
    expect(made.kinds).toEqual(expect.arrayContaining(['titleDot', 'subtitleDash']))
  })

  it('longer than its field is cut where one pauses, and stays in the text as a whole', () => {
    const long = '党员教师用一个下午整理图书角，三百二十六册书有了新的位置，孩子们第二天早上就来借书了'
    const made = parts([text(long), text('一。'), text('二。')])
    expect(made.title).toBe('党员教师用一个下午整理图书角，三百二十六册书有了新的位置')
    expect([made.lead, ...made.body].join()).toContain(long)
    expect(made.kinds).toContain('titleLong')
  })

  it('is the name of the file where the text begins with a sentence', () => {
    const sentence =
      '这一天的下午，老师们在图书角里把三百二十六册书一本一本地登记、分类、上架，一直忙到放学。'
    expect(parts([text(sentence), text('二。')])).toMatchObject({ title: '图书角', lead: sentence })
  })
})

it('a first paragraph too long for a lead stays in the text', () => {
  const long = '长'.repeat(170)
  const made = parts([text('标题'), text(long), text('二。')])
  expect([made.lead, made.body]).toEqual([undefined, [long, '二。']])
  expect(made.kinds).toContain('leadLong')
})

it('short bold lines and 一、 are headings; whatever levels there are become two', () => {
  const made = parts([
    text('标题'),
    text('一。'),
    text('一、先数一数'),
    text('小标题', 'paragraph', bits.bold),
    text('加粗的一句话。', 'paragraph', bits.bold),
  ])
  expect(made.body).toEqual(['## 一、先数一数', '### 小标题', '加粗的一句话。'])
})

describe('credits', () => {
  it.each([
    ['（撰稿：王老师 摄影：李老师）', { writer: '王老师', photographer: '李老师' }],
    ['文/王老师 图/李老师', { writer: '王老师', photographer: '李老师' }],
    ['图文：王老师', { writer: '王老师', photographer: '王老师' }],
    ['供稿|王老师 编辑|赵老师 审核|孙老师', { writer: '王老师', editor: '赵老师', approver: '孙老师' }],
    ['责任编辑：赵老师；校　对：钱老师。', { editor: '赵老师', proofreader: '钱老师' }],
    ['撰稿：王老师、周老师', { writer: '王老师、周老师' }],
    ['【来源：示例教育报】', { source: '示例教育报' }],
  ])('%s', (line, expected) => {
    const found = Object.fromEntries((readCredits(line) ?? []).map(({ target, name }) => [target, name]))
    expect(found).toEqual(expected)
  })

  it.each(['老师们撰稿：很认真。然后摄影', '文章写得好', '图书角在二层', '编辑部的老师们来了', ''])(
    '%j is no line of credits',
    (line) => expect(readCredits(line)).toBeUndefined(),
  )

  it('leave the text at both ends, and stay where they are in the middle', () => {
    const middle = Array.from({ length: 12 }, (_, at) => text(`第${at}段。`))
    const made = parts([
      text('标题'),
      text('文/王老师'),
      ...middle.slice(0, 5),
      text('摄影：这里是正文'),
      ...middle.slice(5),
      text('来源：示例教育报'),
      text('审核：孙老师'),
      text('示例小学党支部'),
      text('2026年3月16日'),
    ])
    expect(made.credits).toEqual({ writer: '王老师', approver: '孙老师', issuingBody: '示例小学党支部' })
    expect(made.body).toContain('摄影：这里是正文')
    expect(made.body.at(-1)).toBe('第11段。')
    expect(made.kinds).toEqual(expect.arrayContaining(['source', 'dateLine', 'issuingBody']))
  })
})

describe('the day', () => {
  it.each([
    ['2026年3月14日下午', '2026-3-14'],
    ['2026 年 3 月 14 日', '2026-3-14'],
    ['2026.03.14', '2026-3-14'],
    ['3月14日下午', '2026-3-14'],
    ['12月1日下午', '2025-12-1'],
    ['二〇二六年三月十四日', '2026-3-14'],
    ['二○二五年十二月二十三日', '2025-12-23'],
    ['比分3-2，平均3.14', undefined],
    ['2月31日', undefined],
    ['13月1日，后来3月1号', '2026-3-1'],
  ])('%s: %s', (words, expected) => {
    const day = findDay(words, TODAY)
    expect(day && `${day.year}-${day.month}-${day.day}`).toBe(expected)
  })

  it('is kept as noon in China, so that it is the same day everywhere near', () => {
    expect(instantOf({ year: 2026, month: 3, day: 14 })).toBe('2026-03-14T04:00:00.000Z')
    expect(dayIn('Asia/Shanghai', new Date('2026-03-13T17:00:00Z'))).toEqual({
      year: 2026,
      month: 3,
      day: 14,
    })
  })

  it('without a year is before the day the text was signed; without any it is today, and told', () => {
    const signed = parts([text('标题'), text('12月20日，活动举行。'), text('二。'), text('2025年1月3日')])
    expect(signed.eventDate).toMatchObject({ year: 2024, month: 12, day: 20 })
    const none = parts([text('标题'), text('一。'), text('二。')])
    expect(none.eventDate).toEqual(TODAY)
    expect(none.kinds).toContain('eventDateUnknown')
  })
})

it.each([
  ['党支部在教学楼二层图书角开展整理图书活动', '教学楼二层图书角'],
  ['党员们在红色大讲堂内共同举行读书会', '红色大讲堂'],
  ['地点：三楼会议室', '三楼会议室'],
  ['在3月14日开展活动', undefined],
  ['在校领导的带领下开展活动', undefined],
  ['现在开展自查', undefined],
])('the place in %j is %j', (line, venue) => expect(findVenue([line], () => {})).toBe(venue))

it.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [21, 'japaneseCounting', '二十一'],
  [3, 'chineseLegalSimplified', '叁'],
  [4, 'decimalEnclosedCircle', '④'],
  [28, 'upperLetter', 'BB'],
  [14, 'lowerRoman', 'xiv'],
  [7, 'decimal', '7'],
  [10 ** 9, 'upperLetter', '1000000000'],
])('%i as %s is %s', (number, format, words) => expect(writeNumber(number, format)).toBe(words))
