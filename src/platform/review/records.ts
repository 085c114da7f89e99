import type { Access, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload'
import type { ReviewRecord } from '@/payload-types'
import { isAdmin, isAuditor, isReviewer, isWriter, type Person, personOf } from '@/platform/access/people'
import { nobody, own } from '@/platform/access/rules'
import { publicationOf } from '@/platform/publication/types'
import { type Stage, stages } from './states'
import { type Verb, type VOIDED, verbLabels } from './verbs'

/**
 * Authors too, but where not every text is for everybody, of their own only: a record tells its title, and a text that is
 * public now may have had another one when it was not.
 */
const writersAuditorsAdmins: Access = async ({ req }) => {
  const person = personOf(req)
  if (isReviewer(person) || isAuditor(person) || isAdmin(person)) return true
  return person && isWriter(person) ? publicOrOwn(req, person) : false
}

async function publicOrOwn(req: PayloadRequest, person: NonNullable<Person>): Promise<Where> {
  const narrow = Object.values(req.payload.collections)
    .filter(({ config }) => publicationOf(config)?.isPublic)
    .map(({ config }) => config.slug)
  const theirs = await Promise.all(narrow.map((subject) => ofOwn(req, person, subject)))
  return { or: [{ subject: { not_in: narrow } }, ...theirs] }
}

async function ofOwn(
  req: PayloadRequest,
  person: NonNullable<Person>,
  subject: CollectionSlug,
): Promise<Where> {
  const { docs } = await req.payload.find({
    collection: subject,
    where: own(person),
    trash: true,
    pagination: false,
    depth: 0,
    joins: false as never, // typed for one collection, not for any of them
    select: { createdBy: true } as never,
    overrideAccess: true, // whose they are is asked, not whether they may be read
    req,
  })
  return { and: [{ subject: { equals: subject } }, { document: { in: docs.map(({ id }) => id) } }] }
}

/** Who did what to which document, when and why. Written by the verbs in their own transaction; nobody edits it. */
export const ReviewRecords: CollectionConfig = {
  slug: 'review-records',
  labels: { singular: '审核记录', plural: '审核记录' },
  admin: {
    group: '账号与设置',
    useAsTitle: 'title',
    defaultColumns: ['title', 'verb', 'stage', 'personName', 'comment', 'createdAt'],
    description: '送审、每一级审核、退回、发布、撤稿等每一步都自动记在这里，不能修改。',
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
      options: Object.entries(verbLabels).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'stage',
      type: 'select',
      label: '审级',
      options: Object.entries(stages).map(([value, { label }]) => ({ value, label })),
    },
    { name: 'secrecyChecked', type: 'checkbox', label: '已做保密审查' },
    {
      name: 'publishAt',
      type: 'date',
      label: '定在',
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy年M月d日 HH:mm' } },
    },
    { name: 'person', type: 'relationship', relationTo: 'users', label: '操作人', index: true },
    { name: 'personName', type: 'text', label: '姓名', required: true },
    { name: 'comment', type: 'textarea', label: '说明' },
    { name: 'overrideReason', type: 'textarea', label: '校对放行理由' },
    { name: 'hash', type: 'text', label: '内容指纹', required: true },
  ],
}

export type Entry = {
  title: string
  subject: string
  document: number
  verb: Verb | typeof VOIDED.value
  stage?: Stage
  comment?: string
  /** why what proofreading calls an error is none */
  overrideReason?: string
  secrecyChecked?: boolean
  /** ISO instant */
  publishAt?: string
  /** SHA-256 of the text and its pictures */
  hash: string
}

export async function writeReviewRecord(req: PayloadRequest, entry: Entry): Promise<void> {
  await req.payload.create({
    collection: 'review-records',
    data: { ...entry, person: req.user?.id, personName: req.user?.name ?? '系统' },
    overrideAccess: true, // the record writes itself: no person may
    req,
  })
}

/** far more than a text can go through between two submissions: a change of its time is the only step that repeats */
const MOST = 50

/**
 * The steps since the text was last handed in, that one first. Empty when it has come back or changed since: what was
 * said of it before holds no longer.
 */
export async function stepsSinceSubmission(
  req: PayloadRequest,
  subject: string,
  document: number,
): Promise<ReviewRecord[]> {
  const { docs } = await req.payload.find({
    collection: 'review-records',
    where: { and: [{ subject: { equals: subject } }, { document: { equals: document } }] },
    sort: '-id',
    limit: MOST,
    pagination: false,
    depth: 0,
    req,
  })
  const last = docs.findIndex(({ verb }) => verb === 'submit')
  const since = docs.slice(0, last + 1).reverse()
  return since.some(({ verb }) => endsRound.has(verb)) ? [] : since
}

const endsRound = new Set<ReviewRecord['verb']>([
  'return',
  'reviseDraft',
  'void',
  'publish',
  'withdraw',
  'archive',
])
