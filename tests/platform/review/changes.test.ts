import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { compare } from '@/platform/review/changes/compare'
import { facetsOf } from '@/platform/review/changes/facets'
import { words } from '../../support/factories'

const fields: Field[] = [
  { name: 'title', type: 'text', label: '标题' },
  { type: 'tabs', tabs: [{ label: '正文', fields: [{ name: 'body', type: 'richText', label: '正文' }] }] },
  { name: 'category', type: 'select', label: '类别', options: [{ value: 'partyLesson', label: '党课' }] },
  { name: 'pinned', type: 'checkbox', label: '置顶' },
  { name: 'eventDate', type: 'date', label: '活动日期' },
  {
    name: 'credits',
    type: 'group',
    label: '署名',
    fields: [{ name: 'writer', type: 'text', label: '撰稿' }],
  },
  {
    name: 'gallery',
    type: 'array',
    label: '图片集',
    fields: [
      { name: 'image', type: 'upload', relationTo: 'media', label: '图片' },
      { name: 'caption', type: 'text', label: '图注' },
    ],
  },
  { name: 'participants', type: 'relationship', relationTo: 'members', hasMany: true, label: '参加党员' },
  { name: 'review', type: 'text', label: '审核状态' },
]

const facets = (data: object) =>
  facetsOf(fields, data as Record<string, unknown>, (iso) => `日期 ${iso.slice(0, 10)}`)
const changes = (before: object, after: object) => compare(facets(before), facets(after))
const marked = (before: object, after: object) =>
  changes(before, after).flatMap(({ paragraphs }) =>
    paragraphs.map((runs) =>
      runs === 'gap'
        ? '……'
        : runs
            .map(({ change, text }) => (change ? `${change === 'added' ? '+' : '-'}[${text}]` : text))
            .join(''),
    ),
  )

it('finds nothing between two that read the same', () => {
  const text = { title: '一样', body: words('一样'), gallery: [{ image: 3 }], review: 'draft' }
  expect(changes(text, { ...text, review: 'approved' })).toEqual([])
})

it('marks the words that came and went within a sentence', () => {
  expect(marked({ title: '在操场种树' }, { title: '在花园种树' })).toEqual(['在-[操场]+[花园]种树'])
})

it('shows a field that is new, and one that is empty now, in the order of the form', () => {
  const found = changes({ credits: { writer: '林老师' } }, { title: '新的' })
  expect(found.map(({ label, paragraphs }) => [label, paragraphs])).toEqual([
    ['标题', [[{ text: '新的', change: 'added' }]]],
    ['署名 › 撰稿', [[{ text: '林老师', change: 'removed' }]]],
  ])
})

it('leaves out the paragraphs between two that changed', () => {
  const text = (...lines: string[]) => ({
    body: { root: { ...words('').root, children: lines.flatMap((line) => words(line).root.children) } },
  })
  expect(marked(text('一', '二', '三', '四'), text('甲', '二', '三', '丁'))).toEqual([
    '-[一]+[甲]',
    '……',
    '-[四]+[丁]',
  ])
})

it('says values as a reader would see them', () => {
  const after = { category: 'partyLesson', pinned: true, eventDate: '2026-03-14T02:00:00.000Z' }
  expect(marked({}, after)).toEqual(['+[党课]', '+[是]', '+[日期 2026-03-14]'])
})

it('tells pictures and people that came and went, and a new order', () => {
  const [gallery, people] = changes(
    { gallery: [{ image: 1, caption: '种树' }, { image: 2 }], participants: [7] },
    { gallery: [{ image: 2 }, { image: { id: 3 } }], participants: [7, 8] },
  )
  expect(gallery?.pictures).toEqual([
    { id: 1, change: 'removed' },
    { id: 3, change: 'added' },
  ])
  expect(gallery?.paragraphs).toEqual([[{ text: '图注：种树', change: 'removed' }]])
  expect(people?.names).toEqual([{ collection: 'members', id: 8, change: 'added' }])
  const turned = changes({ gallery: [{ image: 1 }, { image: 2 }] }, { gallery: [{ image: 2 }, { image: 1 }] })
  expect(turned).toMatchObject([{ reordered: true, pictures: [] }])
})
