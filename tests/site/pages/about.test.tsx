import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { LeadingMember } from '@/features/members/views'
import { type AboutView, aboutPage } from '@/site/pages/about'

const person = (name: string, role: LeadingMember['role'], post: string): LeadingMember => ({
  href: `/members/${name}`,
  name,
  role,
  post,
  duties: `${name}的分工`,
})
const leading = [
  person('何老师', 'member', '党员'),
  person('孙老师', 'deputy', '副书记'),
  person('赵老师', 'leader', '书记'),
  person('周老师', 'member', '组织委员'),
]
const view: AboutView = {
  branch: '示例小学党支部',
  brand: { name: '红烛先锋' },
  leading,
  committee: [leading[2], leading[1], leading[3]].filter((each) => each !== undefined),
  memberCount: 10,
  spaces: [],
}
const draw = (changed: Partial<AboutView> = {}) =>
  renderToStaticMarkup(aboutPage({ ...view, ...changed }).body)

test('the chart is a nested list: leader, deputies, members, each with what they do', () => {
  const html = draw()
  const order = ['组长', '赵老师的分工', '副组长', '孙老师的分工', '成员', '何老师的分工', '周老师的分工']
  const places = order.map((words) => html.indexOf(`>${words}<`))
  expect(places.every((place) => place > 0)).toBe(true)
  expect([...places].sort((one, other) => one - other)).toEqual(places)
  expect(html.match(/<ol class="org">/g)).toHaveLength(1)
  expect(html.match(/<ul class="org-people">/g)).toHaveLength(3)
})

test('a level nobody stands on is left out, and a branch without a group says so', () => {
  expect(draw({ leading: leading.filter(({ role }) => role !== 'deputy') })).not.toContain('副组长')
  expect(draw({ leading: [] })).toContain('还没有写明分工')
})

test('the committee is named post by post', () => {
  expect(draw()).toMatch(/<dt>书记<\/dt><dd><a href="\/members\/赵老师">赵老师<\/a>/)
  expect(draw({ committee: [] })).not.toContain('支部委员会')
})
