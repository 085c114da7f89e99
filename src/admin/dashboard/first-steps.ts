import { isAdmin, isWriter } from '@/platform/access/people'
import type { Reader } from './reader'

export type FirstStep = { done: boolean; title: string; how: string; href?: string; action?: string }

/** as settings/site.ts fills it in for a new school */
const UNNAMED = '我的学校'

const crews = {
  1: '一级审核（撰稿人、终审人）',
  2: '两级审核（撰稿人、初审人、终审人）',
  3: '三级审核（撰稿人、初审人、复审人、终审人）',
} satisfies Record<1 | 2 | 3, string>

/**
 * The way from an empty product to the first page a parent can read; undefined once something is published.
 * Each step carries a link only for those who may take it.
 */
export async function readFirstSteps(
  { payload, user }: Reader,
  published: number,
): Promise<FirstStep[] | undefined> {
  if (published > 0) return undefined
  const [site, people, news, { stages }] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, user, select: { schoolName: true } }),
    payload.count({ collection: 'users', overrideAccess: false, user }),
    payload.find({ collection: 'news', draft: true, depth: 0, limit: 1, overrideAccess: false, user }),
    payload.findGlobal({ slug: 'review-settings', depth: 0, overrideAccess: false, user }),
  ])
  // who writes, and somebody else at every stage
  const needed = Number(stages) + 1
  const admin = isAdmin(user)
  return [
    {
      done: site.schoolName !== UNNAMED,
      title: '填写学校和支部的名称',
      how: '名称、地址、备案号会出现在每一页的页头和页脚。',
      ...(admin && { href: '/admin/globals/site', action: '去填写' }),
    },
    {
      // the first administrator is one more
      done: people.totalDocs > needed,
      title: '给老师建账号',
      how: `现在是${crews[stages]}，至少要 ${needed} 位老师，每一级由不同的人审。人手不够，可以在「审核设置」里改成一级或两级。`,
      ...(admin && { href: '/admin/collections/users/create', action: '建账号' }),
    },
    {
      done: news.docs.length > 0,
      title: '写第一篇动态',
      how: '写清谁、在哪里、做了什么，传上照片，再送审；各级通过并发布后，家长就能看到。',
      ...(isWriter(user) && { href: '/admin/collections/news/create', action: '写动态' }),
    },
  ]
}
