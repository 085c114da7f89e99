import type { CollectionConfig } from 'payload'
import { isAdmin, isReviewer, isWriter, mayPublish } from '@/platform/access/people'
import { when, writers } from '@/platform/access/rules'
import { fetchEndpoint } from './fetch/endpoint'
import { mediaFields } from './fields'
import { phoneEndpoint, phoneLinkEndpoint } from './phone/endpoints'
import { pixelateEndpoint } from './pixelate-endpoint'
import { mediaHooks, mediaUpload } from './upload'
import { usesEndpoint } from './uses-endpoint'

/** Visitors see a picture only while something live uses it and its consent holds (publication/uses.ts keeps isPublic). */
const openToVisitorsAllToStaff = when((person) => (person ? true : { isPublic: { equals: true } }))

/** Authors describe their own pictures; reviewers and admins (for consent) any. */
const ownOrReviewersAndAdmins = when((person) => {
  if (!person) return false
  if (isReviewer(person) || isAdmin(person)) return true
  return isWriter(person) ? { createdBy: { equals: person.id } } : false
})

const ownUnusedOrPublishers = when((person) => {
  if (!person || !isWriter(person)) return false
  return mayPublish(person) ? true : { createdBy: { equals: person.id }, isPublic: { not_equals: true } }
})

/** Pictures, films, attachments and audio. What arrives is hostile until decoded; hooks.ts makes it safe or refuses it. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: '图片与附件', plural: '图片与附件' },
  access: {
    create: writers,
    read: openToVisitorsAllToStaff,
    update: ownOrReviewersAndAdmins,
    delete: ownUnusedOrPublishers,
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    group: '内容',
    useAsTitle: 'title',
    defaultColumns: ['filename', 'alt', 'consentStatus', 'createdAt'],
    listSearchableFields: ['title', 'alt', 'caption'],
    description: '一次可以选九张照片；视频请用 MP4（H.264）。有学生正脸的，请先确认监护人同意再发布。',
  },
  upload: mediaUpload,
  endpoints: [pixelateEndpoint, usesEndpoint, phoneLinkEndpoint, phoneEndpoint, fetchEndpoint],
  hooks: mediaHooks,
  fields: mediaFields,
}
