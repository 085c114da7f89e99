/** 展板: fixed ones hang in a place, magnetic ones are wheeled out. Source: domain.md, boards. */
export const boardKinds = { fixed: '固定展板', magnetic: '可移动磁性展板' } as const

export const boardThemes = {
  cleanConduct: '清廉',
  coreValues: '核心价值观',
  partyCulture: '党建文化',
  disclosure: '党务公开',
  community: '进社区',
  volunteering: '志愿服务',
} as const

/** What a movable board is taken out for. */
export const purposes = {
  disclosure: '党务公开',
  community: '进社区',
  volunteering: '志愿服务',
  campus: '校内巡展',
  other: '其他',
} as const

export type BoardTheme = keyof typeof boardThemes
export type Purpose = keyof typeof purposes

export const isBoardTheme = (value: string): value is BoardTheme => Object.hasOwn(boardThemes, value)
