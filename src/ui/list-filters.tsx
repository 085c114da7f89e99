import { FilterLinks } from './filter-links'

type Narrowing<Category> = { category?: Category; year?: number }

type ListFiltersProps<Category extends string> = {
  /** what the list is narrowed to, and what there is to narrow it to */
  list: Narrowing<Category> & { categories: { category: Category; count: number }[]; years: number[] }
  words: Record<Category, string>
  hrefOf: (narrowing: Narrowing<Category>) => string
}

/** Narrows a list by category, and by year where there are several. Another category is looked at in all its years. */
export function ListFilters<Category extends string>({ list, words, hrefOf }: ListFiltersProps<Category>) {
  const { category: chosen, categories, year: current, years } = list
  const byCategory = categories.map(({ category, count }) => ({
    href: hrefOf({ category }),
    label: words[category],
    count,
    current: category === chosen,
  }))
  const byYear = years.map((year) => ({
    href: hrefOf({ category: chosen, year }),
    label: `${year}年`,
    current: year === current,
  }))
  const all = { href: hrefOf({}), label: '全部', current: !chosen }
  const anyYear = { href: hrefOf({ category: chosen }), label: '各年', current: !current }
  return (
    <>
      <FilterLinks fold label="类别" links={[all, ...byCategory]} />
      {years.length > 1 && <FilterLinks label="按年份" links={[anyYear, ...byYear]} />}
    </>
  )
}
