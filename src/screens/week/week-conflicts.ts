import { conflictsIn } from '@/features/screens/plan/conflicts'
import type { PlanRange } from '@/features/screens/plan/types'
import type { Screen } from '@/payload-types'
import type { Planning } from '../planning'
import { numberNamedBy, type PlacedRule } from '../rules'
import { meet, type Place, screensIn, standInOf, whereInWords } from './place'
import type { WeekConflict } from './types'

/**
 * Schedules that want the same time on any screen of a place, those for all screens and those for a group or one screen
 * alike. Where the two are meant for different places it is said on which screens they meet.
 */
export function weekConflicts(
  rules: PlacedRule[],
  place: Place,
  planning: Planning,
  range: PlanRange,
): WeekConflict[] {
  const screens = screensIn(place, planning)
  const standIn = standInOf(place, planning)
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id)
  return conflictsIn(rules, planning.calendar, range).flatMap(({ loser, sentence, tie, winner }) => {
    const [one, other] = [ruleOf(winner), ruleOf(loser)]
    if (!one || !other || !meet(one, other, [standIn, ...screens])) return []
    const where = whereTheyMeet(one, other, screens, planning)
    return { winner: sideOf(one), loser: sideOf(other), tie, sentence, ...(where && { where }) }
  })
}

const sideOf = ({ id, name }: PlacedRule): WeekConflict['winner'] => ({ schedule: numberNamedBy(id), name })

const NAMED = 3

/** “课间书画”排在所有屏幕，“通知”排在教学楼：在一楼大厅、二楼走廊重叠。 Nothing where both are meant for the same. */
function whereTheyMeet(
  one: PlacedRule,
  other: PlacedRule,
  screens: Screen[],
  planning: Planning,
): string | undefined {
  const [here, there] = [whereInWords(one, planning), whereInWords(other, planning)]
  if (here === there) return undefined
  const names = screens.filter((screen) => meet(one, other, [screen])).map(({ name }) => name)
  const which = names.length > NAMED ? `${names[0]}等${names.length}块屏` : names.join('、')
  return `“${one.name}”排在${here}，“${other.name}”排在${there}${which && `：在${which}重叠`}。`
}
