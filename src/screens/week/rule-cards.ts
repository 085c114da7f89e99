import { priorityInWords, ruleInWords } from '@/features/screens/plan/words'
import type { Takeover } from '@/payload-types'
import { idOf } from '@/platform/relation'
import { clockOf } from '@/platform/school-days/days'
import type { Ingredients } from '../manifest'
import type { Planning } from '../planning'
import { fillPlaylist } from '../playlist'
import { numberNamedBy, type PlacedRule } from '../rules'
import { takeoverRule } from '../spans'
import { whereInWords } from './place'
import type { WeekRule } from './types'

/** A schedule in words, seen at `now` (ms). */
export function ruleCard(
  rule: PlacedRule,
  { content, planning, timeZone }: Ingredients,
  now: number,
): WeekRule {
  const id = numberNamedBy(rule.playlist)
  const playlist = planning.playlists.get(id)
  return {
    id: rule.id,
    schedule: numberNamedBy(rule.id),
    name: rule.name,
    playlist: playlist ? { id, name: playlist.name } : { name: '已删除的播放列表' },
    words: ruleInWords(rule, { calendar: planning.calendar, today: clockOf(now, timeZone).day }),
    priority: priorityInWords(rule.priority),
    where: whereInWords(rule, planning),
    movable: rule.part.kind === 'hours',
    empty: !playlist || fillPlaylist(playlist, content).slides.length === 0,
    takeover: false,
  }
}

export function takeoverCard(takeover: Takeover, planning: Planning): WeekRule {
  const { id, name, priority } = takeoverRule(takeover)
  const where = whereInWords(
    {
      groups: (takeover.groups ?? []).map(idOf),
      screens: (takeover.screens ?? []).map(idOf),
    },
    planning,
  )
  return {
    id,
    name,
    playlist: { name: takeover.title },
    words: '紧急插播，到时间自己结束',
    priority: priorityInWords(priority),
    where,
    movable: false,
    empty: false,
    takeover: true,
  }
}
