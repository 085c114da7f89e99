import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { anyoneSignedIn, screenKeepers } from '@/platform/access/rules'
import { announce } from '@/platform/publication/announce'
import { optionsOf } from '@/platform/publication/options'
import { refuseImpossibleCalendar } from './calendar-rules'
import { clockTimeField, dayField } from './fields'
import { importHolidays } from './holiday-import/endpoint'
import { periodKinds, weekdays } from './words'

const nameField = (label: string, placeholder: string): Field => ({
  name: 'name',
  type: 'text',
  label,
  required: true,
  maxLength: 20,
  admin: { width: '50%', placeholder },
})

const stretch = (name: string, label: string, placeholder: string, description: string): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular: label, plural: label },
  admin: { description, initCollapsed: true, components: { RowLabel: ROW_LABEL } },
  fields: [
    {
      type: 'row',
      fields: [nameField('名称', placeholder), dayField('from', '从'), dayField('to', '到（含）')],
    },
  ],
})

const ROW_LABEL = '/features/screens/admin/calendar-label#CalendarLabel'

/** Pages count by the school's days as well as screens do: periods of public notice, the chart's terms, promised days. */
const tellEverybody: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announce(req, { cause: 'settings', collection: global.slug })
  return doc
}

/** The school's days: terms, holidays, make-up days, exams and the bell. Schedules are written in its words. */
export const SchoolCalendarGlobal: GlobalConfig = {
  slug: 'school-calendar',
  label: '校历和作息',
  access: { read: anyoneSignedIn, update: screenKeepers },
  hooks: {
    beforeValidate: [
      ({ data }) => {
        refuseImpossibleCalendar(data ?? {})
        return data
      },
    ],
    afterChange: [tellEverybody],
  },
  endpoints: [importHolidays],
  admin: {
    group: '校园屏',
    description: '排期里的“上学日”“课间”都按这里算。每学期开学前更新一次。',
  },
  fields: [
    {
      name: 'import',
      type: 'ui',
      admin: { components: { Field: '/features/screens/admin/holiday-import#HolidayImport' } },
    },
    stretch('terms', '学期', '2026年秋季学期', '不在任何学期里的日子都算放假。'),
    stretch('holidays', '放假', '国庆节', '学期中间放假的日子。'),
    {
      name: 'makeUpDays',
      type: 'array',
      label: '调休补课',
      labels: { singular: '调休', plural: '调休补课' },
      admin: {
        description: '周末上课的日子，以及按星期几的课表。',
        initCollapsed: true,
        components: { RowLabel: ROW_LABEL },
      },
      fields: [
        {
          type: 'row',
          fields: [
            nameField('名称', '国庆调休'),
            dayField('day', '日期'),
            {
              name: 'follows',
              type: 'select',
              label: '按星期几',
              required: true,
              options: optionsOf(weekdays),
              admin: { width: '25%' },
            },
          ],
        },
      ],
    },
    stretch('examDays', '考试', '期末考试', '这些日子影片自动静音；可以给“考试日”单独排期。'),
    {
      name: 'timetables',
      type: 'array',
      label: '作息时间',
      labels: { singular: '作息', plural: '作息时间' },
      admin: {
        description: '有夏季、冬季两套作息时各写一套并填起止日期；不填日期的那套平时用。',
        initCollapsed: true,
        components: { RowLabel: ROW_LABEL },
      },
      fields: [
        {
          type: 'row',
          fields: [
            nameField('名称', '夏季作息'),
            dayField('from', '从', { required: false }),
            dayField('to', '到（含）', { required: false }),
          ],
        },
        {
          name: 'periods',
          type: 'array',
          label: '时段',
          labels: { singular: '时段', plural: '时段' },
          required: true,
          minRows: 1,
          maxRows: 40,
          admin: { components: { RowLabel: ROW_LABEL } },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  label: '名称',
                  required: true,
                  maxLength: 20,
                  admin: { width: '25%', placeholder: '大课间' },
                },
                {
                  name: 'kind',
                  type: 'select',
                  label: '性质',
                  required: true,
                  options: optionsOf(periodKinds),
                  admin: { width: '25%' },
                },
                clockTimeField('from', '从'),
                clockTimeField('to', '到'),
              ],
            },
          ],
        },
      ],
    },
  ],
}
