import type { CollectionConfig, UIField } from 'payload'
import { optionsOf } from '@/platform/publication/options'
import { keptByScreenManagers } from './access'
import { clockTimeField, playlistField } from './fields'
import { refuseWhileUsed } from './in-use'
import { tellScreens } from './tell-screens'
import { forgetScreen } from './tokens'
import { orientations } from './words'

/** What is known of a screen, among its fields. */
const panel = (name: string, Field: string): UIField => ({
  name,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field } },
})

/**
 * One campus screen. Its token and what it says of itself are no fields of it: see tables.ts. A heartbeat never touches
 * this document.
 */
export const Screens: CollectionConfig = {
  slug: 'screens',
  labels: { singular: '屏幕', plural: '屏幕' },
  access: keptByScreenManagers,
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    afterChange: [tellScreens],
    beforeDelete: [refuseWhileUsed('screens'), forgetScreen],
    afterDelete: [tellScreens],
  },
  admin: {
    group: '校园屏',
    useAsTitle: 'name',
    defaultColumns: ['name', 'place', 'group', 'orientation', 'updatedAt'],
    listSearchableFields: ['name', 'place'],
    description: '挂在学校里的每一块屏。新屏在现场打开 /screen，按屏上的代码登记。',
    components: { beforeListTable: ['/admin/screens/list-head#ScreensListHead'] },
  },
  fields: [
    panel('statusPanel', '/admin/screens/screen/status-panel#StatusPanel'),
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: '名称',
          required: true,
          unique: true,
          maxLength: 30,
          admin: { width: '50%', placeholder: '一楼大厅' },
        },
        {
          name: 'place',
          type: 'text',
          label: '位置',
          maxLength: 40,
          admin: { width: '50%', placeholder: '教学楼一楼东侧，正对大门' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'group',
          type: 'relationship',
          relationTo: 'screen-groups',
          label: '分组',
          admin: { width: '50%' },
        },
        {
          name: 'orientation',
          type: 'select',
          label: '方向',
          required: true,
          defaultValue: 'landscape',
          options: optionsOf(orientations),
          admin: { width: '50%', description: '预览时用；屏幕自己会认方向。' },
        },
      ],
    },
    playlistField('平时播放', {
      description: '没有排期的时候播放。留空用分组的；分组也没有，就播放全部在屏内容。',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'volume',
          type: 'number',
          label: '音量',
          required: true,
          defaultValue: 0,
          min: 0,
          max: 100,
          admin: { width: '50%', description: '0 是静音，100 最响。考试日自动静音。' },
        },
        {
          name: 'drift',
          type: 'checkbox',
          label: '画面轻微移动',
          defaultValue: true,
          admin: { width: '50%', description: '每隔几分钟移动几个像素，防止屏幕烧印。' },
        },
      ],
    },
    {
      name: 'night',
      type: 'group',
      label: '夜间黑屏',
      admin: { description: '这段时间不显示画面，紧急通知除外。' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'dark',
              type: 'checkbox',
              label: '夜间黑屏',
              defaultValue: true,
              admin: { width: '50%' },
            },
            clockTimeField('from', '从', { defaultValue: '21:00' }),
            clockTimeField('to', '到', { defaultValue: '06:30' }),
          ],
        },
      ],
    },
    { name: 'note', type: 'textarea', label: '备注', maxLength: 200, admin: { rows: 2 } },
    panel('historyPanel', '/admin/screens/screen/history-panel#HistoryPanel'),
  ],
}
