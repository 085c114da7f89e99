import type { CheckboxField, Field, RelationshipField, TextField, UploadField } from 'payload'
import { noField } from '@/platform/access/rules'
import { reviewStates } from '@/platform/review/states'
import { checkSlug } from './slug'

const sidebar = { position: 'sidebar' } as const

const reviewField: Field = {
  name: 'review',
  type: 'select',
  label: '审核状态',
  defaultValue: 'draft',
  index: true,
  options: Object.entries(reviewStates).map(([value, label]) => ({ value, label })),
  access: { create: noField, update: noField },
  admin: {
    ...sidebar,
    readOnly: true,
    description: '由送审、通过、发布等按钮改变，不能直接填写。',
  },
}

const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  label: '首次发布时间',
  index: true,
  access: { create: noField, update: noField },
  admin: {
    ...sidebar,
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy年M月d日 HH:mm' },
    description: '第一次发布时自动记下。',
    condition: (data) => Boolean(data?.publishedAt),
  },
}

const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: '网址名',
  unique: true,
  index: true,
  validate: checkSlug,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    ...sidebar,
    description:
      '留空即可，发布时按日期和标题拼音自动生成。发布后改标题不会改网址；在这里改网址，旧网址会自动转到新网址。',
  },
}

const createdByField: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: '创建人',
  index: true,
  access: { create: noField, update: noField, read: ({ req }) => Boolean(req.user) },
  hooks: {
    beforeChange: [({ operation, req, value }) => (operation === 'create' ? (req.user?.id ?? value) : value)],
    beforeDuplicate: [() => null],
  },
  admin: { ...sidebar, readOnly: true, condition: (data) => Boolean(data?.createdBy) },
}

const onScreensField: CheckboxField = {
  name: 'showOnScreens',
  type: 'checkbox',
  label: '在校园屏播放',
  defaultValue: true,
  index: true,
  admin: { ...sidebar, description: '发布后进入走廊屏幕的轮播。' },
}

/** What the screens will show of it, while it is being written. */
const slidePreview: Field = {
  name: 'slidePreview',
  type: 'ui',
  admin: {
    ...sidebar,
    disableListColumn: true,
    components: { Field: '/admin/screens/slide-preview/panel#SlidePreviewPanel' },
  },
}

const pinnedField: CheckboxField = {
  name: 'pinned',
  type: 'checkbox',
  label: '置顶',
  defaultValue: false,
  index: true,
  admin: { ...sidebar, description: '排在列表和首页最前面。' },
}

const campaignField: RelationshipField = {
  name: 'campaign',
  type: 'relationship',
  relationTo: 'campaigns',
  label: '专题',
  index: true,
  admin: { ...sidebar, description: '会收在这个专题的页面上。' },
}

const standardsField: RelationshipField = {
  name: 'standards',
  type: 'relationship',
  relationTo: 'standards',
  hasMany: true,
  label: '对应的一览表任务',
  admin: { ...sidebar, description: '发布后就是这些任务做到了的依据，进度由此算出。' },
}

type Kind = { slug: string; hasPage: boolean; hasSlide: boolean }

/**
 * The fields every published collection has beside its own. Source: domain.md, "Common to everything published". What has
 * a page may belong to a campaign and be evidence of a task.
 */
export const publishedFields = ({ slug, hasPage, hasSlide }: Kind): Field[] => [
  reviewField,
  publishedAtField,
  slugField,
  ...(hasSlide ? [onScreensField, slidePreview] : []),
  pinnedField,
  ...(hasPage && slug !== 'campaigns' ? [campaignField] : []),
  ...(hasPage && slug !== 'standards' ? [standardsField] : []),
  createdByField,
]

export const summaryField: Field = {
  name: 'summary',
  type: 'textarea',
  label: '摘要',
  maxLength: 120,
  admin: { description: '一两句话，用在列表、搜索结果和分享卡片上。留空则取正文开头。', rows: 2 },
}

export const coverField: UploadField = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  label: '封面图片',
  displayPreview: true,
  filterOptions: { kind: { equals: 'picture' } },
  admin: { description: '横幅照片最合适，列表、分享卡片和校园屏都用它。' },
}

export const galleryField: Field = {
  name: 'gallery',
  type: 'array',
  label: '图片集',
  labels: { singular: '图片', plural: '图片' },
  admin: {
    description: '按拖动后的顺序显示；图注写清谁在做什么。',
    components: { Field: '/platform/media/admin/gallery/gallery#Gallery' },
  },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: '图片',
      required: true,
      displayPreview: true,
      filterOptions: { kind: { equals: 'picture' } },
    },
    { name: 'caption', type: 'text', label: '图注', maxLength: 80 },
  ],
}

export const attachmentsField: UploadField = {
  name: 'attachments',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: '附件',
  filterOptions: { kind: { equals: 'attachment' } },
  admin: { description: 'PDF 或 Office 文件，供读者下载。' },
}

export const relatedSpacesField: RelationshipField = {
  name: 'relatedSpaces',
  type: 'relationship',
  relationTo: 'spaces',
  hasMany: true,
  label: '相关阵地',
  admin: { description: '会出现在这些阵地的页面上。' },
}
