import type { CollectionConfig } from 'payload'
import { anyoneSignedIn, publishersAndAdmins } from '@/platform/access/rules'
import { optionsOf } from '@/platform/publication/options'
import { levels } from './finding'
import { importEndpoint } from './import/endpoint'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } as const

/** The school's own list of wordings: what is wrong, what is right, since when and by whose word. Ships empty. */
export const Lexicon: CollectionConfig = {
  slug: 'lexicon',
  labels: { singular: '词条', plural: '校对词库' },
  access: {
    create: publishersAndAdmins,
    read: anyoneSignedIn,
    update: publishersAndAdmins,
    delete: publishersAndAdmins,
  },
  disableDuplicate: true,
  defaultSort: 'wrong',
  admin: {
    group: '账号与设置',
    useAsTitle: 'wrong',
    defaultColumns: ['wrong', 'right', 'level', 'source', 'validFrom'],
    listSearchableFields: ['wrong', 'right', 'reason', 'source'],
    description: '校对时要查的写法。错误级的词条会挡住送审，写明理由才能放行。',
    components: { beforeListTable: ['/platform/proofreading/admin/lexicon-import#LexiconImport'] },
  },
  endpoints: [importEndpoint],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'wrong',
          type: 'text',
          label: '要查的写法',
          required: true,
          unique: true,
          index: true,
          maxLength: 40,
          admin: { width: '50%', placeholder: '例如：按装' },
        },
        {
          name: 'right',
          type: 'text',
          label: '应写作',
          maxLength: 80,
          admin: { width: '50%', description: '有几种时用顿号隔开，第一种供一键改正。留空：请换一种说法。' },
        },
      ],
    },
    {
      name: 'level',
      type: 'select',
      label: '级别',
      required: true,
      defaultValue: 'warning',
      index: true,
      options: optionsOf(levels),
      admin: { description: '错误：挡住送审，除非写明理由；警告和提示：只提醒。' },
    },
    {
      name: 'exceptions',
      type: 'text',
      label: '例外',
      maxLength: 120,
      admin: { description: '含有这个写法却是对的词，用顿号隔开。例如查“帐”时写：帐篷、蚊帐。' },
    },
    { name: 'reason', type: 'text', label: '说明', maxLength: 120 },
    {
      name: 'source',
      type: 'text',
      label: '依据',
      maxLength: 80,
      admin: { placeholder: '例如：《现代汉语词典》第7版' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'validFrom',
          type: 'date',
          label: '从哪天起',
          admin: { width: '50%', date: day, description: '留空：一直有效。' },
        },
        { name: 'validUntil', type: 'date', label: '到哪天止', admin: { width: '50%', date: day } },
      ],
    },
  ],
}
