/** What a person may be in the branch's publishing. One person may hold several. Source: domain.md, Review. */
export const ROLES = [
  'author',
  'firstReviewer',
  'secondReviewer',
  'finalReviewer',
  'screenManager',
  'auditor',
  'admin',
] as const

export type Role = (typeof ROLES)[number]

export const roleLabels = {
  author: '撰稿人',
  firstReviewer: '初审人',
  secondReviewer: '复审人',
  finalReviewer: '终审人',
  screenManager: '屏管员',
  auditor: '审计员',
  admin: '管理员',
} satisfies Record<Role, string>
