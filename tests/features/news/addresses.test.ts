import { expect, test } from 'vitest'
import { categoryNamed, listAddress } from '@/features/news/addresses'
import { type NewsCategory, newsCategories } from '@/features/news/categories'

test('every category has an address without capitals, and is found by it', () => {
  for (const category of Object.keys(newsCategories) as NewsCategory[]) {
    const address = listAddress({ category })
    expect(address).toBe(address.toLowerCase())
    expect(categoryNamed(address.replace('/news/category/', ''))).toBe(category)
  }
  expect(categoryNamed('memberAssembly')).toBeUndefined()
})

test('page and year are kept', () => {
  expect(listAddress({ category: 'partyLesson', year: 2025 }, 2)).toBe(
    '/news/category/party-lesson/page/2?year=2025',
  )
  expect(listAddress({}, 1)).toBe('/news')
})
