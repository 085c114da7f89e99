import type { Field, PayloadRequest } from 'payload'

const signedInName = ({ user }: { user?: PayloadRequest['user'] }): string => user?.name ?? ''

async function schoolName({ req }: { req: PayloadRequest }): Promise<string> {
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, select: { branchName: true }, req })
  return site.branchName ?? ''
}

/** The credits line under an article, in the order it is printed. */
export const creditFields: Field[] = [
  {
    name: 'credits',
    type: 'group',
    label: '署名',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'writer',
            type: 'text',
            label: '撰稿',
            defaultValue: signedInName,
            admin: { width: '33%' },
          },
          { name: 'photographer', type: 'text', label: '摄影', admin: { width: '33%' } },
          { name: 'editor', type: 'text', label: '编辑', admin: { width: '33%' } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'proofreader', type: 'text', label: '校对', admin: { width: '33%' } },
          { name: 'approver', type: 'text', label: '审核', admin: { width: '33%' } },
          {
            name: 'issuingBody',
            type: 'text',
            label: '落款',
            defaultValue: schoolName,
            admin: { width: '33%' },
          },
        ],
      },
    ],
  },
]
