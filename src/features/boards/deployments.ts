import type { CollectionConfig } from 'payload'
import { optionsOf } from '@/platform/publication/options'
import { deploymentAccess } from './access'
import { checkDeployment, tellOfDeployment } from './deployment-rules'
import { purposes } from './words'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } as const

/**
 * Where a movable board is and was. Not part of the board's text: wheeling a board to the community needs no three reviews,
 * so these are short facts that only reviewers record, by name and in the audit log.
 */
export const BoardDeployments: CollectionConfig = {
  slug: 'board-deployments',
  labels: { singular: '外展记录', plural: '外展记录' },
  access: deploymentAccess,
  defaultSort: '-from',
  disableDuplicate: true,
  hooks: {
    beforeChange: [checkDeployment],
    afterChange: [tellOfDeployment],
    afterDelete: [tellOfDeployment],
  },
  admin: {
    group: '内容',
    useAsTitle: 'place',
    defaultColumns: ['board', 'place', 'purpose', 'from', 'to'],
    description: '磁性展板什么时候去了哪里。推出去时登记一条，收回来时填归还日期。',
  },
  fields: [
    {
      name: 'board',
      type: 'relationship',
      relationTo: 'boards',
      label: '展板',
      required: true,
      index: true,
      filterOptions: { kind: { equals: 'magnetic' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'text',
          label: '去了哪里',
          required: true,
          maxLength: 30,
          admin: { width: '50%', placeholder: '社区活动中心' },
        },
        {
          name: 'purpose',
          type: 'select',
          label: '做什么',
          required: true,
          options: optionsOf(purposes),
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          label: '从',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { width: '50%', date: day },
        },
        {
          name: 'to',
          type: 'date',
          label: '归还日期',
          admin: { width: '50%', date: day, description: '还没有收回来就留空。' },
        },
      ],
    },
  ],
}
