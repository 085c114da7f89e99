import { idOf } from '@/platform/relation'
import type { Ingredients } from '../manifest'
import { basePlaylist } from '../manifest'
import { type Place, screensIn, standInOf } from './place'

/** What plays while nothing is scheduled: 没有排期的时候播放“午间：阵地和先锋”（分组“教学楼”的平时播放）。 */
export function baseInWords(place: Place, { planning }: Ingredients): string {
  const bases = new Set(screensIn(place, planning).map((screen) => basePlaylist(planning, screen)?.name))
  if (bases.size > 1) return '没有排期的时候，各屏播放自己的“平时播放”。'
  const base = basePlaylist(planning, standInOf(place, planning))?.name ?? [...bases][0]
  if (!base) return '没有排期的时候播放全部在屏内容。'
  return `没有排期的时候播放“${base}”${whose(place, planning)}。`
}

function whose(place: Place, planning: Ingredients['planning']): string {
  const screen = place.kind === 'screen' ? planning.screens.get(place.id) : undefined
  if (screen?.playlist) return '（这块屏自己的“平时播放”）'
  const group = place.kind === 'group' ? place.id : screen?.group && idOf(screen.group)
  const name = group && planning.groups.get(group)?.name
  return name ? `（分组“${name}”的“平时播放”）` : ''
}
