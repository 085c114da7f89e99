/** Where what somebody sent in stands. Source: domain.md, feedback. */
export const feedbackStates = { pending: '待处理', shown: '公开', hidden: '不公开' } as const

export type FeedbackState = keyof typeof feedbackStates
