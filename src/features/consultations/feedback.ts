import type { CollectionConfig } from 'payload'
import { noField } from '@/platform/access/rules'
import { optionsOf } from '@/platform/publication/options'
import { byAssigner, byPublisher, byReviewer, feedbackAccess, seenAtDesk } from './access'
import { announceFeedback, announceGone, keepPromise, stampReply } from './hooks'
import { challengeEndpoint } from './intake/challenge-endpoint'
import { contactEndpoint } from './intake/contact-endpoint'
import { receiptEndpoint } from './intake/receipt-endpoint'
import { sendEndpoint } from './intake/send-endpoint'
import { firstPromise } from './promise'
import { satisfactionEndpoint } from './satisfaction/endpoint'
import { feedbackLanes, feedbackStates } from './words'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } as const
const half = { width: '50%' } as const

/**
 * What parents and pupils send in. Never made over the API: the public form's own endpoint takes it in (intake/send-endpoint.ts). Words are
 * public only once a reviewer has let them, the contact never.
 */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: '意见', plural: '你提我办' },
  access: feedbackAccess,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  // people's own words are not for a log that can never be corrected, nor is it anybody of the staff who sends them in
  custom: { audit: { creations: false, titleOf: ({ id }: { id: number }) => `意见 ${id}` } },
  endpoints: [sendEndpoint, challengeEndpoint, receiptEndpoint, satisfactionEndpoint, contactEndpoint],
  hooks: {
    beforeChange: [keepPromise, stampReply],
    afterChange: [announceFeedback],
    afterDelete: [announceGone],
  },
  admin: {
    group: '支部工作',
    useAsTitle: 'text',
    defaultColumns: ['text', 'about', 'state', 'promisedAt', 'repliedAt', 'createdAt'],
    listSearchableFields: ['text'],
    components: { beforeListTable: ['/features/consultations/admin/queue-link#QueueLink'] },
    description: '家长和学生提的意见。先看能不能公开，再说好谁负责、什么时候答复。',
  },
  fields: [
    {
      name: 'about',
      type: 'relationship',
      relationTo: ['consultations', 'disclosures'],
      label: '关于',
      required: true,
      index: true,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'text',
      type: 'textarea',
      label: '意见',
      required: true,
      maxLength: 1000,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'signature',
      type: 'text',
      label: '署名',
      maxLength: 20,
      access: { update: () => false },
      admin: { readOnly: true, description: '对方自己写的称呼，可以没有。' },
    },
    {
      name: 'state',
      type: 'select',
      label: '是否公开',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: optionsOf(feedbackStates),
      access: { update: byReviewer },
      admin: {
        position: 'sidebar',
        description: '“公开”后意见原文会出现在页面上；广告、骂人、带人名和电话的选“不公开”。',
      },
    },
    {
      name: 'handler',
      type: 'relationship',
      relationTo: 'users',
      label: '经办人',
      access: { read: seenAtDesk, update: byAssigner },
      admin: { position: 'sidebar', description: '由终审人指定。只有经办人能看联系方式。' },
    },
    {
      name: 'hasContact',
      type: 'checkbox',
      label: '留了联系方式',
      defaultValue: false,
      access: { read: seenAtDesk, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        components: { Field: '/features/consultations/admin/contact#Contact' },
      },
    },
    {
      name: 'lane',
      type: 'select',
      label: '收在哪里',
      required: true,
      defaultValue: 'normal',
      index: true,
      options: optionsOf(feedbackLanes),
      access: { read: seenAtDesk, update: () => false },
      admin: { position: 'sidebar', readOnly: true, description: '按内容和当时收到多少自动分的。' },
    },
    {
      name: 'sealedContact',
      type: 'text',
      label: '联系方式（密文）',
      hidden: true,
      access: { read: () => false, create: () => false, update: () => false },
    },
    {
      name: 'receipt',
      type: 'text',
      label: '查询码（摘要）',
      hidden: true,
      unique: true,
      access: { read: () => false, create: () => false, update: () => false },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'promisedAt',
          type: 'date',
          label: '最晚哪天答复',
          index: true,
          access: { update: byReviewer },
          admin: {
            ...half,
            date: day,
            description: '说好以后，只有终审人能改，原来的日期会一直写在页面上。',
          },
        },
        {
          name: 'responsible',
          type: 'relationship',
          relationTo: 'members',
          label: '负责人',
          access: { update: byReviewer },
          admin: half,
        },
      ],
    },
    firstPromise,
    {
      name: 'reply',
      type: 'textarea',
      label: '答复',
      maxLength: 600,
      access: { update: byPublisher },
      admin: { rows: 4, description: '由终审人答复，和意见一起公开。' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'repliedAt',
          type: 'date',
          label: '答复日期',
          access: { update: noField },
          admin: { ...half, date: day, readOnly: true, description: '写好答复后自动填上。' },
        },
        {
          name: 'result',
          type: 'relationship',
          relationTo: 'news',
          label: '办理结果',
          access: { update: byPublisher },
          admin: { ...half, description: '有一篇动态说清了怎么办的，就选它。' },
        },
      ],
    },
  ],
}
