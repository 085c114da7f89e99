import { isReviewer, isWriter, mayPublish, type Person } from '@/platform/access/people'
import type { ReviewState } from './states'

/** `mine`: the person began this text. */
type Who = (person: Person, mine: boolean) => boolean

type VerbRules = {
  label: string
  may: Who
  /** for somebody who may not */
  refusal: string
  /** states of the newest text in which the verb makes sense; `live`: it is about what is on the site, whatever waits */
  from: readonly ReviewState[] | 'live'
  /** for a text that stands elsewhere */
  misplaced: string
  /** `comment` may not stay empty. Source: domain.md, Review */
  needsReason?: boolean
}

const ownOrReviewer: Who = (person, mine) => isWriter(person) && (mine || isReviewer(person))
const atStages = ['firstReview', 'secondReview', 'finalReview'] as const

/**
 * The verbs that move content between states: who may say them, and when. What is more particular (whose stage it is,
 * distinct people, approvals that still hold) is in refusal.ts.
 */
export const verbs = {
  submit: {
    label: '送审',
    may: ownOrReviewer,
    refusal: '只能送审自己写的内容。请让作者本人或审核人送审。',
    from: ['draft', 'returned', 'withdrawn', 'archived'],
    misplaced: '这一版已经送审、通过或发布，没有改动要送审。',
  },
  approve: {
    label: '通过',
    may: isReviewer,
    refusal: '审核要由初审人、复审人或终审人来做。',
    from: atStages,
    misplaced: '这一条现在没有等待审核。',
  },
  return: {
    label: '退回',
    may: isReviewer,
    refusal: '退回要由审核人来做。',
    from: [...atStages, 'approved', 'scheduled'],
    misplaced: '这一条没有送审，不需要退回。',
    needsReason: true,
  },
  publish: {
    label: '发布',
    may: mayPublish,
    refusal: '发布要由终审人来做。请先送审。',
    from: ['approved', 'scheduled'],
    misplaced: '还没有通过审核，不能发布。请先送审，各级审核通过后再发布。',
  },
  schedule: {
    label: '定时发布',
    may: mayPublish,
    refusal: '定时发布要由终审人来安排。',
    from: ['approved', 'scheduled'],
    misplaced: '还没有通过审核，不能安排发布。',
  },
  unschedule: {
    label: '取消定时',
    may: mayPublish,
    refusal: '取消定时要由终审人来做。',
    from: ['scheduled'],
    misplaced: '这一条没有安排定时发布。',
  },
  withdraw: {
    label: '撤稿',
    may: mayPublish,
    refusal: '撤稿要由终审人来做。',
    from: 'live',
    misplaced: '这一条现在没有发布，不需要撤稿。',
    needsReason: true,
  },
  archive: {
    label: '归档',
    may: mayPublish,
    refusal: '归档要由终审人来做。',
    from: ['published', 'withdrawn'],
    misplaced: '只有已发布（没有未发布的改动）或已撤稿的内容可以归档。',
  },
  reviseDraft: {
    label: '取回修改',
    may: ownOrReviewer,
    refusal: '只能取回自己写的内容。请让作者本人或审核人取回。',
    from: [...atStages, 'approved', 'scheduled', 'published', 'withdrawn', 'archived'],
    misplaced: '这一条已经是可以修改的草稿。',
  },
} satisfies Record<string, VerbRules>

export type Verb = keyof typeof verbs

export const rulesOf = (verb: Verb): VerbRules => verbs[verb]

/** Said by nobody: what the system writes into the record when a changed text loses its approvals. */
export const VOIDED = { value: 'void', label: '审核作废' } as const

export const verbLabels: Record<Verb | typeof VOIDED.value, string> = {
  ...(Object.fromEntries(Object.entries(verbs).map(([verb, { label }]) => [verb, label])) as Record<
    Verb,
    string
  >),
  [VOIDED.value]: VOIDED.label,
}
