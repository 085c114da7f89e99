import { everybody, publishers, publishersAndAdmins } from '@/platform/access/rules'
import { publicGlobal } from './global'

/** The brand and its story. It is content, so it takes a publisher. */
export const Brand = publicGlobal({
  slug: 'brand',
  label: '支部品牌',
  access: { read: everybody, update: publishers, readVersions: publishersAndAdmins },
  admin: { description: '品牌名称和它的来历，显示在首页和「品牌」页。' },
  fields: [
    { name: 'name', type: 'text', label: '品牌名称', maxLength: 12, admin: { placeholder: '红烛先锋' } },
    {
      name: 'meaning',
      type: 'textarea',
      label: '含义',
      maxLength: 120,
      admin: { description: '一两句话说清品牌的意思。' },
    },
    { name: 'story', type: 'richText', label: '品牌故事' },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: '配图',
      filterOptions: { kind: { equals: 'picture' } },
    },
    {
      name: 'results',
      type: 'array',
      label: '为大家做了什么',
      labels: { singular: '一件事', plural: '实事' },
      fields: [
        { name: 'what', type: 'text', label: '做了什么', required: true, maxLength: 40 },
        { name: 'outcome', type: 'text', label: '带来了什么', maxLength: 80 },
      ],
    },
  ],
})
