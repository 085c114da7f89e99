import type { CheckboxField, Field, FieldAccess, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import type { Media } from '@/payload-types'
import { noField } from '@/platform/access/rules'
import { optionsOf } from '@/platform/publication/options'
import { screensPanel } from '@/platform/publication/screens-panel'

/** Key in req.context: the mark of the address that a picture came by from a phone. */
export const SENT_BY = 'sentBy'

/** Source: domain.md, Pictures of children. */
const consentStatuses = {
  notNeeded: '不需要（没有可辨认的未成年人）',
  obtained: '已取得监护人同意',
  blurred: '已打码',
  pending: '待确认',
  withdrawn: '监护人已撤回',
} as const

const mediaKinds = { picture: '图片', attachment: '附件', audio: '音频', video: '视频' } as const
export type MediaKind = keyof typeof mediaKinds

const system = { access: { create: noField, update: noField }, admin: { hidden: true } } as const

const noColumn = { disableListColumn: true, disableListFilter: true } as const

/**
 * Whose pictures show children, and what guardians said of it, concerns nobody but the staff. Payload then also refuses
 * to filter and sort by it.
 */
const staffOnly = { read: ({ req }) => Boolean(req.user) } satisfies { read: FieldAccess }

/**
 * The screens stop showing a picture when its consent ends, so their manifest, which the server makes with a visitor's
 * access, has to know. Visitors themselves come over REST or GraphQL only.
 */
const staffAndServer = {
  read: ({ req }) => Boolean(req.user) || req.payloadAPI === 'local',
} satisfies { read: FieldAccess }

const isPublic: CheckboxField = {
  name: 'isPublic',
  type: 'checkbox',
  label: '访客可见',
  defaultValue: false,
  index: true,
  ...system,
}

const consent: Field[] = [
  {
    name: 'containsMinors',
    type: 'checkbox',
    label: '画面里有能认出来的未成年人',
    defaultValue: false,
    access: staffOnly,
  },
  {
    name: 'consentStatus',
    type: 'select',
    label: '同意情况',
    required: true,
    defaultValue: 'pending',
    index: true,
    options: optionsOf(consentStatuses),
    access: staffOnly,
    validate: (value: unknown, { siblingData }: { siblingData: { containsMinors?: boolean | null } }) => {
      if (!value) return '请选择同意情况。'
      const contradiction = siblingData.containsMinors && value === 'notNeeded'
      return !contradiction || '画面里有未成年人，请选「已取得监护人同意」「已打码」或「待确认」。'
    },
    admin: { description: '「待确认」「监护人已撤回」和过期的照片不能发布，已发布的会立刻撤下。' },
  },
  {
    type: 'row',
    admin: { condition: (data) => data?.consentStatus === 'obtained' },
    fields: [
      {
        name: 'consentRef',
        type: 'text',
        label: '同意书编号',
        access: staffOnly,
        admin: { width: '50%' },
      },
      {
        name: 'consentExpiresAt',
        type: 'date',
        label: '同意到期',
        index: true,
        access: staffAndServer,
        admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } },
      },
    ],
  },
]

/**
 * Only pictures need words, and those may wait as long as their consent does: neither goes out before. The desk's form
 * cannot know the kind of a file it has not sent yet, so it lets it be sent.
 */
const describesPicture: TextFieldSingleValidation = (value, options) => {
  const { consentStatus, kind } = options.data as Partial<Media>
  const unknown = options.event === 'onChange' && options.operation === 'create'
  const mayWait = kind !== 'picture' || unknown || !consentStatus || consentStatus === 'pending'
  return !value && mayWait ? true : text(value, options)
}

export const mediaFields: Field[] = [
  screensPanel,
  {
    name: 'usesPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/platform/media/admin/uses-panel#UsesPanel' },
    },
  },
  {
    name: 'filmPanel',
    type: 'ui',
    admin: {
      condition: (data) => data?.kind === 'video' && Boolean(data?.id ?? data?.createdAt),
      disableListColumn: true,
      components: { Field: '/platform/media/admin/film-panel#FilmPanel' },
    },
  },
  {
    name: 'pixelatePanel',
    type: 'ui',
    admin: {
      condition: (data) => data?.kind === 'picture' && Boolean(data?.id ?? data?.createdAt),
      disableListColumn: true,
      components: { Field: '/platform/media/admin/pixelate-panel#PixelatePanel' },
    },
  },
  {
    name: 'alt',
    type: 'text',
    label: '图片说明',
    required: true,
    maxLength: 120,
    validate: describesPicture,
    admin: {
      description:
        '说给看不见图片的人听：谁在哪里做什么。例如：两位老师在图书角整理书架。附件、录音和视频可以不填。',
    },
  },
  { name: 'caption', type: 'text', label: '图注', maxLength: 80 },
  { name: 'credit', type: 'text', label: '拍摄者', maxLength: 20 },
  ...consent,
  // Payload's own field, shown by the picture and its first name
  {
    name: 'filename',
    type: 'text',
    label: '图片或文件',
    admin: { components: { Cell: '/platform/media/admin/file-cell#FileCell' } },
  },
  { name: 'url', type: 'text', label: '文件地址', admin: noColumn },
  { name: 'thumbnailURL', type: 'text', label: '缩略图地址', admin: noColumn },
  { name: 'mimeType', type: 'text', label: '文件类型', admin: noColumn },
  {
    name: 'title',
    type: 'text',
    label: '原文件名',
    ...system,
    // a picture's file name may hold a child's name; an attachment's is what the reader downloads
    access: { ...system.access, read: ({ doc, req }) => Boolean(req.user) || doc?.kind === 'attachment' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'kind',
    type: 'select',
    label: '种类',
    defaultValue: 'picture',
    index: true,
    options: optionsOf(mediaKinds),
    ...system,
  },
  isPublic,
  { name: 'sha256', type: 'text', label: '内容指纹', index: true, ...system },
  { name: 'duration', type: 'number', label: '时长（秒）', ...system },
  { name: 'sound', type: 'checkbox', label: '有声音', ...system },
  { name: 'dominantColor', type: 'text', label: '主色', ...system },
  { name: 'renditions', type: 'json', label: '各种尺寸', ...system },
  // which address on a phone it came by: the desk asks for these while it shows the address
  {
    name: 'sentBy',
    type: 'text',
    label: '从手机传来',
    index: true,
    access: { create: noField, update: noField, ...staffOnly },
    hooks: {
      beforeChange: [({ operation, req, value }) => (operation === 'create' ? req.context[SENT_BY] : value)],
    },
    admin: { hidden: true },
  },
  { name: 'regions', type: 'json', label: '已打码的位置', ...system },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: '上传人',
    index: true,
    access: { create: noField, update: noField, read: ({ req }) => Boolean(req.user) },
    hooks: {
      beforeChange: [
        ({ operation, req, value }) => (operation === 'create' ? (req.user?.id ?? value) : value),
      ],
    },
    admin: { readOnly: true, position: 'sidebar' },
  },
]
