/** 党务公开 by category. Source: domain.md, disclosures. */
export const disclosureCategories = {
  orgSetup: '组织设置',
  workPlan: '工作计划',
  resolutions: '决议决定',
  education: '党员教育',
  memberDevelopment: '发展党员',
  election: '选举换届',
  appraisal: '民主评议',
  membershipDues: '党费收支',
  integrity: '党风廉政',
  massService: '联系群众',
  commendation: '表彰奖励',
} as const

/** Who may read a disclosure. The last two only behind a sign-in, never on the site. */
export const audiences = { public: '社会公开', members: '全体党员', branch: '支部委员会' } as const

export const terms = { permanent: '长期公开', periodic: '定期公开', temporary: '临时公开' } as const

/** A public notice lasts at least so many working days. Source: domain.md, disclosures. */
export const SHORTEST_NOTICE = 5
export const LONGEST_NOTICE = 60

export type DisclosureCategory = keyof typeof disclosureCategories
export type Audience = keyof typeof audiences
export type Term = keyof typeof terms

export const isDisclosureCategory = (value: string): value is DisclosureCategory =>
  Object.hasOwn(disclosureCategories, value)
