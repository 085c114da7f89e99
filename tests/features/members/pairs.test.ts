import { expect, test } from 'vitest'
import { pairsAmong } from '@/features/members/pairs'

const zhao = {
  slug: 'zhao',
  name: '赵老师',
  mentorships: [
    { mentor: '赵老师', mentee: '高老师', since: '2025-09-01T04:00:00.000Z', outcome: '改了三次班会课' },
  ],
}
const gao = {
  slug: 'gao',
  name: '高老师',
  mentorships: [
    { mentor: '赵老师', mentee: '高老师', since: '2025-10-01T04:00:00.000Z', outcome: '学会了等' },
  ],
}

test('a pair that both tell of stands once, with what either says, since the earlier day', () => {
  expect(pairsAmong([zhao, gao])).toEqual([
    {
      mentor: { name: '赵老师', href: '/members/zhao' },
      mentee: { name: '高老师', href: '/members/gao' },
      since: '2025年9月',
      outcomes: ['改了三次班会课', '学会了等'],
    },
  ])
})

test('who is not introduced, or shares a name, has no link; the longest pair comes first, undated ones last', () => {
  const chen = {
    slug: 'chen',
    name: '陈老师',
    mentorships: [
      { mentor: '陈老师', mentee: '白老师' },
      { mentor: '陈老师', mentee: '钱老师', since: '2024-09-01T04:00:00.000Z' },
    ],
  }
  const other = { slug: 'qian-2', name: '钱老师', mentorships: null }
  const pairs = pairsAmong([zhao, gao, chen, other, { ...other, slug: 'qian-3' }])
  expect(pairs.map(({ mentee }) => mentee)).toEqual([
    { name: '钱老师' },
    { name: '高老师', href: '/members/gao' },
    { name: '白老师' },
  ])
  expect(pairs[2]).toEqual({
    mentor: { name: '陈老师', href: '/members/chen' },
    mentee: { name: '白老师' },
    outcomes: [],
  })
})
