import type { Learning as LearningDocument } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { attachmentsField, coverField, relatedSpacesField, summaryField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { learningAccess } from './access'
import { tooLong } from './length'
import { modes, readers } from './words'

const third = { width: '33%' } as const

export const Learning = publishedCollection<LearningDocument>({
  slug: 'learning',
  labels: { singular: '学习内容', plural: '学习园地' },
  access: learningAccess,
  defaultSort: '-month',
  publication: {
    label: '学习',
    path: ({ slug }) => `/learning/${slug}`,
    onScreens: false,
    titleOf: ({ title }) => title ?? '',
    slugDate: ({ month }) => month,
    proofread: tooLong,
    textOf: (doc) =>
      joinText(doc.question, doc.summary, plainText(doc.example), doc.action, doc.audio?.transcript),
  },
  admin: {
    group: '内容',
    useAsTitle: 'title',
    defaultColumns: ['title', 'mode', 'month', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'question'],
    description: '五分钟能学完：一个问题、一个例子、一件能做的事。不打卡、不计分，也不记谁看过。',
  },
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 30 },
    {
      type: 'row',
      fields: [
        {
          name: 'mode',
          type: 'select',
          label: '怎么学',
          required: true,
          defaultValue: 'self',
          index: true,
          options: optionsOf(modes),
          admin: third,
        },
        {
          name: 'audience',
          type: 'select',
          label: '给谁',
          required: true,
          defaultValue: 'all',
          options: optionsOf(readers),
          admin: third,
        },
        {
          name: 'month',
          type: 'date',
          label: '哪个月',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { ...third, date: { pickerAppearance: 'monthOnly', displayFormat: 'yyyy年M月' } },
        },
      ],
    },
    {
      name: 'question',
      type: 'textarea',
      label: '一个问题',
      required: true,
      maxLength: 120,
      admin: { rows: 2, placeholder: '学生说“老师不公平”，第一句话怎么接？' },
    },
    { name: 'example', type: 'richText', label: '一个例子', required: true },
    {
      name: 'action',
      type: 'textarea',
      label: '一件能做的事',
      required: true,
      maxLength: 160,
      admin: { rows: 2, description: '明天就能做的。' },
    },
    summaryField,
    coverField,
    {
      name: 'audio',
      type: 'group',
      label: '语音',
      admin: { description: '可以不配。配了就要有文字稿。' },
      fields: [
        {
          name: 'file',
          type: 'upload',
          relationTo: 'media',
          label: '语音文件',
          filterOptions: { kind: { equals: 'audio' } },
        },
        {
          name: 'transcript',
          type: 'textarea',
          label: '文字稿',
          validate: (value: unknown, { siblingData }: { siblingData: { file?: unknown } }) =>
            !siblingData.file || Boolean(value) || '请写上语音的文字稿：听不了的人也要能看。',
          admin: { rows: 6 },
        },
      ],
    },
    attachmentsField,
    relatedSpacesField,
  ],
})
