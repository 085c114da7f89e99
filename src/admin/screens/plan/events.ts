import type { EventInput } from '@fullcalendar/react'
import type { Occurrence, WeekPlan, WeekRule } from '@/screens/week/types'
import { toneOf } from './tones'

/** What the calendar draws: the school's periods and nights behind, what is scheduled before. */
export function eventsOf(plan: WeekPlan): EventInput[] {
  return [...periodsOf(plan), ...nightsOf(plan), ...occurrencesOf(plan)]
}

const periodsOf = ({ days }: WeekPlan): EventInput[] =>
  days.flatMap(({ periods }) =>
    periods.map(({ from, kind, name, to }) => ({
      start: from,
      end: to,
      title: kind === 'break' ? '' : name,
      display: 'background',
      extendedProps: { className: `plan-period plan-period-${kind}` },
    })),
  )

const nightsOf = ({ dark }: WeekPlan): EventInput[] =>
  dark.map(({ from, to }) => ({
    start: from,
    end: to,
    title: '夜间黑屏',
    display: 'background',
    extendedProps: { className: 'plan-night' },
  }))

function occurrencesOf({ occurrences, playlists, rules }: WeekPlan): EventInput[] {
  return occurrences.flatMap((occurrence) => {
    const rule = rules.find(({ id }) => id === occurrence.rule)
    if (!rule) return []
    return {
      id: occurrence.id,
      start: occurrence.from,
      end: occurrence.to,
      title: rule.name,
      editable: rule.movable,
      extendedProps: { className: classOf(occurrence, rule, playlists), label: labelOf(occurrence, rule) },
    }
  })
}

function classOf(occurrence: Occurrence, rule: WeekRule, playlists: WeekPlan['playlists']): string {
  const tone = rule.takeover ? 'takeover' : toneOf(rule.playlist.id, playlists)
  const states = [
    rule.empty && 'plan-event-empty',
    isBeaten(occurrence) && 'plan-event-beaten',
    rule.movable && 'plan-event-movable',
  ]
  return ['plan-event', `plan-tone-${tone}`, ...states].filter(Boolean).join(' ')
}

/** A rule's name, and that its playlist has nothing to show. */
export const nameShown = ({ empty, name }: Pick<WeekRule, 'empty' | 'name'>): string =>
  empty ? `${name}（没有内容）` : name

/** Whether it never plays, because something stronger does all the time. */
export const isBeaten = ({ beaten, from, to }: Occurrence): boolean =>
  beaten[0]?.from === from && beaten.at(-1)?.to === to && touch(beaten)

const touch = (stretches: { from: string; to: string }[]): boolean =>
  stretches.every(({ from }, index) => index === 0 || stretches[index - 1]?.to === from)

/** 课间播放活动和书画 09:50–10:20，11月30日，播放“…”，有一部分被“…”盖住; begins with what is to be seen */
export function labelOf(
  { beaten, from, to, ...rest }: Occurrence,
  { empty, name, playlist }: WeekRule,
): string {
  const [, month = '', day = ''] = from.slice(0, 10).split('-')
  const shown = `${nameShown({ empty, name })} ${from.slice(11)}–${to.slice(11)}`
  const date = `${Number(month)}月${Number(day)}日`
  const others = [...new Set(beaten.map(({ by }) => `“${by}”`))].join('、')
  const beat = others && `${isBeaten({ beaten, from, to, ...rest }) ? '' : '有一部分'}被${others}盖住`
  return [shown, date, `播放“${playlist.name}”`, beat].filter(Boolean).join('，')
}

/** The hours to draw: those of school, and what is scheduled around them; from `07:00` to `18:00` at least. */
export function hoursShown({ days, occurrences }: WeekPlan): { from: string; to: string } {
  const edges = [...occurrences.filter(isWithinDay), ...days.flatMap(({ periods }) => periods)]
  const from = [...edges.map((edge) => edge.from.slice(11)), EARLIEST].sort()[0] ?? EARLIEST
  const to = [...edges.map((edge) => edge.to.slice(11)), LATEST].sort().at(-1) ?? LATEST
  return { from: `${from.slice(0, 2)}:00`, to: to.endsWith(':00') ? to : nextHour(to) }
}

const EARLIEST = '07:00'
const LATEST = '18:00'

const isWithinDay = ({ from, to }: Occurrence): boolean => from.slice(0, 10) === to.slice(0, 10)

const nextHour = (time: string): string => `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}:00`
