import { everybody, publishers, publishersAndAdmins } from '@/platform/access/rules'
import { publicGlobal } from './global'

/** The six aspects of standardised branch work; the school names the last two. Source: domain.md, Standardisation. */
export const aspects = {
  leadership: '班子建设',
  venues: '阵地建设',
  activities: '活动组织',
  institutions: '制度建设',
  own1: '学校自定一',
  own2: '学校自定二',
} as const

export type Aspect = keyof typeof aspects

/** What the school calls its aspects. */
export type AspectNames = Record<Aspect, string>

/** The global's fields as words for all six. */
export const aspectNames = (global: { own1?: string | null; own2?: string | null }): AspectNames => ({
  ...aspects,
  ...(global.own1 && { own1: global.own1 }),
  ...(global.own2 && { own2: global.own2 }),
})

/** How the school's standardisation is called: on the chart, in the book of rules and on screens. */
export const Standardisation = publicGlobal({
  slug: 'standardisation',
  label: '标准化建设',
  access: { read: everybody, update: publishers, readVersions: publishersAndAdmins },
  admin: {
    group: '支部工作',
    description: '标准化建设有六个方面，前四个是固定的，后两个由学校自己命名。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'own1',
          type: 'text',
          label: '第五个方面',
          maxLength: 8,
          defaultValue: '党员教育',
          admin: { width: '50%' },
        },
        {
          name: 'own2',
          type: 'text',
          label: '第六个方面',
          maxLength: 8,
          defaultValue: '为民服务',
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'purpose',
      type: 'textarea',
      label: '说明',
      maxLength: 160,
      admin: { description: '显示在一览表上方：为什么列这张表，怎么看。' },
    },
  ],
})
