import type { Field } from 'payload'
import { optionsOf } from '@/platform/publication/options'
import { subjects } from './categories'
import { LONGEST_CHANGE } from './teaching/when'

/**
 * Which lesson or service the activity improved: the answer to Party work and teaching running as two skins.
 * An honest 暂无结果 counts; nothing is scored. Source: domain.md, "What the branch does", 9.
 */
export const teachingLinkField: Field = {
  name: 'teachingLink',
  type: 'group',
  label: '与教学的联系',
  admin: {
    description: '这次活动让哪一节课、哪一项服务变好了？没有就选「没有直接联系」，还看不出就选「暂无结果」。',
  },
  fields: [
    {
      name: 'result',
      type: 'radio',
      label: '结果',
      defaultValue: 'none',
      options: [
        { value: 'none', label: '没有直接联系' },
        { value: 'changed', label: '有改变' },
        { value: 'pending', label: '暂无结果' },
      ],
    },
    {
      type: 'row',
      admin: { condition: (_, siblings) => siblings?.result !== 'none' && Boolean(siblings?.result) },
      fields: [
        {
          name: 'subject',
          type: 'select',
          label: '学科或服务',
          options: optionsOf(subjects),
          validate: (value: unknown, { siblingData }: { siblingData: { result?: string } }) =>
            !siblingData.result || siblingData.result === 'none' || Boolean(value) || '请选择学科或服务。',
          admin: { width: '50%' },
        },
        { name: 'grade', type: 'text', label: '年级', admin: { width: '50%', placeholder: '例如：四年级' } },
      ],
    },
    {
      name: 'change',
      type: 'textarea',
      label: '改变了什么',
      maxLength: LONGEST_CHANGE,
      validate: (value: unknown, { siblingData }: { siblingData: { result?: string } }) =>
        siblingData.result !== 'changed' ||
        Boolean(value) ||
        '请写一句改变了什么；还看不出，请选「暂无结果」。',
      admin: {
        condition: (_, siblings) => siblings?.result === 'changed',
        placeholder: '例如：四年级每周多一节整本书阅读，借阅从每月 61 册到 140 册',
      },
    },
  ],
}
