import type { CollectionConfig } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { optionsOf } from '@/platform/publication/options'
import { takeoverAccess } from './access'
import { placesFields } from './fields'
import { tellScreens } from './tell-screens'
import { takeoverTones } from './words'

const moment = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'yyyy年M月d日 HH:mm',
  timeIntervals: 5,
} as const

const HOUR_MS = 3_600_000
/** a forgotten alarm is over by the next day, whatever happens to the network */
const LONGEST_MS = 24 * HOUR_MS
const USUAL_MS = HOUR_MS

/** An urgent notice or a drill that takes the screens over at once and ends by itself, also without a network. */
export const Takeovers: CollectionConfig = {
  slug: 'takeovers',
  labels: { singular: '紧急插播', plural: '紧急插播' },
  access: takeoverAccess,
  disableDuplicate: true,
  defaultSort: '-startsAt',
  hooks: {
    beforeValidate: [({ data, originalDoc }) => checked(data, originalDoc)],
    afterChange: [tellScreens],
  },
  admin: {
    group: '校园屏',
    useAsTitle: 'title',
    defaultColumns: ['title', 'tone', 'startsAt', 'endsAt'],
    description: '立刻盖住所有排期，到时间自己结束，断网也会结束。发出的人和时间会记入操作日志。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: '大字',
          required: true,
          maxLength: 20,
          admin: { width: '75%', placeholder: '请立即到操场集合' },
        },
        {
          name: 'tone',
          type: 'select',
          label: '性质',
          required: true,
          defaultValue: 'urgent',
          options: optionsOf(takeoverTones),
          admin: { width: '25%', description: '演练会在屏上写明“演练”。' },
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      label: '说明',
      maxLength: 120,
      admin: { rows: 2, placeholder: '按平时演练的路线，跟着老师走，不要跑。' },
    },
    {
      name: 'byline',
      type: 'text',
      label: '发布者',
      maxLength: 20,
      admin: { placeholder: '德育处' },
    },
    ...placesFields,
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: '开始',
          required: true,
          defaultValue: () => new Date().toISOString(),
          admin: { width: '50%', date: moment },
        },
        {
          name: 'endsAt',
          type: 'date',
          label: '结束',
          required: true,
          defaultValue: () => new Date(Date.now() + USUAL_MS).toISOString(),
          admin: { width: '50%', date: moment, description: '最长24小时。想提前结束，把时间改成现在。' },
        },
      ],
    },
  ],
}

type Data = { startsAt?: string; endsAt?: string; title?: string; text?: string }

function checked(data: Data = {}, before: Data = {}) {
  if (Date.parse(before.endsAt ?? '') <= Date.now())
    throw wrong('endsAt', '这条插播已经结束，不能再改。要再发一次，请新建。')
  const { startsAt, endsAt } = { ...before, ...data }
  const length = Date.parse(endsAt ?? '') - Date.parse(startsAt ?? '')
  if (!(length > 0)) throw wrong('endsAt', '结束时间要晚于开始时间。')
  if (length > LONGEST_MS) throw wrong('endsAt', '插播最长24小时。更久的请做成屏幕页，经审核后放进播放列表。')
  return data
}

const wrong = (field: string, message: string) => new HongzhuError('bad-takeover', message, 400, { field })
