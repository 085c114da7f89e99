import type { CollectionConfig } from 'payload'
import { adminsAndAuditors, nobody } from '@/platform/access/rules'
import { actions } from './actions'
import { exportEndpoint } from './export'

/** Who changed what, when and from where. Rows are written in the change's own transaction; nobody edits them. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '操作日志', plural: '操作日志' },
  admin: {
    group: '账号与设置',
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'personName', 'action', 'subject', 'title', 'note'],
    listSearchableFields: ['personName', 'title', 'note'],
    description: '系统自动记录，一直保存，不能修改或删除；每一行都有封印，动过就能查出来。',
    components: { beforeListTable: ['/platform/audit/admin/export-form#ExportForm'] },
    hidden: ({ user }) => !user?.roles?.some((role: string) => role === 'admin' || role === 'auditor'),
  },
  access: { create: nobody, read: adminsAndAuditors, update: nobody, delete: nobody },
  disableDuplicate: true,
  endpoints: [exportEndpoint],
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
    // the number only: a relation would be emptied with the account, and no row of the log ever changes
    { name: 'personId', type: 'number', label: '账号编号', index: true, admin: { disableListColumn: true } },
    { name: 'personName', type: 'text', label: '姓名' },
    { name: 'address', type: 'text', label: '来自', admin: { description: '网络地址' } },
  ],
}
