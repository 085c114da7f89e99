import type { Field } from 'payload'
import {
  attachmentsField,
  coverField,
  galleryField,
  relatedSpacesField,
  summaryField,
} from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { newsCategories } from './categories'
import { creditFields } from './credits'
import { teachingLinkField } from './teaching-link'
import { checkTitle } from './title'

const headline: Field[] = [
  {
    name: 'kicker',
    type: 'text',
    label: '引题',
    maxLength: 30,
    admin: { description: '标题上方的小字，可以不写。' },
  },
  {
    name: 'title',
    type: 'text',
    label: '标题',
    required: true,
    validate: checkTitle,
    admin: {
      description: '12–28 个字，说清一件具体的事，末尾不加句号。',
      placeholder: '例如：一个下午，326册书有了新的位置',
    },
  },
  { name: 'subtitle', type: 'text', label: '副题', maxLength: 40 },
  {
    name: 'shortTitle',
    type: 'text',
    label: '屏幕短标题',
    maxLength: 16,
    admin: { description: '走廊屏幕上用，16 个字以内。留空则用标题。' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        type: 'select',
        label: '类别',
        required: true,
        index: true,
        options: optionsOf(newsCategories),
        admin: { width: '50%' },
      },
      {
        name: 'eventDate',
        type: 'date',
        label: '活动日期',
        required: true,
        index: true,
        defaultValue: () => new Date().toISOString(),
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' },
          description: '事情发生的那一天。',
        },
      },
    ],
  },
  {
    name: 'venue',
    type: 'text',
    label: '地点',
    maxLength: 40,
    admin: { placeholder: '例如：教学楼二层图书角' },
  },
]

const article: Field[] = [
  {
    name: 'lead',
    type: 'textarea',
    label: '导语',
    maxLength: 160,
    admin: { rows: 3, description: '第一段：时间、地点、谁、做了什么。' },
  },
  { name: 'body', type: 'richText', label: '正文', required: true },
  summaryField,
]

const origin: Field[] = [
  {
    name: 'origin',
    type: 'radio',
    label: '来源',
    defaultValue: 'original',
    options: [
      { value: 'original', label: '本校原创' },
      { value: 'reprint', label: '转载' },
    ],
  },
  {
    name: 'reprint',
    type: 'group',
    label: '转载信息',
    admin: {
      condition: (data) => data?.origin === 'reprint',
      description: '转载必须保留来源、作者和原标题。',
    },
    fields: [
      { name: 'source', type: 'text', label: '来源', required: true },
      { name: 'originalTitle', type: 'text', label: '原标题', required: true },
      { name: 'author', type: 'text', label: '作者' },
      { name: 'url', type: 'text', label: '原文网址', validate: isWebAddress },
    ],
  },
  {
    name: 'aiGenerated',
    type: 'checkbox',
    label: '含人工智能生成内容',
    defaultValue: false,
    admin: { description: '勾选后页面会显示提示。' },
  },
]

const people: Field[] = [
  {
    name: 'participants',
    type: 'relationship',
    relationTo: 'members',
    hasMany: true,
    label: '参与党员',
  },
  relatedSpacesField,
]

const wordImport: Field = {
  name: 'wordImport',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/features/news/word-import/admin/import-panel#WordImport' },
  },
}

export const newsFields: Field[] = [
  wordImport,
  {
    type: 'tabs',
    tabs: [
      { label: '正文', fields: [...headline, ...article] },
      { label: '图片与附件', fields: [coverField, galleryField, attachmentsField] },
      { label: '与教学的联系', fields: [teachingLinkField] },
      { label: '参与和署名', fields: [...people, ...creditFields, ...origin] },
    ],
  },
]

function isWebAddress(value: string | string[] | null | undefined) {
  return (
    !value ||
    (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) ||
    '请填写完整网址，以 https:// 开头。'
  )
}
