import type { Screen } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { idOf } from '@/platform/relation'
import type { Planning } from '../planning'
import type { PlacedRule } from '../rules'
import { playsOn } from '../spans'

/** Where a plan holds: on all screens, on those of a group, on one. */
export type Place = { kind: 'all' } | { kind: 'group' | 'screen'; id: number }

/**
 * The place that `?screen=3` or `?group=2` names; all screens without either.
 * @throws HongzhuError not-found
 */
export function placeIn({ groups, screens }: Planning, query: { screen?: string; group?: string }): Place {
  const [kind, value] = query.screen ? (['screen', query.screen] as const) : (['group', query.group] as const)
  if (!value) return { kind: 'all' }
  const id = Number(value)
  if (!(kind === 'screen' ? screens : groups).has(id))
    throw new HongzhuError('not-found', '没有找到这块屏幕或这个分组，可能已被删除。请重新选择。', 404)
  return { kind, id }
}

export const keyOf = (place: Place): string => (place.kind === 'all' ? 'all' : `${place.kind}-${place.id}`)

export function nameOf(place: Place, { groups, screens }: Planning): string {
  if (place.kind === 'all') return '所有屏幕'
  return (place.kind === 'screen' ? screens.get(place.id)?.name : groups.get(place.id)?.name) ?? ''
}

/** One that has nothing but what the whole place has: what plays on it plays on all of the place. */
export function standInOf(
  place: Place,
  { screens }: Planning,
): Pick<Screen, 'id' | 'group' | 'playlist'> | undefined {
  if (place.kind === 'all') return undefined
  return place.kind === 'screen' ? screens.get(place.id) : { id: 0, group: place.id }
}

export function screensIn(place: Place, { screens }: Planning): Screen[] {
  return [...screens.values()].filter(({ group, id }) => {
    if (place.kind === 'all') return true
    return place.kind === 'screen' ? id === place.id : group && idOf(group) === place.id
  })
}

/** Whether two schedules both play on one of these; undefined stands for everywhere. */
export const meet = (
  one: PlacedRule,
  other: PlacedRule,
  screens: (Pick<Screen, 'id' | 'group'> | undefined)[],
): boolean => screens.some((screen) => playsOn(one, screen) && playsOn(other, screen))

/** 所有屏幕 · 教学楼、一楼大厅 */
export function whereInWords(
  { groups, screens }: { groups: number[]; screens: number[] },
  planning: Planning,
): string {
  const names = [
    ...groups.map((id) => planning.groups.get(id)?.name),
    ...screens.map((id) => planning.screens.get(id)?.name),
  ]
  return names.length === 0 ? '所有屏幕' : names.map((name) => name ?? '已删除的屏幕').join('、')
}
