import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { passagesOf } from '@/platform/proofreading/passages'

const text = (words: string) => ({ type: 'text', text: words })
const block = (type: string, ...children: object[]) => ({ type, children })

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: '正文',
        fields: [
          { name: 'title', type: 'text', label: '标题' },
          { name: 'body', type: 'richText', label: '正文' },
        ],
      },
    ],
  },
  {
    name: 'credits',
    type: 'group',
    label: '署名',
    fields: [{ type: 'row', fields: [{ name: 'writer', type: 'text', label: '撰稿' }] }],
  },
  {
    name: 'gallery',
    type: 'array',
    label: '图片集',
    fields: [{ name: 'caption', type: 'text', label: '图注' }],
  },
  { name: 'slug', type: 'text', label: '网址名' },
]

it('gives every stretch of text with its place in the form', () => {
  const body = {
    root: block(
      'root',
      block('paragraph', text('今天'), { type: 'link', children: [text('植树')] }, text('。')),
      block(
        'list',
        block('listitem', text('一')),
        block('listitem', block('list', block('listitem', text('二')))),
      ),
      block('paragraph'),
      block('table', block('tablerow', block('tablecell', block('paragraph', text('格'))))),
    ),
  }
  const doc = {
    title: '植树',
    body,
    credits: { writer: '王老师' },
    gallery: [{}, { caption: '浇水' }],
    slug: 'x',
  }
  expect(passagesOf(fields, doc, 'title')).toEqual([
    { path: 'title', label: '标题', text: '植树', isTitle: true },
    { path: 'body', label: '正文', text: '今天植树。', block: 0 },
    { path: 'body', label: '正文', text: '一', block: 1 },
    { path: 'body', label: '正文', text: '二', block: 2 },
    { path: 'body', label: '正文', text: '格', block: 3 },
    { path: 'credits.writer', label: '署名 › 撰稿', text: '王老师' },
    { path: 'gallery.1.caption', label: '图片集 › 第 2 行 › 图注', text: '浇水' },
  ])
})
