import type { Standard } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { optionsOf } from '@/platform/publication/options'
import { joinText } from '@/platform/publication/plain-text'
import { aspects } from '@/platform/settings/aspects'
import { standardsAccess } from './access'
import { exportEndpoint, importEndpoint } from './sheet/endpoints'
import { frequencies } from './words'

const half = { width: '50%' } as const

export const Standards = publishedCollection<Standard>({
  slug: 'standards',
  labels: { singular: '一览表任务', plural: '标准化一览表' },
  access: standardsAccess,
  endpoints: [exportEndpoint, importEndpoint],
  orderable: true,
  publication: {
    label: '一览表',
    path: ({ slug }) => `/standards/${slug}`,
    onScreens: false,
    titleOf: ({ task }) => task ?? '',
    textOf: (doc) => joinText(doc.goal),
  },
  admin: {
    group: '支部工作',
    useAsTitle: 'task',
    defaultColumns: ['task', 'aspect', 'frequency', 'owner', 'review', 'updatedAt'],
    listSearchableFields: ['task', 'goal'],
    description: '任务和目标。做到没有，由已发布的内容和日期算出，不用填进度。',
    components: { beforeListTable: ['/features/standards/admin/sheet-import#SheetImport'] },
  },
  fields: [
    {
      name: 'stateNow',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/features/standards/admin/state-field#StateField' },
      },
    },
    { name: 'task', type: 'text', label: '任务', required: true, maxLength: 40 },
    {
      name: 'goal',
      type: 'textarea',
      label: '目标',
      required: true,
      maxLength: 160,
      admin: { description: '做到什么样算做到，写得能看出来。' },
    },
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
        { name: 'owner', type: 'relationship', relationTo: 'members', label: '负责人', admin: half },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'frequency',
          type: 'select',
          label: '多久一次',
          required: true,
          defaultValue: 'termly',
          options: optionsOf(frequencies),
          admin: half,
        },
        {
          name: 'dueDate',
          type: 'date',
          label: '完成日期',
          admin: {
            ...half,
            condition: (data) => data?.frequency === 'once',
            date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' },
          },
        },
      ],
    },
    {
      name: 'since',
      type: 'date',
      label: '从什么时候开始要求',
      required: true,
      defaultValue: () => new Date().toISOString(),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' },
        description: '这一天以前的不算逾期；从这天以后第一个完整的月、季度、学期或年算起。',
      },
    },
  ],
})
