import type { Role } from '@/platform/access/roles'

/** Where a text may stand. Source: domain.md, Review. */
export const reviewStates = {
  draft: '草稿',
  firstReview: '待初审',
  secondReview: '待复审',
  finalReview: '待终审',
  approved: '已通过',
  scheduled: '定时发布',
  published: '已发布',
  withdrawn: '已撤稿',
  archived: '已归档',
  returned: '已退回',
} as const

export type ReviewState = keyof typeof reviewStates

/** The stages of 三审, named as the state in which a text waits for each. */
export const stages = {
  firstReview: { label: '初审', role: 'firstReviewer' },
  secondReview: { label: '复审', role: 'secondReviewer' },
  finalReview: { label: '终审', role: 'finalReviewer' },
} satisfies Partial<Record<ReviewState, { label: string; role: Role }>>

export type Stage = keyof typeof stages

/** Which stages a text passes, by how many the school has chosen. */
const paths = {
  1: ['finalReview'],
  2: ['firstReview', 'finalReview'],
  3: ['firstReview', 'secondReview', 'finalReview'],
} as const satisfies Record<number, readonly Stage[]>

export type StageCount = keyof typeof paths

export const pathOf = (count: StageCount): readonly Stage[] => paths[count]

/** ms a text may wait at a stage before its reviewers are reminded */
export const OVERDUE_MS = 3 * 24 * 60 * 60_000

export const isStage = (state: ReviewState): state is Stage => state in stages

/** What an approval hangs on: here a change of the text voids it. */
export const isUnderReview = (state: ReviewState): boolean =>
  isStage(state) || state === 'approved' || state === 'scheduled'
