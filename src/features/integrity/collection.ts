import type { Integrity as IntegrityDocument } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { coverField, galleryField, relatedSpacesField, summaryField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { integrityAccess } from './access'
import { integrityKinds } from './kinds'

export const Integrity = publishedCollection<IntegrityDocument>({
  slug: 'integrity',
  labels: { singular: '清廉内容', plural: '清廉校园' },
  access: integrityAccess,
  defaultSort: '-date',
  publication: {
    label: '清廉',
    path: ({ slug }) => `/integrity/${slug}`,
    titleOf: ({ title }) => title ?? '',
    slugDate: ({ date }) => date,
    textOf: (doc) =>
      joinText(doc.summary, plainText(doc.body), doc.artwork?.artist, doc.artwork?.explanation),
  },
  admin: {
    group: '内容',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'date', 'review', 'updatedAt'],
    listSearchableFields: ['title'],
    description: '书画作品、廉洁故事、权力清单、监督渠道。学生作品只写班级，不写姓名。',
  },
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 40 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: '类别',
          required: true,
          index: true,
          options: optionsOf(integrityKinds),
          admin: { width: '50%' },
        },
        {
          name: 'date',
          type: 'date',
          label: '日期',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } },
        },
      ],
    },
    {
      name: 'artwork',
      type: 'group',
      label: '作品信息',
      admin: { condition: (data) => data?.kind === 'artwork' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'artist',
              type: 'text',
              label: '作者',
              admin: { width: '50%', placeholder: '四年级学生 或 某老师' },
            },
            { name: 'medium', type: 'text', label: '形式', admin: { width: '25%', placeholder: '楷书' } },
            {
              name: 'year',
              type: 'text',
              label: '创作时间',
              admin: { width: '25%', placeholder: '2026年春' },
            },
          ],
        },
        { name: 'explanation', type: 'textarea', label: '作品说明', maxLength: 200 },
      ],
    },
    { name: 'body', type: 'richText', label: '正文' },
    summaryField,
    coverField,
    galleryField,
    relatedSpacesField,
  ],
})
