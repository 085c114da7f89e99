import { expect, test } from 'vitest'
import { reportOf } from '@/features/news/teaching/report'
import type { News } from '@/payload-types'

const ZONE = 'Asia/Shanghai'
const NOW = new Date('2026-05-31T04:00:00.000Z')

const told = (slug: string, day: string, teachingLink: News['teachingLink']) => ({
  slug,
  title: slug,
  eventDate: `${day}T04:00:00.000Z`,
  teachingLink,
})
const news = [
  told('no-link', '2026-05-30', { result: 'none' }),
  told('fresh', '2026-05-20', { result: 'pending', subject: 'pe', grade: '三年级' }),
  told('books', '2026-05-10', {
    result: 'changed',
    subject: 'chinese',
    grade: '四年级',
    change: '多一节阅读',
  }),
  told('old', '2026-05-01', { result: 'pending', subject: 'labour' }),
  told('sums', '2026-04-20', { result: 'changed', subject: 'maths', change: '先估再算' }),
  told('poems', '2026-04-10', { result: 'changed', subject: 'chinese', change: '自己出题' }),
  told('silent', '2026-04-01', undefined),
]

test('every news of the term is in one of three shares, also those that say nothing', () => {
  expect(reportOf(news, NOW, ZONE).share).toEqual({ changed: 3, pending: 2, none: 2 })
})

test('changes stand under their subject, the subject with most of them first', () => {
  const { subjects } = reportOf(news, NOW, ZONE)
  expect(subjects.map(({ label, changes }) => [label, changes.map(({ change }) => change)])).toEqual([
    ['语文', ['多一节阅读', '自己出题']],
    ['数学', ['先估再算']],
  ])
  expect(subjects[0]?.changes[0]).toMatchObject({ href: '/news/books', where: '四年级' })
})

test('what has no result waits, oldest first, and is asked again after thirty days', () => {
  const { open } = reportOf(news, NOW, ZONE)
  expect(open.map(({ href, where, askedAgain }) => [href, where, askedAgain])).toEqual([
    ['/news/old', '劳动', true],
    ['/news/fresh', '体育 · 三年级', false],
  ])
})

test('a term without a word about teaching has no chart', () => {
  const report = reportOf([told('silent', '2026-04-01', undefined)], NOW, ZONE)
  expect(report).toEqual({
    summary: undefined,
    share: { changed: 0, pending: 0, none: 1 },
    subjects: [],
    open: [],
  })
})
