import { ruleInWords } from '@/features/screens/plan/words'
import { idOf } from '@/platform/relation'
import { clockOf } from '@/platform/school-days/days'
import { lengthInWords } from '../lengths'
import type { Ingredients } from '../manifest'
import { fillPlaylist, playlistId } from '../playlist'
import { titleOf } from '../record'
import { numberNamedBy } from '../rules'
import { whereInWords } from './place'

/** How much is in a playlist now, and where it plays. */
export type PlaylistUse = {
  /** 2分30秒 */
  length: string
  items: { title: string; length: string }[]
  /** schedules, as links */
  schedules: { id: number; name: string; words: string }[]
  /** screens and groups whose 平时播放 it is: 屏幕“一楼大厅” */
  usual: string[]
}

/** Undefined when there is no such playlist. */
export function playlistUse(ingredients: Ingredients, id: number, now: number): PlaylistUse | undefined {
  const { content, planning, timeZone } = ingredients
  const doc = planning.playlists.get(id)
  if (!doc) return undefined
  const { playlist, slides } = fillPlaylist(doc, content)
  const speaking = { calendar: planning.calendar, today: clockOf(now, timeZone).day }
  return {
    length: lengthInWords(playlist.entries.reduce((sum, { seconds }) => sum + seconds, 0)),
    items: slides.map((slide, index) => ({
      title: titleOf(slide),
      length: lengthInWords(playlist.entries[index]?.seconds ?? 0),
    })),
    schedules: planning.rules
      .filter((rule) => rule.playlist === playlistId(id))
      .map((rule) => ({
        id: numberNamedBy(rule.id),
        name: rule.name,
        words: `${whereInWords(rule, planning)}，${ruleInWords(rule, speaking)}`,
      })),
    usual: usualOf(ingredients, id),
  }
}

function usualOf({ planning }: Ingredients, id: number): string[] {
  const plays = ({ playlist }: { playlist?: number | { id: number } | null }) =>
    Boolean(playlist && idOf(playlist) === id)
  return [
    ...[...planning.groups.values()].filter(plays).map(({ name }) => `分组“${name}”`),
    ...[...planning.screens.values()].filter(plays).map(({ name }) => `屏幕“${name}”`),
  ]
}
