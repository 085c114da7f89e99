/** Kinds of clean-governance content. Source: domain.md, integrity. */
export const integrityKinds = {
  news: '廉政要闻',
  rules: '党规党纪',
  class: '廉洁课堂',
  ethics: '师德师风',
  family: '清廉家风',
  artwork: '书画作品',
  story: '廉洁故事',
  warning: '警示教育',
  powerList: '权力清单',
  oversight: '监督渠道',
} as const

export type IntegrityKind = keyof typeof integrityKinds

export const isIntegrityKind = (value: string): value is IntegrityKind => Object.hasOwn(integrityKinds, value)
