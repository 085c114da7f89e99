import type { CollectionConfig, PayloadRequest } from 'payload'
import { isAdmin, isAuditor, isWriter } from '@/platform/access/people'
import { nobody, when } from '@/platform/access/rules'
import type { Verb } from './verbs'
import { verbs } from './verbs'

const writersAuditorsAdmins = when((person) => isWriter(person) || isAuditor(person) || isAdmin(person))

/** Who did what to which document, when and why. Written by the verbs in their own transaction; nobody edits it. */
export const ReviewRecords: CollectionConfig = {
  slug: 'review-records',
  labels: { singular: '审核记录', plural: '审核记录' },
  admin: {
    group: '账号与设置',
    useAsTitle: 'title',
    defaultColumns: ['title', 'verb', 'personName', 'comment', 'createdAt'],
    description: '每一次送审、退回、发布和撤稿都自动记在这里，不能修改。',
  },
  access: {
    create: nobody,
    read: writersAuditorsAdmins,
    update: nobody,
    delete: nobody,
  },
  disableDuplicate: true,
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true },
    {
      name: 'subject',
      type: 'text',
      label: '栏目',
      required: true,
      index: true,
      admin: {
        components: {
          Cell: '/platform/audit/admin/subject#SubjectCell',
          Field: '/platform/audit/admin/subject#SubjectField',
        },
      },
    },
    { name: 'document', type: 'number', label: '文档编号', required: true, index: true },
    {
      name: 'verb',
      type: 'select',
      label: '操作',
      required: true,
      options: Object.entries(verbs).map(([value, { label }]) => ({ value, label })),
    },
    { name: 'person', type: 'relationship', relationTo: 'users', label: '操作人', index: true },
    { name: 'personName', type: 'text', label: '姓名', required: true },
    { name: 'comment', type: 'textarea', label: '说明' },
    { name: 'hash', type: 'text', label: '内容指纹', required: true },
  ],
}

type Entry = { title: string; subject: string; document: number; verb: Verb; comment?: string; hash: string }

export async function writeReviewRecord(req: PayloadRequest, entry: Entry): Promise<void> {
  await req.payload.create({
    collection: 'review-records',
    data: { ...entry, person: req.user?.id, personName: req.user?.name ?? '系统' },
    overrideAccess: true, // the record writes itself: no person may
    req,
  })
}
