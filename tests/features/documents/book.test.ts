import { describe, expect, it } from 'vitest'
import { type BookDocument, bookOf, placeIn } from '@/features/documents/book'
import { aspectNames } from '@/platform/settings/aspects'

const names = aspectNames({ own1: '党员教育', own2: '为民服务' })

const doc = (id: number, aspect: BookDocument['aspect'], supersedes: number[] = []): BookDocument => ({
  id,
  slug: `d${id}`,
  title: `第${id}份`,
  aspect,
  kind: 'rule',
  supersedes,
})

/** in the school's order, not by aspect */
const docs = [
  doc(1, 'activities'),
  doc(2, 'leadership'),
  doc(3, 'activities'),
  doc(4, 'activities', [3, 99]),
  doc(5, 'own2'),
]
const book = bookOf(docs, names)

describe('the book', () => {
  it('has a chapter for each aspect with something in it, under the number of the aspect', () => {
    expect(book.chapters.map(({ name, number }) => `${number} ${name}`)).toEqual([
      '1 班子建设',
      '3 活动组织',
      '6 为民服务',
    ])
  })

  it('numbers what is in force by its order, and leaves out what is superseded', () => {
    const numbers = book.chapters.flatMap(({ entries }) => entries.map(({ id, number }) => [id, number]))
    expect(numbers).toEqual([
      [2, '1.1'],
      [1, '3.1'],
      [4, '3.2'],
      [5, '6.1'],
    ])
    expect(book.chapters[1]?.superseded).toMatchObject([
      { id: 3, by: [{ href: '/documents/d4', title: '第4份' }] },
    ])
  })

  it('leads from each document to the one before and after it, across chapters', () => {
    const place = (id: number) => placeIn(book, id, '')
    expect(place(2)).toMatchObject({ number: '1.1', next: { id: 1 }, supersededBy: [] })
    expect(place(2).previous).toBeUndefined()
    expect(place(4)).toMatchObject({ previous: { id: 1 }, next: { id: 5 } })
    expect(place(5).next).toBeUndefined()
  })

  it('gives what is superseded no number and no neighbours, but the way to what replaces it', () => {
    const place = placeIn(book, 3, '活动组织')
    expect(place).toEqual({ chapter: '活动组织', supersededBy: [{ href: '/documents/d4', title: '第4份' }] })
    expect(placeIn(book, 77, '活动组织')).toEqual({ chapter: '活动组织', supersededBy: [] })
  })

  it('keeps a document that names itself in force', () => {
    expect(bookOf([doc(1, 'venues', [1])], names).chapters[0]?.entries).toHaveLength(1)
  })
})
