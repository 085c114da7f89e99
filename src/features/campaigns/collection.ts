import type { Campaign } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { coverField, galleryField, summaryField } from '@/platform/publication/fields'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { campaignsAccess } from './access'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } as const

export const Campaigns = publishedCollection<Campaign>({
  slug: 'campaigns',
  labels: { singular: '专题', plural: '专题' },
  access: campaignsAccess,
  defaultSort: '-period.from',
  publication: {
    label: '专题',
    path: ({ slug }) => `/campaigns/${slug}`,
    onScreens: false,
    titleOf: ({ title }) => title ?? '',
    textOf: (doc) => joinText(doc.purpose, doc.summary, plainText(doc.body)),
  },
  admin: {
    group: '内容',
    useAsTitle: 'title',
    defaultColumns: ['title', 'period.from', 'period.to', 'review', 'updatedAt'],
    listSearchableFields: ['title'],
    description: '一段时间里围绕一件事的工作。动态等内容选了它，就收在它的页面上。',
  },
  fields: [
    { name: 'title', type: 'text', label: '名称', required: true, maxLength: 24 },
    {
      name: 'period',
      type: 'group',
      label: '时间',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'from',
              type: 'date',
              label: '从',
              required: true,
              index: true,
              admin: { width: '50%', date: day },
            },
            {
              name: 'to',
              type: 'date',
              label: '到',
              admin: { width: '50%', date: day, description: '没有定就留空。' },
            },
          ],
        },
      ],
    },
    {
      name: 'purpose',
      type: 'textarea',
      label: '为了什么',
      required: true,
      maxLength: 160,
      admin: { description: '想让谁的什么变好，一两句话。' },
    },
    coverField,
    { name: 'body', type: 'richText', label: '正文' },
    summaryField,
    galleryField,
  ],
})
