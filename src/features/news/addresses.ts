import { type NewsCategory, newsCategories } from './categories'

type Narrowing = { category?: NewsCategory; year?: number }

/** Address of one page of the list, whole or narrowed. */
export function listAddress({ category, year }: Narrowing, page = 1): string {
  const base = category ? `/news/category/${nameOf(category)}` : '/news'
  return `${base}${page > 1 ? `/page/${page}` : ''}${year ? `?year=${year}` : ''}`
}

/** The category an address names, or undefined: `member-assembly`. Addresses know no capitals. */
export const categoryNamed = (name: string): NewsCategory | undefined =>
  categories.find((each) => nameOf(each) === name)

const categories = Object.keys(newsCategories) as NewsCategory[]
const nameOf = (category: NewsCategory): string =>
  category.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
