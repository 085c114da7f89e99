import type { Member } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { publishedCollection } from '@/platform/publication/collection'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { membersAccess } from './access'
import { memberFields } from './fields'

export const Members = publishedCollection<Member>({
  slug: 'members',
  labels: { singular: '党员', plural: '先锋风采' },
  access: membersAccess,
  orderable: true,
  publication: {
    label: '党员',
    path: ({ slug }) => `/members/${slug}`,
    titleOf: ({ name }) => name ?? '',
    textOf: (doc) =>
      joinText(
        doc.subject,
        doc.motto,
        doc.pioneerPost?.where,
        doc.pioneerPost?.help,
        doc.pledge,
        doc.pledgeProgress,
        plainText(doc.deeds),
      ),
    beforePublish: ({ consent, name }) => {
      if (consent?.given) return
      throw new HongzhuError(
        'own-consent-missing',
        `不能发布：请先在「本人同意」里确认${name}同意公开。`,
        422,
      )
    },
  },
  admin: {
    group: '内容',
    useAsTitle: 'name',
    defaultColumns: ['name', 'partyPost', 'subject', 'review', 'updatedAt'],
    listSearchableFields: ['name', 'subject'],
    description: '写他们在哪里、什么时候、帮了谁。不要填写证件号、电话、住址和完整生日。',
  },
  fields: memberFields,
})
