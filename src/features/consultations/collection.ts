import type { Consultation } from '@/payload-types'
import { noField } from '@/platform/access/rules'
import { publishedCollection } from '@/platform/publication/collection'
import { summaryField } from '@/platform/publication/fields'
import { keptBy } from '@/platform/publication/kept-by'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { consultationsAccess } from './access'
import { refuseByReceived, stampPublished } from './hooks'
import { checkPromise, firstPromise } from './promise'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } as const
const half = { width: '50%' } as const
const picture = {
  type: 'upload',
  relationTo: 'media',
  displayPreview: true,
  filterOptions: { kind: { equals: 'picture' } },
} as const

export const Consultations = publishedCollection<Consultation>({
  slug: 'consultations',
  labels: { singular: '意见征集', plural: '意见征集' },
  access: consultationsAccess,
  defaultSort: '-opensAt',
  hooks: {
    beforeOperation: [refuseByReceived],
    beforeChange: [stampPublished],
    beforeDelete: [keptBy('feedback')],
  },
  publication: {
    label: '意见征集',
    path: ({ slug }) => `/consultations/${slug}`,
    titleOf: ({ title }) => title ?? '',
    slugDate: ({ opensAt }) => opensAt,
    beforePublish: checkPromise,
    textOf: (doc) => joinText(doc.question, doc.summary, plainText(doc.body), plainText(doc.reply)),
  },
  admin: {
    group: '支部工作',
    useAsTitle: 'title',
    defaultColumns: ['title', 'opensAt', 'closesAt', 'promisedAt', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'question'],
    description: '你提我办：问一个问题，说好什么时候答复、谁负责，到期没答复会如实显示。',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '征集',
          fields: [
            { name: 'title', type: 'text', label: '标题', required: true, maxLength: 28 },
            {
              name: 'question',
              type: 'textarea',
              label: '想听什么',
              required: true,
              maxLength: 160,
              admin: { rows: 3, placeholder: '图书角午间怎么开放，孩子们用着方便？' },
            },
            { name: 'body', type: 'richText', label: '背景说明' },
            summaryField,
            {
              type: 'row',
              fields: [
                {
                  name: 'opensAt',
                  type: 'date',
                  label: '开始',
                  required: true,
                  index: true,
                  defaultValue: () => new Date().toISOString(),
                  admin: { ...half, date: day },
                },
                {
                  name: 'closesAt',
                  type: 'date',
                  label: '截止',
                  index: true,
                  admin: { ...half, date: day, description: '这一天还能提。留空就是长期征集。' },
                },
              ],
            },
          ],
        },
        {
          label: '答复',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'promisedAt',
                  type: 'date',
                  label: '最晚哪天答复',
                  admin: { ...half, date: day, description: '有截止日期的，发布前要说好。' },
                },
                {
                  name: 'responsible',
                  type: 'relationship',
                  relationTo: 'members',
                  label: '负责人',
                  admin: half,
                },
              ],
            },
            firstPromise,
            {
              name: 'reply',
              type: 'richText',
              label: '答复',
              admin: { description: '大家提了什么，采纳了什么，没采纳的为什么。' },
            },
            {
              name: 'repliedAt',
              type: 'date',
              label: '答复日期',
              access: { create: noField, update: noField },
              admin: { date: day, readOnly: true, description: '答复第一次发布的那天，自动填上。' },
            },
            {
              type: 'row',
              fields: [
                { name: 'before', label: '改之前', ...picture, admin: half },
                { name: 'after', label: '改之后', ...picture, admin: half },
              ],
            },
          ],
        },
        {
          label: '收到的意见',
          fields: [
            {
              name: 'received',
              type: 'join',
              collection: 'feedback',
              on: 'about',
              label: '收到的意见',
              defaultSort: '-createdAt',
              admin: {
                allowCreate: false,
                disableListFilter: true,
                defaultColumns: ['text', 'state', 'promisedAt', 'repliedAt', 'createdAt'],
              },
            },
          ],
        },
      ],
    },
  ],
})
