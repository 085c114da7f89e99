import type { CollectionConfig } from 'payload'
import { admins, nobody } from '@/platform/access/rules'

/** Old addresses and where they lead now. Written when a slug changes; an admin may add and remove some. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: '旧网址', plural: '旧网址' },
  admin: {
    group: '账号与设置',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    hidden: ({ user }) => !user?.roles?.includes('admin'),
    description: '改过网址的页面，旧网址会自动转到新网址。',
  },
  access: { create: admins, read: admins, update: nobody, delete: admins },
  fields: [
    { name: 'from', type: 'text', label: '旧网址', required: true, unique: true, validate: isPath },
    { name: 'to', type: 'text', label: '转到', required: true, index: true, validate: isPath },
  ],
}

function isPath(value: string | string[] | null | undefined) {
  return (
    (typeof value === 'string' && /^\/[^/\\]/.test(value)) ||
    '请填写站内地址，以 / 开头，例如 /news/20260314-du-shu-hui。'
  )
}
