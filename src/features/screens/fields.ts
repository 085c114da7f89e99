import type { Field, RelationshipField, TextField, TextFieldSingleValidation } from 'payload'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

const isClockTime: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? '请写时间，例如 09:50。' : true
  return CLOCK.test(value) || '时间要写成 09:50 这样：两位小时、冒号、两位分钟。'
}

type Options = { width?: string; description?: string; required?: boolean; defaultValue?: string }

/** A time by the school's clock, `09:50`. */
export const clockTimeField = (name: string, label: string, options: Options = {}): TextField => ({
  name,
  type: 'text',
  label,
  required: options.required ?? true,
  defaultValue: options.defaultValue,
  validate: isClockTime,
  hooks: { beforeValidate: [({ value }) => clockTimeOf(value)] },
  admin: { width: options.width ?? '25%', placeholder: '09:50', description: options.description },
})

/** 9:50, 9：50 and 0950 mean 09:50. */
function clockTimeOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})\s*[:：]?\s*(\d{2})\s*$/.exec(value) ?? []
  return hour ? `${hour.padStart(2, '0')}:${minute}` : value.trim()
}

/** A day of the school's calendar. */
export const dayField = (name: string, label: string, options: Options = {}): Field => ({
  name,
  type: 'date',
  label,
  required: options.required ?? true,
  admin: {
    width: options.width ?? '25%',
    description: options.description,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' },
  },
})

/** Which playlist. */
export const playlistField = (label: string, options: Options = {}): RelationshipField => ({
  name: 'playlist',
  type: 'relationship',
  relationTo: 'playlists',
  label,
  required: options.required ?? false,
  admin: { width: options.width, description: options.description },
})

/** Where it plays: everywhere unless groups or screens are named. */
export const placesFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'groups',
        type: 'relationship',
        relationTo: 'screen-groups',
        hasMany: true,
        label: '在哪些分组播放',
        admin: { width: '50%' },
      },
      {
        name: 'screens',
        type: 'relationship',
        relationTo: 'screens',
        hasMany: true,
        label: '在哪些屏幕播放',
        admin: { width: '50%', description: '分组和屏幕都不选，就在所有屏幕播放。' },
      },
    ],
  },
]
