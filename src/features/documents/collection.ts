import type { Document } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { attachmentsField, relatedSpacesField, summaryField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { aspects } from '@/platform/settings/aspects'
import { documentsAccess } from './access'
import { refuseUnreadableDocument } from './document-rules'
import { documentKinds } from './words'

const half = { width: '50%' } as const

export const Documents = publishedCollection<Document>({
  slug: 'documents',
  labels: { singular: '制度文件', plural: '制度与流程' },
  access: documentsAccess,
  orderable: true,
  publication: {
    label: '制度',
    path: ({ slug }) => `/documents/${slug}`,
    onScreens: false,
    titleOf: ({ title }) => title ?? '',
    textOf: (doc) =>
      joinText(
        doc.docNumber,
        doc.summary,
        plainText(doc.body),
        ...(doc.steps ?? []).flatMap(({ title, who, what, within }) => [title, who, what, within]),
      ),
    beforePublish: refuseUnreadableDocument,
  },
  admin: {
    group: '支部工作',
    useAsTitle: 'title',
    defaultColumns: ['title', 'aspect', 'kind', 'docNumber', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'docNumber'],
    description: '规章制度、工作流程和手册。拖动左侧手柄排先后，编号按先后自动生成。',
  },
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 40 },
    {
      type: 'row',
      fields: [
        {
          name: 'aspect',
          type: 'select',
          label: '方面',
          required: true,
          index: true,
          options: optionsOf(aspects),
          admin: half,
        },
        {
          name: 'kind',
          type: 'select',
          label: '类型',
          required: true,
          defaultValue: 'rule',
          index: true,
          options: optionsOf(documentKinds),
          admin: half,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'docNumber',
          type: 'text',
          label: '文号',
          maxLength: 40,
          admin: { ...half, placeholder: '示例校党支〔2026〕3号' },
        },
        {
          name: 'issuedAt',
          type: 'date',
          label: '印发日期',
          index: true,
          admin: { ...half, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } },
        },
      ],
    },
    { name: 'body', type: 'richText', label: '正文' },
    {
      name: 'steps',
      type: 'array',
      label: '步骤',
      labels: { singular: '一步', plural: '步骤' },
      maxRows: 30,
      admin: {
        condition: (data) => data?.kind === 'procedure',
        description: '谁、做什么、多久之内、用哪张表。页面上画成流程。',
        initCollapsed: true,
      },
      fields: [
        { name: 'title', type: 'text', label: '这一步', required: true, maxLength: 20 },
        {
          type: 'row',
          fields: [
            { name: 'who', type: 'text', label: '谁', required: true, maxLength: 30, admin: half },
            {
              name: 'within',
              type: 'text',
              label: '多久之内',
              maxLength: 30,
              admin: { ...half, placeholder: '会后两天内' },
            },
          ],
        },
        { name: 'what', type: 'textarea', label: '做什么', required: true, maxLength: 200 },
        {
          name: 'form',
          type: 'upload',
          relationTo: 'media',
          label: '用哪张表',
          filterOptions: { kind: { equals: 'attachment' } },
        },
      ],
    },
    summaryField,
    attachmentsField,
    {
      name: 'supersedes',
      type: 'relationship',
      relationTo: 'documents',
      hasMany: true,
      label: '代替',
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { description: '发布后，被代替的文件仍可查阅，页面上注明已由本文件代替。' },
    },
    relatedSpacesField,
  ],
})
