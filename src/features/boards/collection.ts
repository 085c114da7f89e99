import type { Board } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { summaryField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { joinText } from '@/platform/publication/plain-text'
import { boardsAccess } from './access'
import { deployEndpoint, returnEndpoint } from './deploy-endpoints'
import { forgetDeployments } from './deployment-rules'
import { boardKinds, boardThemes } from './words'

export const Boards = publishedCollection<Board>({
  slug: 'boards',
  labels: { singular: '展板', plural: '展板' },
  access: boardsAccess,
  orderable: true,
  endpoints: [deployEndpoint, returnEndpoint],
  hooks: { beforeDelete: [forgetDeployments] },
  publication: {
    label: '展板',
    path: ({ slug }) => `/boards/${slug}`,
    titleOf: ({ title }) => title ?? '',
    textOf: (doc) => joinText(doc.code, doc.text, doc.summary),
  },
  admin: {
    group: '内容',
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'kind', 'space', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'code'],
    description: '墙上的固定展板和能推出去的磁性展板。磁性展板去了哪里，在“外展记录”里登记。',
  },
  fields: [
    {
      name: 'whereabouts',
      type: 'ui',
      admin: {
        disableListColumn: true,
        condition: (data) => data?.kind === 'magnetic',
        components: { Field: '/features/boards/admin/deployment-panel#DeploymentPanel' },
      },
    },
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 20 },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: '编号',
          required: true,
          unique: true,
          maxLength: 12,
          hooks: { beforeDuplicate: [() => null] },
          admin: { width: '33%', placeholder: 'L-03', description: '贴在展板背面，方便找。' },
        },
        {
          name: 'kind',
          type: 'select',
          label: '类型',
          required: true,
          defaultValue: 'fixed',
          index: true,
          options: optionsOf(boardKinds),
          admin: { width: '33%' },
        },
        {
          name: 'theme',
          type: 'select',
          label: '主题',
          required: true,
          options: optionsOf(boardThemes),
          admin: { width: '33%' },
        },
      ],
    },
    {
      name: 'space',
      type: 'relationship',
      relationTo: 'spaces',
      label: '所在阵地',
      index: true,
      admin: { description: '固定展板挂在哪里；磁性展板平时放在哪里。' },
    },
    {
      name: 'artwork',
      type: 'upload',
      relationTo: 'media',
      label: '板面图',
      displayPreview: true,
      filterOptions: { kind: { equals: 'picture' } },
      admin: { description: '展板的主图。没有图也可以，文字会排得更大。' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: '板面文字',
      required: true,
      maxLength: 500,
      admin: { rows: 8, description: '一段一行，400 字以内在走廊里最好读。打印用全文，校园屏用开头几句。' },
    },
    summaryField,
    {
      name: 'deployments',
      type: 'join',
      collection: 'board-deployments',
      on: 'board',
      label: '外展记录',
      defaultSort: '-from',
      admin: {
        condition: (data) => data?.kind === 'magnetic',
        defaultColumns: ['place', 'purpose', 'from', 'to'],
      },
    },
  ],
})
