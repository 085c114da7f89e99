import { everybody, publishers, publishersAndAdmins } from '@/platform/access/rules'
import { publicGlobal } from './global'

const picture = { relationTo: 'media' as const, filterOptions: { kind: { equals: 'picture' } } }

/** What the home page leads with. Everything else on it is put together from what is published. */
export const Home = publicGlobal({
  slug: 'home',
  label: '首页',
  access: { read: everybody, update: publishers, readVersions: publishersAndAdmins },
  admin: { description: '首页由已发布的内容自动组成，空的栏目会自己隐藏。这里决定打头的内容和各栏的取舍。' },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: '引语',
      maxLength: 30,
      admin: { placeholder: '校园里的九处阵地' },
    },
    {
      name: 'featuredSpace',
      type: 'relationship',
      relationTo: 'spaces',
      label: '打头的阵地',
      admin: { description: '首页大图。留空则取排在最前面的。' },
    },
    {
      name: 'heroPicture',
      type: 'upload',
      label: '首页大图',
      ...picture,
      admin: { description: '留空则用打头阵地的封面。' },
    },
    {
      name: 'featuredMembers',
      type: 'relationship',
      relationTo: 'members',
      hasMany: true,
      maxRows: 4,
      label: '首页展示的党员',
      admin: { description: '最多四位。留空则按排序取前四位。' },
    },
    {
      name: 'featuredArtwork',
      type: 'relationship',
      relationTo: 'integrity',
      label: '首页展示的书画作品',
      filterOptions: { kind: { equals: 'artwork' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'showMembers', type: 'checkbox', label: '显示先锋风采', defaultValue: true },
        { name: 'showArtwork', type: 'checkbox', label: '显示书画作品', defaultValue: true },
        { name: 'showTeaching', type: 'checkbox', label: '显示课堂上的改变', defaultValue: true },
      ],
    },
  ],
})
