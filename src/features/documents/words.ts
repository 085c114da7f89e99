/** 制度与流程 by kind. Source: domain.md, documents. */
export const documentKinds = {
  rule: '制度',
  procedure: '流程',
  handbook: '手册',
  norm: '规范',
} as const

export type DocumentKind = keyof typeof documentKinds
