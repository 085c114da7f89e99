import { expect, test } from 'vitest'
import type { Deed } from '@/features/news/service/views'
import { yearOf } from '@/features/news/service/year'

const day = { iso: '2026-03-14', year: 2026, month: 3, day: 14 }
const deed = (title: string, venue: string | undefined, people: string[]): Deed => ({
  href: `/news/${title}`,
  title,
  categoryLabel: '志愿服务',
  day,
  venue,
  people: people.map((name) => ({ href: `/members/${name}`, name })),
})

test('a place and a person named twice count once; nothing is counted that is not named', () => {
  const deeds = [
    deed('一', '示例社区', ['何', '吴']),
    deed('二', '示例社区', ['何']),
    deed('三', undefined, []),
  ]
  expect(yearOf(2026, deeds)).toMatchObject({ year: 2026, places: 1, people: 2 })
})
