import type { orientations } from '@/features/screens/words'
import { idOf } from '@/platform/relation'
import type { Planning } from '../planning'

/** Where something can play. */
export type Places = {
  screens: {
    id: number
    name: string
    place: string
    orientation: keyof typeof orientations
    group?: number
  }[]
  groups: { id: number; name: string; screens: number }[]
}

export function placesOf({ groups, screens }: Planning): Places {
  const all = [...screens.values()]
  const groupOf = ({ group }: (typeof all)[number]) => (group ? idOf(group) : undefined)
  return {
    screens: all.map((screen) => ({
      id: screen.id,
      name: screen.name,
      place: screen.place ?? '',
      orientation: screen.orientation,
      ...(screen.group && { group: groupOf(screen) }),
    })),
    groups: [...groups.values()].map(({ id, name }) => ({
      id,
      name,
      screens: all.filter((screen) => groupOf(screen) === id).length,
    })),
  }
}
