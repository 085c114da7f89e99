/** Where what somebody sent in stands. Source: domain.md, feedback. */
export const feedbackStates = { pending: '待处理', shown: '公开', hidden: '不公开' } as const

/** Where it waits for a reviewer. Only `normal` is looked through every day; nothing in the others is lost. */
export const feedbackLanes = { normal: '正常', crowd: '人多时收到的', advert: '疑似广告' } as const

/** Where a consultation stands today; worked out from its days and its reply, never typed in. */
export const consultationStates = {
  coming: '即将开始',
  open: '正在征集',
  waiting: '等待答复',
  overdue: '超期未答复',
  answered: '已答复',
} as const

export type FeedbackState = keyof typeof feedbackStates
export type FeedbackLane = keyof typeof feedbackLanes
export type ConsultationState = keyof typeof consultationStates
