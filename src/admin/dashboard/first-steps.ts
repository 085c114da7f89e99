import { isAdmin, isWriter } from '@/platform/access/people'
import type { Reader } from './reader'

export type FirstStep = { done: boolean; title: string; how: string; href?: string; action?: string }

/** as settings/site.ts fills it in for a new school */
const UNNAMED = '我的学校'

/**
 * The way from an empty product to the first page a parent can read; undefined once something is published.
 * Each step carries a link only for those who may take it.
 */
export async function readFirstSteps(
  { payload, user }: Reader,
  published: number,
): Promise<FirstStep[] | undefined> {
  if (published > 0) return undefined
  const [site, people, news] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, user, select: { schoolName: true } }),
    payload.count({ collection: 'users', overrideAccess: false, user }),
    payload.find({ collection: 'news', draft: true, depth: 0, limit: 1, overrideAccess: false, user }),
  ])
  const admin = isAdmin(user)
  return [
    {
      done: site.schoolName !== UNNAMED,
      title: '填写学校和支部的名称',
      how: '名称、地址、备案号会出现在每一页的页头和页脚。',
      ...(admin && { href: '/admin/globals/site', action: '去填写' }),
    },
    {
      done: people.totalDocs > 1,
      title: '给老师建账号',
      how: '至少要有一位撰稿人写稿，一位终审人发布。管理员自己不能发布。',
      ...(admin && { href: '/admin/collections/users/create', action: '建账号' }),
    },
    {
      done: news.docs.length > 0,
      title: '写第一篇动态',
      how: '写清谁、在哪里、做了什么，传上照片；终审人看过后按「发布」，家长就能看到。',
      ...(isWriter(user) && { href: '/admin/collections/news/create', action: '写动态' }),
    },
  ]
}
