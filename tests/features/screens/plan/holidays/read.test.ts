import { describe, expect, it } from 'vitest'
import { readHolidays } from '@/features/screens/plan/holidays/read'

const told = (text: string, year?: number) => {
  const { days, faults } = readHolidays(text, year)
  if (faults.length > 0) return faults.map(({ line, message }) => `${line}: ${message}`)
  return days.map(({ day, follows, kind, name }) => [day, kind, name, follows].filter(Boolean).join(' '))
}

const NATIONAL_DAY = ['2026-10-01 holiday 国庆节', '2026-10-02 holiday 国庆节', '2026-10-03 holiday 国庆节']

describe('a list as pasted', () => {
  it.each([
    ['ISO days', '日期,名称,类型\n2026-10-01,国庆节,放假\n2026-10-02,国庆节,放假\n2026-10-03,国庆节,放假'],
    ['beginning and end', '开始,结束,名称,类型\n2026-10-01,2026-10-03,国庆节,放假'],
    ['slashes and tabs', '开始\t结束\t名称\t类型\n2026/10/1\t2026/10/3\t国庆节\t放假'],
    ['Chinese dates without heads', '2026年10月1日,2026年10月3日,国庆节,放假'],
    ['a stretch in one cell', '2026年10月1日至3日,国庆节,放假'],
    ['a stretch with a dash', '2026-10-01 - 2026-10-03\t国庆节\t放假'],
    ['a stretch with a wave', '2026.10.1～2026.10.3;国庆节;放假'],
    ['weekdays beside the dates', '2026年10月1日（周四）至10月3日（周六）,国庆节,放假'],
    ['its columns in another order', '类型,名称,日期,备注\n放假,国庆节,2026年10月1日—3日,含中秋'],
    ['the name before the days', '国庆节 20261001 20261003 放假'],
    [
      'a byte order mark and empty lines',
      '\uFEFF日期,名称,类型\r\n\r\n2026-10-01至2026-10-03,国庆节,放假\r\n\r\n',
    ],
    ['a name that says what it is', '2026-10-01至2026-10-03,国庆节'],
    ['midnights, as spreadsheets add them', '2026-10-01 00:00:00,2026-10-03 00:00:00,国庆节,放假'],
  ])('is read with %s', (_, text) => {
    expect(told(text)).toEqual(NATIONAL_DAY)
  })

  it('takes the year from beside the list, and runs into the next', () => {
    expect(told('10月1日-3日,国庆节,放假', 2026)).toEqual(NATIONAL_DAY)
    expect(told('12月31日至1月1日,元旦,放假', 2026)).toEqual([
      '2026-12-31 holiday 元旦',
      '2027-01-01 holiday 元旦',
    ])
  })

  it('knows make-up days with their weekday, and exams', () => {
    const text = [
      '日期\t名称\t类型\t按周几',
      '2026-09-27\t国庆调休\t上班\t周三',
      '2026-10-10\t国庆调休\t调休\t',
      '2026-10-17\t运动会补课\t补课\t星期五',
      '2027-01-12\t期末考试\t考试\t',
    ].join('\n')
    expect(told(text)).toEqual([
      '2026-09-27 makeUp 国庆调休 3',
      '2026-10-10 makeUp 国庆调休',
      '2026-10-17 makeUp 运动会补课 5',
      '2027-01-12 exam 期末考试',
    ])
  })

  it('without heads tells a weekday to follow from the date’s own weekday', () => {
    expect(
      told('2026-09-27,周日,国庆调休,上班\n2026-10-10,国庆调休,上班,按周三\n2026-10-01,周四,国庆节,放假'),
    ).toEqual(['2026-09-27 makeUp 国庆调休', '2026-10-01 holiday 国庆节', '2026-10-10 makeUp 国庆调休 3'])
  })

  it('names what has no name by its kind', () => {
    expect(told('2026-10-01,放假\n2026-10-10,上班')).toEqual([
      '2026-10-01 holiday 放假',
      '2026-10-10 makeUp 调休',
    ])
  })

  it('takes a line that says the same twice once', () => {
    expect(told('2026-10-01,国庆节,放假\n2026-10-01,国庆节,放假')).toEqual(['2026-10-01 holiday 国庆节'])
  })

  it('lets an exam lie on a make-up day', () => {
    expect(told('2026-10-10,国庆调休,上班,周三\n2026-10-10,月考,考试')).toHaveLength(2)
  })
})

describe('a line that cannot be taken in', () => {
  it.each([
    ['2026-13-01,国庆节,放假', '没有“2026-13-01”这一天，请核对。'],
    ['2026-02-29,春节,放假', '没有“2026-02-29”这一天，请核对。'],
    ['10月1日,国庆节,放假', '“10月1日”没有年份，请写成 2026-10-01 这样，或者在上面填年份。'],
    ['国庆节,放假', '没有日期，请写成 2026-10-01、2026/10/1 或 10月1日。'],
    ['2026-10-07,2026-10-01,国庆节,放假', '结束的日子 2026-10-01 早于开始的日子 2026-10-07，请改好。'],
    ['2026-10-01,2028-10-01,国庆节,放假', '从 2026-10-01 到 2028-10-01 超过一年，请核对年份。'],
    ['2026-10-01,阅兵', '没有写类型，请写放假、上班（调休）或考试。'],
    ['2026-10-01,国庆节,放假,周一', '只有上班（调休）的日子才写按周几，请删掉或改类型。'],
    ['2026-10-10至2026-10-11,国庆调休,上班,周三', '写了按周几，一行就只能是一天，请分成几行。'],
    [`2026-10-01,${'节'.repeat(21)},放假`, '名称最多 20 个字，请改短。'],
  ])('%s', (line, message) => {
    expect(told(`2026-09-27,国庆调休,上班\n${line}`)).toEqual([`2: ${message}`])
  })

  it('by its heads: what is no date, no kind or no weekday', () => {
    const text =
      '日期,名称,类型,按周几\n国庆,国庆节,放假,\n2026-10-01,国庆节,过节,\n2026-10-10,国庆调休,上班,周八'
    expect(told(text)).toEqual([
      '2: 看不懂日期“国庆”，请写成 2026-10-01、2026/10/1 或 10月1日。',
      '3: 类型“过节”看不懂，请写放假、上班（调休）或考试。',
      '4: “周八”不是星期几，请写成周一这样。',
    ])
  })

  it('contradicts an earlier line', () => {
    expect(told('2026-10-01至2026-10-07,国庆节,放假\n2026-10-07,国庆调休,上班')).toEqual([
      '2: 10月7日在第 1 行已经有了，说法不一样，请留一个。',
    ])
  })

  it('keeps all others out as well', () => {
    expect(readHolidays('2026-10-01,国庆节,放假\n2026-13-01,国庆节,放假').days).toEqual([])
  })
})

describe('holiday-cn', () => {
  const json = (days: unknown) => JSON.stringify({ year: 2026, papers: [], days })

  it('is read day by day', () => {
    const days = [
      { name: '国庆节', date: '2026-10-10', isOffDay: false },
      { name: '国庆节', date: '2026-10-01', isOffDay: true },
    ]
    expect(told(json(days))).toEqual(['2026-10-01 holiday 国庆节', '2026-10-10 makeUp 国庆节'])
  })

  it('tells which item is wrong', () => {
    const days = [
      { name: '国庆节', date: '2026-10-01', isOffDay: true },
      { date: '2026-02-30', name: '春节', isOffDay: true },
    ]
    expect(told(json(days))).toEqual([
      '2: 这一项要有 name（最多 20 个字）、date（2026-10-01）和 isOffDay（true 或 false）。',
    ])
  })

  it.each(['{"year": 2026', '[1, 2]', '{"days": "none"}'])('refuses other JSON: %s', (text) => {
    expect(() => readHolidays(text)).toThrow('看不懂这个 JSON 文件')
  })
})

it.each([
  ['', '名单是空的'],
  [' \n\t', '名单是空的'],
  ['日期,名称,类型\n', '名单里只有表头'],
  ['x'.repeat(200_001), '名单太长了'],
  ['PK\u0003\u0004\u0000', '这个文件不是文本'],
])('nothing to read: %#', (text, message) => {
  expect(() => readHolidays(text)).toThrow(message)
})
