import type { CollectionConfig } from 'payload'
import { keptByScreenManagers } from './access'
import { playlistField } from './fields'
import { refuseWhileUsed } from './in-use'
import { tellScreens } from './tell-screens'

/** Screens that are planned together: 教学楼, 食堂. */
export const ScreenGroups: CollectionConfig = {
  slug: 'screen-groups',
  labels: { singular: '屏幕分组', plural: '屏幕分组' },
  access: keptByScreenManagers,
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    beforeDelete: [refuseWhileUsed('screen-groups')],
    afterChange: [tellScreens],
    afterDelete: [tellScreens],
  },
  admin: {
    group: '校园屏',
    useAsTitle: 'name',
    defaultColumns: ['name', 'playlist', 'updatedAt'],
    description: '一起安排的屏幕，例如“教学楼”“食堂”。',
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: '名称',
      required: true,
      unique: true,
      maxLength: 30,
      admin: { placeholder: '教学楼' },
    },
    playlistField('平时播放', { description: '没有排期的时候播放。留空则播放全部在屏内容。' }),
    {
      name: 'screens',
      type: 'join',
      label: '这一组的屏幕',
      collection: 'screens',
      on: 'group',
      admin: { allowCreate: false, defaultColumns: ['name', 'place'] },
    },
  ],
}
