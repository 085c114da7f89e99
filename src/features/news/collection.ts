import type { News as NewsDocument } from '@/payload-types'
import { publishedCollection } from '@/platform/publication/collection'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { newsAccess } from './access'
import { newsFields } from './fields'
import { missingCredits } from './missing-credits'
import { outletsEndpoint } from './outlets/endpoint'
import { teachingAnswerEndpoint } from './teaching/answer'
import { importWordEndpoint } from './word-import/endpoint'

export const News = publishedCollection<NewsDocument>({
  slug: 'news',
  labels: { singular: '动态', plural: '党建动态' },
  access: newsAccess,
  defaultSort: '-eventDate',
  publication: {
    label: '动态',
    path: ({ slug }) => `/news/${slug}`,
    titleOf: ({ title }) => title ?? '',
    slugDate: ({ eventDate }) => eventDate,
    proofread: missingCredits,
    textOf: (doc) =>
      joinText(
        doc.kicker,
        doc.subtitle,
        doc.lead,
        doc.summary,
        plainText(doc.body),
        doc.venue,
        doc.teachingLink?.change,
      ),
  },
  admin: {
    group: '内容',
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'eventDate', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'shortTitle', 'venue'],
    description: '活动结束后写一篇：谁、在哪里、做了什么、改变了什么。照片可以一次选九张。',
    components: {
      beforeListTable: ['/features/news/word-import/admin/import-button#ListImport'],
      edit: { editMenuItems: ['/features/news/outlets/menu-items#OutletMenuItems'] },
    },
  },
  endpoints: [outletsEndpoint, importWordEndpoint, teachingAnswerEndpoint],
  fields: newsFields,
})
