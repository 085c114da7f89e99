import type { Space } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { coverField, galleryField, summaryField } from '@/platform/publication/fields'
import { optionsOf } from '@/platform/publication/options'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { spacesAccess } from './access'
import { spaceKinds } from './kinds'

export const Spaces = publishedCollection<Space>({
  slug: 'spaces',
  labels: { singular: '阵地', plural: '阵地巡礼' },
  access: spacesAccess,
  orderable: true,
  publication: {
    label: '阵地',
    path: ({ slug }) => `/spaces/${slug}`,
    titleOf: ({ name }) => name ?? '',
    textOf: (doc) =>
      joinText(
        doc.phrase,
        doc.tagline,
        doc.function,
        doc.summary,
        plainText(doc.description),
        doc.location?.building,
      ),
  },
  admin: {
    group: '内容',
    useAsTitle: 'name',
    defaultColumns: ['name', 'phrase', 'location.building', 'review', 'updatedAt'],
    listSearchableFields: ['name', 'tagline'],
    description: '一区一角一屋一厅一站一室一堂两廊。拖动左侧手柄可以调整先后。',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '介绍',
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
                  admin: { width: '50%' },
                },
                {
                  name: 'phrase',
                  type: 'text',
                  label: '数字短语',
                  maxLength: 4,
                  admin: { width: '25%', placeholder: '一角', description: '不在短语里的房间可以不填。' },
                },
                {
                  name: 'kind',
                  type: 'select',
                  label: '类型',
                  required: true,
                  options: optionsOf(spaceKinds),
                  admin: { width: '25%' },
                },
              ],
            },
            {
              name: 'code',
              type: 'text',
              label: '代码',
              unique: true,
              hooks: { beforeDuplicate: [() => null] },
              admin: { description: '给其他系统和展板编号用，例如 bookCorner。可以不填。' },
              validate: (value: string | string[] | null | undefined) =>
                !value ||
                /^[A-Za-z][A-Za-z0-9]*$/.test(String(value)) ||
                '代码只用英文字母和数字，以字母开头。',
            },
            {
              name: 'tagline',
              type: 'text',
              label: '一句话',
              maxLength: 30,
              admin: { description: '来的人在这里能做什么。' },
            },
            { name: 'function', type: 'textarea', label: '功能定位', maxLength: 160, required: true },
            { name: 'description', type: 'richText', label: '介绍' },
            summaryField,
          ],
        },
        {
          label: '地点与开放',
          fields: [
            {
              name: 'location',
              type: 'group',
              label: '位置',
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'building',
                      type: 'text',
                      label: '楼宇',
                      admin: { width: '50%', placeholder: '教学楼' },
                    },
                    {
                      name: 'floor',
                      type: 'text',
                      label: '楼层',
                      admin: { width: '50%', placeholder: '二层' },
                    },
                  ],
                },
              ],
            },
            {
              name: 'openHours',
              type: 'text',
              label: '开放时间',
              maxLength: 60,
              admin: { placeholder: '课间和放学后到 17:30' },
            },
            { name: 'custodian', type: 'relationship', relationTo: 'members', label: '负责人' },
          ],
        },
        { label: '图片', fields: [coverField, galleryField] },
        {
          label: '语音导览',
          fields: [
            {
              name: 'audioGuide',
              type: 'upload',
              relationTo: 'media',
              label: '语音文件',
              filterOptions: { kind: { equals: 'audio' } },
              admin: { description: 'MP3 或 M4A。请同时填写文字稿，听不见的人也能读。' },
            },
            { name: 'transcript', type: 'textarea', label: '文字稿', admin: { rows: 8 } },
          ],
        },
        {
          label: '相关动态',
          fields: [
            {
              name: 'relatedNews',
              type: 'join',
              collection: 'news',
              on: 'relatedSpaces',
              label: '在这里发生的事',
              defaultSort: '-eventDate',
              admin: { defaultColumns: ['title', 'eventDate', 'review'], allowCreate: false },
            },
          ],
        },
      ],
    },
  ],
})
