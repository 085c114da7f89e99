import type { Field } from 'payload'
import { coverField, relatedSpacesField, summaryField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { leadingGroupRoles, partyPosts } from './posts'

const half = { width: '50%' } as const
const third = { width: '33%' } as const

const who: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', label: '姓名', required: true, maxLength: 20, admin: half },
      {
        name: 'partyPost',
        type: 'select',
        label: '党内职务',
        required: true,
        defaultValue: 'member',
        options: optionsOf(partyPosts),
        admin: half,
      },
    ],
  },
  {
    name: 'portrait',
    type: 'upload',
    relationTo: 'media',
    label: '肖像',
    displayPreview: true,
    filterOptions: { kind: { equals: 'picture' } },
    admin: { description: '竖幅（4:5）最合适，工作中的照片比证件照好。' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'leadingGroupRole',
        type: 'select',
        label: '领导小组',
        options: optionsOf(leadingGroupRoles),
        admin: third,
      },
      { name: 'adminPost', type: 'text', label: '行政职务', admin: third },
      { name: 'subject', type: 'text', label: '任教学科', admin: third },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'professionalTitle', type: 'text', label: '职称', admin: half },
      {
        name: 'joinedPartyAt',
        type: 'date',
        label: '入党年月',
        admin: {
          ...half,
          date: { pickerAppearance: 'monthOnly', displayFormat: 'yyyy年M月' },
          description: '只到月份。',
        },
      },
    ],
  },
  {
    name: 'partyYears',
    type: 'number',
    label: '党龄（年）',
    virtual: true,
    admin: { readOnly: true, description: '由入党年月算出。' },
    hooks: { afterRead: [({ siblingData }) => yearsSince(siblingData?.joinedPartyAt)] },
  },
  { name: 'motto', type: 'text', label: '座右铭', maxLength: 40 },
  {
    name: 'duties',
    type: 'text',
    label: '分工',
    maxLength: 60,
    admin: { description: '在支部里负责什么。' },
  },
]

const helping: Field[] = [
  {
    name: 'pioneerPost',
    type: 'group',
    label: '党员先锋岗',
    admin: { description: '在哪里、什么时候、帮什么忙，让需要的人找得到。' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'where',
            type: 'text',
            label: '在哪里',
            maxLength: 30,
            admin: { ...half, placeholder: '图书角' },
          },
          {
            name: 'when',
            type: 'text',
            label: '什么时候',
            maxLength: 30,
            admin: { ...half, placeholder: '每周三 15:40' },
          },
        ],
      },
      {
        name: 'help',
        type: 'text',
        label: '帮什么忙',
        maxLength: 60,
        admin: { placeholder: '课后阅读小组' },
      },
    ],
  },
  { name: 'pledge', type: 'textarea', label: '承诺', maxLength: 120 },
  {
    name: 'pledgeProgress',
    type: 'textarea',
    label: '做到了什么',
    maxLength: 200,
    admin: { description: '如实写，没做到也可以写原因。' },
  },
  { name: 'deeds', type: 'richText', label: '事迹' },
  summaryField,
  {
    name: 'mentorships',
    type: 'array',
    label: '师徒结对',
    labels: { singular: '结对', plural: '结对' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'mentor', type: 'text', label: '师傅', required: true, admin: third },
          { name: 'mentee', type: 'text', label: '徒弟', required: true, admin: third },
          {
            name: 'since',
            type: 'date',
            label: '开始',
            admin: { ...third, date: { pickerAppearance: 'monthOnly', displayFormat: 'yyyy年M月' } },
          },
        ],
      },
      { name: 'outcome', type: 'text', label: '带来了什么', maxLength: 80 },
    ],
  },
  {
    name: 'honours',
    type: 'array',
    label: '荣誉',
    labels: { singular: '荣誉', plural: '荣誉' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', label: '名称', required: true, admin: half },
          { name: 'year', type: 'number', label: '年份', min: 1949, max: 2100, admin: { width: '25%' } },
          { name: 'issuer', type: 'text', label: '颁发单位', admin: { width: '25%' } },
        ],
      },
    ],
  },
]

const consent: Field = {
  name: 'consent',
  type: 'group',
  label: '本人同意',
  access: { read: ({ req }) => Boolean(req.user) },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'given',
          type: 'checkbox',
          label: '本人同意公开以上内容和肖像',
          defaultValue: false,
          admin: half,
        },
        {
          name: 'date',
          type: 'date',
          label: '同意日期',
          admin: { ...half, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } },
        },
      ],
    },
  ],
}

export const memberFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: '基本情况', fields: who },
      { label: '为大家做什么', fields: helping },
      { label: '同意与关联', fields: [consent, coverField, relatedSpacesField] },
    ],
  },
]

function yearsSince(month: unknown): number | null {
  if (typeof month !== 'string') return null
  const [then, now] = [new Date(month), new Date()]
  const months = (now.getFullYear() - then.getFullYear()) * 12 + now.getMonth() - then.getMonth()
  return Math.max(0, Math.floor(months / 12))
}
