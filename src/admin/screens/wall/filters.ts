import type { WallScreen } from '@/screens/wall/types'

/** Which screens one looks at. */
export const shows = {
  all: { label: '全部', holds: () => true },
  trouble: { label: '要看一看的', holds: ({ troubles }) => troubles.length > 0 },
  online: { label: '在线', holds: ({ state }) => state === 'online' },
  away: { label: '不在线', holds: ({ state }) => state !== 'online' },
} satisfies Record<string, { label: string; holds: (screen: WallScreen) => boolean }>

export type Show = keyof typeof shows

export const isShow = (value: unknown): value is Show =>
  typeof value === 'string' && Object.hasOwn(shows, value)

/** `group`: its number, '' for every one. */
export const chosen = (screens: WallScreen[], show: Show, group: string): WallScreen[] =>
  screens.filter((screen) => shows[show].holds(screen) && (!group || String(screen.group?.id) === group))

/** The groups there are, by name. */
export function groupsOf(screens: WallScreen[]): { id: number; name: string }[] {
  const groups = new Map(screens.flatMap(({ group }) => (group ? [[group.id, group]] : [])))
  return [...groups.values()].sort((one, other) => one.name.localeCompare(other.name, 'zh'))
}
