import { admins, everybody } from '@/platform/access/rules'
import { publicGlobal } from './global'

const day = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy年M月d日 HH:mm' } as const
const half = { width: '50%' } as const

/** The school's and the branch's particulars, filing numbers, greyscale mode. */
export const Site = publicGlobal({
  slug: 'site',
  label: '学校与备案',
  access: { read: everybody, update: admins, readVersions: admins },
  admin: { description: '页头、页脚和分享卡片用到的信息。' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'schoolName',
          type: 'text',
          label: '学校名称',
          required: true,
          defaultValue: '我的学校',
          maxLength: 30,
          admin: half,
        },
        {
          name: 'branchName',
          type: 'text',
          label: '支部名称',
          required: true,
          defaultValue: '学校党支部',
          maxLength: 40,
          admin: half,
        },
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      label: '一句话介绍',
      maxLength: 120,
      admin: { description: '用在搜索结果和分享卡片上。' },
    },
    {
      type: 'row',
      fields: [
        { name: 'address', type: 'text', label: '地址', maxLength: 60, admin: half },
        {
          name: 'contact',
          type: 'text',
          label: '公开联系方式',
          maxLength: 40,
          admin: { ...half, description: '办公电话或信箱，不要写个人手机。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'icpNumber',
          type: 'text',
          label: 'ICP 备案号',
          admin: { ...half, placeholder: '某ICP备12345678号-1' },
        },
        {
          name: 'policeNumber',
          type: 'text',
          label: '公安备案号',
          admin: { ...half, placeholder: '某公网安备 12345678901234号' },
        },
      ],
    },
    {
      name: 'institutionMark',
      type: 'upload',
      relationTo: 'media',
      label: '事业单位标识图片',
      filterOptions: { kind: { equals: 'picture' } },
      admin: { description: '上传后显示在页脚，不裁剪、不变色。' },
    },
    {
      name: 'institutionUrl',
      type: 'text',
      label: '事业单位标识链接',
      maxLength: 200,
      validate: isAddressOrEmpty,
    },
    {
      name: 'emblem',
      type: 'upload',
      relationTo: 'media',
      label: '党徽图片',
      filterOptions: { kind: { equals: 'picture' } },
      admin: {
        description: '按规定制作的图片。上传后显示在支部概况页。只按原比例显示，不裁剪、不变色、不加动画。',
      },
    },
    {
      name: 'noIndex',
      type: 'checkbox',
      label: '不让搜索引擎收录',
      defaultValue: false,
    },
    {
      name: 'greyscale',
      type: 'group',
      label: '素色模式',
      admin: { description: '国家公祭日等特殊时段使用，到时自动恢复。' },
      fields: [
        {
          name: 'scope',
          type: 'select',
          label: '范围',
          defaultValue: 'off',
          options: [
            { value: 'off', label: '不启用' },
            { value: 'home', label: '只有首页' },
            { value: 'all', label: '全部页面' },
          ],
        },
        {
          type: 'row',
          admin: { condition: (_, siblings) => siblings?.scope !== 'off' },
          fields: [
            { name: 'from', type: 'date', label: '开始', admin: { ...half, date: day } },
            { name: 'to', type: 'date', label: '结束', admin: { ...half, date: day } },
          ],
        },
      ],
    },
    {
      name: 'navigation',
      type: 'array',
      label: '导航附加链接',
      labels: { singular: '链接', plural: '链接' },
      maxRows: 4,
      admin: { description: '栏目导航自动生成，这里只添加额外的链接，例如学校官网。' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', label: '文字', required: true, maxLength: 8, admin: half },
            { name: 'url', type: 'text', label: '网址', required: true, validate: isAddress, admin: half },
          ],
        },
      ],
    },
  ],
})

function isAddress(value: string | string[] | null | undefined) {
  return (
    (typeof value === 'string' && /^(https?:\/\/\S+|\/\S*)$/.test(value)) ||
    '请填写站内地址（以 / 开头）或完整网址（以 https:// 开头）。'
  )
}

function isAddressOrEmpty(value: string | string[] | null | undefined) {
  return !value || isAddress(value)
}
