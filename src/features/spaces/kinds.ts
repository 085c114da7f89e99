/** The counting phrases 一区一角一屋一厅一站一室一堂两廊; the list is the school's to change. Source: domain.md. */
export const spaceKinds = {
  zone: '区',
  corner: '角',
  house: '屋',
  hall: '厅',
  station: '站',
  room: '室',
  lectureHall: '堂',
  corridor: '廊',
  other: '其他',
} as const

export type SpaceKind = keyof typeof spaceKinds
