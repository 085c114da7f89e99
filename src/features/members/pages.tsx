import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { MemberListView } from './components/member-list'
import { MemberPageView } from './components/member-page'
import { findMember, findMembers, findPairs } from './queries'
import type { MemberCard, MemberOrder, MemberView, Pair } from './views'

export const membersPages: PageRoute[] = [
  {
    path: '/members',
    query: ['order'],
    load: async ({ payload, query }) => {
      const order = query.get('order') === 'strokes' ? 'strokes' : 'branch'
      const [members, pairs] = await Promise.all([findMembers(payload, order), findPairs(payload)])
      return memberListPage(members, order, pairs)
    },
  },
  {
    path: '/members/:slug',
    load: async ({ payload, params }) => {
      const member = await findMember(payload, params.slug ?? '')
      return member && memberPage(member)
    },
  },
]

/** One member. Also what the desk's live preview shows of a draft. */
export function memberPage(member: MemberView): Page {
  return {
    title: member.name,
    description:
      member.summary ?? `${member.name}：${member.help.join('，') || member.motto || '党员先锋岗'}`,
    path: member.href,
    section: 'members',
    share: member.portrait,
    hero: member.portrait,
    body: <MemberPageView member={member} />,
  }
}

/** All members, in the branch's order or by strokes of the surname, and who teaches whom. */
function memberListPage(members: MemberCard[], order: MemberOrder, pairs: Pair[]): Page {
  return {
    title: '先锋风采',
    description: '党员教师在哪里、什么时候、能帮上什么忙。',
    path: '/members',
    section: 'members',
    share: members.find((member) => member.portrait)?.portrait,
    body: <MemberListView members={members} order={order} pairs={pairs} />,
  }
}
