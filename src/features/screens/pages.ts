import type { ScreenPage } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { coverField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { joinText } from '@/platform/publication/plain-text'
import { screenPageAccess } from './access'
import { refuseEmptyPage } from './page-rules'
import { pageKinds } from './words'

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy年M月d日 HH:mm' } as const

type Data = { kind?: keyof typeof pageKinds }
const kindIs =
  (...kinds: (keyof typeof pageKinds)[]) =>
  (data: Data): boolean =>
    kinds.includes(data?.kind ?? 'notice')

/** Notices, single pictures and films made for screens alone: content like any other, so reviewed like any other. */
export const ScreenPages = publishedCollection<ScreenPage>({
  slug: 'screen-pages',
  labels: { singular: '屏幕页', plural: '屏幕页' },
  access: screenPageAccess,
  defaultSort: '-updatedAt',
  publication: {
    label: '屏幕页',
    titleOf: ({ title }) => title ?? '',
    textOf: (doc) => joinText(doc.text),
    beforePublish: refuseEmptyPage,
  },
  admin: {
    group: '校园屏',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'showUntil', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'text'],
    description: '只在校园屏上播放的通知、图片和影片，网站上没有。和其他内容一样要审核。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: '标题',
          required: true,
          maxLength: 30,
          admin: { width: '75%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: '样式',
          required: true,
          defaultValue: 'notice',
          options: optionsOf(pageKinds),
          admin: { width: '25%' },
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      label: '文字',
      maxLength: 200,
      admin: { description: '过路人只看四秒：写时间、地点、要做什么。', rows: 3 },
    },
    {
      name: 'byline',
      type: 'text',
      label: '落款',
      maxLength: 30,
      admin: { condition: kindIs('notice'), placeholder: '德育处' },
    },
    { ...coverField, label: '图片', admin: { description: '图片页的图片；影片页在影片放不出来时用它。' } },
    {
      name: 'fit',
      type: 'select',
      label: '图片怎么放',
      defaultValue: 'fill',
      options: [
        { value: 'fill', label: '铺满屏幕（边上可能裁掉）' },
        { value: 'whole', label: '完整显示' },
      ],
      admin: { condition: kindIs('image') },
    },
    {
      name: 'film',
      type: 'upload',
      relationTo: 'media',
      label: '影片',
      filterOptions: { kind: { equals: 'video' } },
      admin: { condition: kindIs('video'), description: 'MP4（H.264），横屏最好，十分钟以内。' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'showFrom',
          type: 'date',
          label: '从什么时候起播放',
          admin: { width: '50%', date: moment, description: '留空：发布后就播放。' },
        },
        {
          name: 'showUntil',
          type: 'date',
          label: '到什么时候止',
          admin: { width: '50%', date: moment, description: '过了这个时间自己消失，断网也会。' },
        },
      ],
    },
  ],
})
