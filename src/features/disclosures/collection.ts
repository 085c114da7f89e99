import type { Disclosure } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { attachmentsField, relatedSpacesField, summaryField } from '@/platform/publication/fields'
import { keptBy } from '@/platform/publication/kept-by'
import { optionsOf } from '@/platform/publication/options'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { disclosuresAccess } from './access'
import { refuseUncountableNotice } from './notice-rules'
import { audiences, disclosureCategories, LONGEST_NOTICE, SHORTEST_NOTICE, terms } from './words'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } as const

export const Disclosures = publishedCollection<Disclosure>({
  slug: 'disclosures',
  labels: { singular: '公开事项', plural: '党务公开' },
  access: disclosuresAccess,
  defaultSort: '-date',
  hooks: { beforeDelete: [keptBy('feedback')] },
  publication: {
    label: '党务公开',
    path: ({ slug }) => `/disclosures/${slug}`,
    titleOf: ({ title }) => title ?? '',
    slugDate: ({ date }) => date,
    isPublic: ({ audience }) => audience === 'public',
    textOf: (doc) => joinText(doc.summary, plainText(doc.body)),
    beforePublish: refuseUncountableNotice,
  },
  admin: {
    group: '支部工作',
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'audience', 'date', 'review', 'updatedAt'],
    listSearchableFields: ['title'],
    description: '向社会公开的在网站和校园屏上；给党员和支部委员会的，登录后台才看得到。',
  },
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 40 },
    {
      type: 'row',
      fields: [
        {
          name: 'category',
          type: 'select',
          label: '类别',
          required: true,
          index: true,
          options: optionsOf(disclosureCategories),
          admin: { width: '50%' },
        },
        {
          name: 'date',
          type: 'date',
          label: '日期',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { width: '50%', date: day },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'audience',
          type: 'select',
          label: '公开范围',
          required: true,
          defaultValue: 'public',
          index: true,
          options: optionsOf(audiences),
          admin: {
            width: '50%',
            description:
              '“全体党员”和“支部委员会”不会出现在网站、搜索和校园屏上，在后台的「党内公开」里看。附件放在共用的附件库里，能登录后台的人都打得开。',
          },
        },
        {
          name: 'term',
          type: 'select',
          label: '公开期限',
          required: true,
          defaultValue: 'permanent',
          options: optionsOf(terms),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'notice',
      type: 'group',
      label: '公示期',
      admin: {
        description: '需要公示才填。只数校历里上学的日子，寒暑假不算，调休补课算；到期自己结束，不用撤。',
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'from',
              type: 'date',
              label: '公示从',
              admin: { width: '50%', date: day, description: '第一天也算。' },
            },
            {
              name: 'workingDays',
              type: 'number',
              label: '工作日',
              min: SHORTEST_NOTICE,
              max: LONGEST_NOTICE,
              admin: {
                width: '50%',
                step: 1,
                placeholder: String(SHORTEST_NOTICE),
                description: `不少于${SHORTEST_NOTICE}个工作日。`,
              },
            },
          ],
        },
      ],
    },
    { name: 'body', type: 'richText', label: '正文', required: true },
    summaryField,
    attachmentsField,
    relatedSpacesField,
  ],
})
