import type { CollectionConfig, Field, RelationshipFieldSingleValidation } from 'payload'
import { optionsOf } from '@/platform/publication/options'
import { keptByScreenManagers } from './access'
import { refuseWhileUsed } from './in-use'
import { tellScreens } from './tell-screens'
import { entryKinds, feedSources, transitions } from './words'

type Entry = { kind?: keyof typeof entryKinds }

const shownFor =
  (kind: keyof typeof entryKinds) =>
  (_: unknown, entry: Entry): boolean =>
    entry?.kind === kind

const isNamed: RelationshipFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Entry)?.kind !== 'document' || Boolean(value) || '请选一条已发布的内容。'

const entryFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: '播放什么',
        required: true,
        defaultValue: 'feed',
        options: optionsOf(entryKinds),
        admin: { width: '50%' },
      },
      {
        name: 'seconds',
        type: 'number',
        label: '每条播放（秒）',
        min: 4,
        max: 600,
        admin: { width: '50%', placeholder: '自动', description: '留空按字数和影片长短自动定。' },
      },
    ],
  },
  {
    type: 'row',
    admin: { condition: shownFor('feed') },
    fields: [
      {
        name: 'source',
        type: 'select',
        label: '哪一类',
        defaultValue: 'all',
        options: optionsOf(feedSources),
        admin: { width: '50%', description: '只播放已发布并勾选了“在校园屏播放”的内容。' },
      },
      {
        name: 'count',
        type: 'number',
        label: '最新几条',
        defaultValue: 6,
        min: 1,
        max: 50,
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: [
      'news',
      'spaces',
      'members',
      'integrity',
      'boards',
      'disclosures',
      'consultations',
      'screen-pages',
    ],
    label: '哪一条',
    filterOptions: { _status: { equals: 'published' } },
    validate: isNamed,
    admin: { condition: shownFor('document'), description: '撤稿或到期后自动从屏上消失。' },
  },
]

/** What plays one after another. It orders what is published; it holds no words or pictures of its own. */
export const Playlists: CollectionConfig = {
  slug: 'playlists',
  labels: { singular: '播放列表', plural: '播放列表' },
  access: keptByScreenManagers,
  defaultSort: 'name',
  hooks: {
    beforeDelete: [refuseWhileUsed('playlists')],
    afterChange: [tellScreens],
    afterDelete: [tellScreens],
  },
  admin: {
    group: '校园屏',
    useAsTitle: 'name',
    defaultColumns: ['name', 'entries', 'updatedAt'],
    listSearchableFields: ['name'],
    description: '依次播放的内容，循环往复。新发布的内容会立刻插到前面。',
  },
  fields: [
    {
      name: 'inUse',
      type: 'ui',
      label: '这个列表',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/screens/schedule/playlist-panel#PlaylistPanel' },
      },
    },
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
          admin: { width: '50%', placeholder: '课间：活动和书画' },
        },
        {
          name: 'transition',
          type: 'select',
          label: '切换方式',
          required: true,
          defaultValue: 'fade',
          options: optionsOf(transitions),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'entries',
      type: 'array',
      label: '内容',
      labels: { singular: '一项', plural: '内容' },
      required: true,
      defaultValue: [{ kind: 'feed', source: 'all', count: 6 }],
      minRows: 1,
      maxRows: 60,
      fields: entryFields,
      admin: {
        initCollapsed: false,
        components: { RowLabel: '/features/screens/admin/entry-label#EntryLabel' },
      },
    },
  ],
}
