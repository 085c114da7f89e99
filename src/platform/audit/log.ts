import type { CollectionConfig, PayloadRequest } from 'payload'
import { adminsAndAuditors, nobody } from '@/platform/access/rules'

const actions = {
  create: '新建',
  update: '修改',
  delete: '删除',
  submit: '送审',
  approve: '审核通过',
  return: '退回',
  publish: '发布',
  schedule: '定时发布',
  unschedule: '取消定时',
  withdraw: '撤稿',
  archive: '归档',
  reviseDraft: '取回修改',
  void: '审核作废',
  signIn: '登录',
  signOut: '退出',
} as const

type Action = keyof typeof actions

/** Who changed what, when and from where. Rows are written in the change's own transaction; nobody edits them. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '操作日志', plural: '操作日志' },
  admin: {
    group: '账号与设置',
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'personName', 'action', 'subject', 'title'],
    description: '系统自动记录，至少保存 12 个月，不能修改或删除。',
    hidden: ({ user }) => !user?.roles?.some((role: string) => role === 'admin' || role === 'auditor'),
  },
  access: { create: nobody, read: adminsAndAuditors, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      name: 'action',
      type: 'select',
      label: '操作',
      required: true,
      index: true,
      options: Object.entries(actions).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'subject',
      type: 'text',
      label: '对象',
      required: true,
      index: true,
      admin: {
        components: {
          Cell: '/platform/audit/admin/subject#SubjectCell',
          Field: '/platform/audit/admin/subject#SubjectField',
        },
      },
    },
    { name: 'document', type: 'number', label: '编号' },
    { name: 'title', type: 'text', label: '标题' },
    { name: 'note', type: 'text', label: '说明' },
    { name: 'person', type: 'relationship', relationTo: 'users', label: '操作人', index: true },
    { name: 'personName', type: 'text', label: '姓名' },
    { name: 'address', type: 'text', label: '来自', admin: { description: '网络地址' } },
  ],
}

type Entry = {
  action: Action
  subject: string
  document?: number
  title?: string
  note?: string
  /** when nobody is signed in */
  personName?: string
}

export async function writeAudit(req: PayloadRequest, entry: Entry): Promise<void> {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      person: req.user?.id,
      personName: req.user?.name ?? entry.personName ?? '系统',
      address: req.headers?.get('x-client-address') ?? undefined,
    },
    overrideAccess: true, // the log writes itself: no person may
    req,
  })
}
