import type { PageRequest, PageRoute } from '@/platform/page-route'
import { longDate } from '@/ui/day'
import type { Page } from '@/ui/page'
import { categoryNamed, listAddress } from './addresses'
import { newsCategories } from './categories'
import { ArticleView } from './components/article'
import { NewsListView } from './components/news-list'
import { findArticle, findNewsList } from './queries'
import type { NewsArticle, NewsList } from './views'

const query = ['year'] as const

export const newsPages: PageRoute[] = [
  { path: '/news', query, load: loadList },
  { path: '/news/page/:page', query, load: loadList },
  { path: '/news/category/:category', query, load: loadList },
  { path: '/news/category/:category/page/:page', query, load: loadList },
  {
    path: '/news/:slug',
    load: async ({ payload, params }) => {
      const article = await findArticle(payload, params.slug ?? '')
      return article && newsPage(article)
    },
  },
]

/** One article. Also what the desk's live preview shows of a draft. */
export function newsPage(article: NewsArticle): Page {
  return {
    title: article.title,
    description: article.summary ?? article.lead ?? `${article.categoryLabel}，${longDate(article.day)}`,
    path: article.href,
    section: 'news',
    share: article.cover,
    hero: article.cover,
    jsonLd: [articleData(article)],
    body: <ArticleView article={article} />,
  }
}

/** The list of news, whole or narrowed by category and year. */
function newsListPage(list: NewsList): Page {
  const name = list.category ? newsCategories[list.category] : '党建动态'
  const title = list.year ? `${list.year}年${name}` : name
  return {
    title: list.page > 1 ? `${title}（第${list.page}页）` : title,
    description: `${title}：共${list.total}篇，每一篇写明日期、地点、做了什么、课堂上有什么变化。`,
    path: listAddress(list, list.page),
    section: 'news',
    share: list.items[0]?.cover,
    previous: list.page > 1 ? listAddress(list, list.page - 1) : undefined,
    next: list.page < list.pages ? listAddress(list, list.page + 1) : undefined,
    body: <NewsListView list={list} title={title} />,
  }
}

async function loadList({ payload, params, query: asked }: PageRequest): Promise<Page | string | undefined> {
  const page = Number(params.page ?? 1)
  const category = params.category === undefined ? undefined : categoryNamed(params.category)
  const year = Number(asked.get('year')) || undefined
  if (!Number.isSafeInteger(page) || page < 1 || (params.category !== undefined && !category))
    return undefined
  if (year !== undefined && !(Number.isInteger(year) && year > 1900 && year < 2200)) return undefined
  if (params.page === '1') return listAddress({ category, year })
  const list = await findNewsList(payload, { category, year, page })
  return list && newsListPage(list)
}

function articleData(article: NewsArticle): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    articleSection: article.categoryLabel,
    inLanguage: 'zh-CN',
    author: { '@type': 'Organization', name: article.issuingBody },
  }
}
