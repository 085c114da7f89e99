import type { CollectionConfig, Field } from 'payload'
import { optionsOf } from '@/platform/publication/options'
import { keptByScreenManagers } from './access'
import { clockTimeField, dayField, placesFields, playlistField } from './fields'
import { refuseImpossibleSchedule } from './schedule-rules'
import { tellScreens } from './tell-screens'
import { dayKinds, dayParts, periodKinds, priorities, repeats, weekdays } from './words'

type Data = { part?: keyof typeof dayParts; repeat?: keyof typeof repeats }

const partIs =
  (part: keyof typeof dayParts) =>
  (data: Data): boolean =>
    data?.part === part

const repeatIs =
  (...kinds: (keyof typeof repeats)[]) =>
  (data: Data): boolean =>
    kinds.includes(data?.repeat ?? 'daily')

const when: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'days',
        type: 'select',
        label: '哪些日子',
        required: true,
        defaultValue: 'school',
        options: optionsOf(dayKinds),
        admin: { width: '50%', description: '上学日按校历：学期内、不放假；调休补课的周末也算。' },
      },
      {
        name: 'part',
        type: 'select',
        label: '一天里的什么时候',
        required: true,
        defaultValue: 'periods',
        options: optionsOf(dayParts),
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    admin: { condition: partIs('hours') },
    fields: [
      clockTimeField('hoursFrom', '从', { required: false, width: '50%' }),
      clockTimeField('hoursTo', '到', {
        required: false,
        width: '50%',
        description: '比开始早，就是播放到第二天。',
      }),
    ],
  },
  {
    name: 'periods',
    type: 'select',
    label: '作息里的哪些时候',
    hasMany: true,
    defaultValue: ['break'],
    options: optionsOf(periodKinds),
    admin: { condition: partIs('periods'), description: '具体钟点在“校历和作息”里。' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'repeat',
        type: 'select',
        label: '重复',
        required: true,
        defaultValue: 'daily',
        options: optionsOf(repeats),
        admin: { width: '50%' },
      },
      {
        name: 'interval',
        type: 'number',
        label: '每隔',
        min: 1,
        max: 12,
        defaultValue: 1,
        admin: { width: '50%', description: '1 是每次，2 是隔一次（例如单双周）。' },
      },
    ],
  },
  {
    name: 'weekdays',
    type: 'select',
    label: '星期几',
    hasMany: true,
    options: optionsOf(weekdays),
    admin: { condition: repeatIs('weekly'), description: '调休补课的日子按它补的星期算。' },
  },
  {
    name: 'monthDay',
    type: 'number',
    label: '每月几号',
    min: 1,
    max: 31,
    admin: { condition: repeatIs('monthly') },
  },
  {
    type: 'row',
    fields: [
      dayField('from', '从哪天起', { required: false, width: '50%', description: '留空：现在就开始。' }),
      dayField('to', '到哪天止', {
        required: false,
        width: '50%',
        description: '含这一天。留空：一直有效。',
      }),
    ],
  },
  {
    name: 'except',
    type: 'array',
    label: '除外的日子',
    labels: { singular: '一天', plural: '除外的日子' },
    maxRows: 60,
    fields: [dayField('day', '日期', { width: '50%' })],
  },
]

/** What plays when, beside the playlist that always plays. */
export const ScreenSchedules: CollectionConfig = {
  slug: 'screen-schedules',
  labels: { singular: '排期', plural: '排期' },
  access: keptByScreenManagers,
  defaultSort: '-updatedAt',
  hooks: {
    beforeValidate: [
      ({ data, originalDoc }) => {
        refuseImpossibleSchedule({ ...originalDoc, ...data })
        return data
      },
    ],
    afterChange: [tellScreens],
    afterDelete: [tellScreens],
  },
  admin: {
    group: '校园屏',
    useAsTitle: 'name',
    defaultColumns: ['name', 'playlist', 'days', 'priority', 'active', 'updatedAt'],
    listSearchableFields: ['name'],
    description: '什么时候、在哪些屏幕播放哪个列表。没有排期的时候播放屏幕自己的“平时播放”。',
  },
  fields: [
    {
      name: 'inWords',
      type: 'ui',
      label: '这个排期',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/screens/schedule/schedule-panel#SchedulePanel' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: '名称',
          required: true,
          maxLength: 40,
          admin: { width: '50%', placeholder: '课间播放活动和书画' },
        },
        playlistField('播放哪个列表', { required: true, width: '50%' }),
      ],
    },
    ...placesFields,
    {
      type: 'row',
      fields: [
        {
          name: 'priority',
          type: 'select',
          label: '优先级',
          required: true,
          defaultValue: '1',
          options: optionsOf(priorities),
          admin: { width: '50%', description: '同时有几个排期，只播放最高的那个，不会轮流。' },
        },
        {
          name: 'active',
          type: 'checkbox',
          label: '启用',
          defaultValue: true,
          admin: { width: '50%' },
        },
      ],
    },
    ...when,
  ],
}
