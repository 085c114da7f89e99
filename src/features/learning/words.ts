/** 学习 by who leads. Source: domain.md, learning. */
export const modes = { committeeLed: '支委领学', branch: '集体学习', self: '个人自学' } as const

export const readers = {
  all: '全体党员',
  committee: '支部委员会',
  young: '青年教师',
  families: '家长',
} as const

export type Mode = keyof typeof modes
export type Reader = keyof typeof readers

export const isMode = (value: string): value is Mode => Object.hasOwn(modes, value)
