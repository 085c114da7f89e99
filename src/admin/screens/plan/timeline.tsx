'use client'

import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import './timeline.css'
import FullCalendar, { type EventApi, type EventDisplayInfo } from '@fullcalendar/react'
import interaction, { Draggable } from '@fullcalendar/react/interaction'
import chinese from '@fullcalendar/react/locales/zh-cn'
import classic from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import { type RefObject, useEffect, useMemo } from 'react'
import type { Occurrence, Stretch, WeekPlan, WeekRule } from '@/screens/week/types'
import { DayHead } from './day-head'
import { eventsOf, hoursShown } from './events'
import { OccurrenceCard } from './occurrence-card'

export type TimelineProps = {
  plan: WeekPlan
  /** one day instead of the week, for phones */
  day?: string
  /** from midnight to midnight instead of the hours of school */
  wholeDay: boolean
  mayWrite: boolean
  /** holds the playlists that can be dragged in: elements with `data-playlist` */
  playlists: RefObject<HTMLElement | null>
  onOpen: (rule: WeekRule, occurrence: Occurrence) => void
  onMove: (rule: WeekRule, occurrence: Occurrence, after: Stretch, giveUp: () => void) => void
  onPlace: (stretch: Stretch, playlist?: number) => void
}

const HALF_HOUR = '00:30'

/** The week as a timetable. All times are the school's: to the calendar they are given as if they were UTC. */
export default function Timeline(props: TimelineProps) {
  const { day, mayWrite, plan, playlists, wholeDay } = props
  const events = useMemo(() => eventsOf(plan), [plan])
  const hours = wholeDay ? { from: '00:00', to: '24:00' } : hoursShown(plan)
  useDraggable(playlists, mayWrite)
  return (
    <FullCalendar
      key={`${day ?? plan.week} ${wholeDay}`}
      allDaySlot={false}
      dayHeaderContent={({ date }) => (
        <DayHead day={plan.days.find((each) => each.day === isoOf(date))} today={plan.today} />
      )}
      backgroundEventClass={({ event }) => event.extendedProps.className as string}
      backgroundEventColor="transparent"
      dayLaneClass={({ date }) => laneClass(plan, isoOf(date))}
      droppable={mayWrite}
      eventClass={({ event }) =>
        event.display === 'background' ? '' : (event.extendedProps.className as string)
      }
      eventContent={(info) => contentOf(info, plan)}
      eventDidMount={({ el, event }) =>
        el.setAttribute('aria-label', String(event.extendedProps.label ?? ''))
      }
      eventInteractive
      eventMinHeight={20}
      eventReceive={({ event, revert }) => {
        props.onPlace(stretchOf(event), Number(event.extendedProps.playlist))
        revert()
      }}
      events={events}
      eventClick={({ event }) => withOccurrence(props, event, props.onOpen)}
      eventDrop={({ event, revert }) => moved(props, event, revert)}
      eventResize={({ event, revert }) => moved(props, event, revert)}
      expandRows={false}
      firstDay={1}
      headerToolbar={false}
      height="auto"
      initialDate={day ?? plan.week}
      initialView={day ? 'timeGridDay' : 'timeGridWeek'}
      locale={chinese}
      now={() => `${plan.now}Z`}
      nowIndicator
      plugins={[timeGrid, interaction, classic]}
      select={({ endStr, startStr, view }) => {
        props.onPlace({ from: startStr.slice(0, 16), to: endStr.slice(0, 16) })
        view.calendar.unselect()
      }}
      selectable={mayWrite}
      slotDuration={HALF_HOUR}
      slotEventOverlap={false}
      slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
      slotHeaderInterval="01:00"
      slotMaxTime={hours.to}
      slotMinHeight={40}
      slotMinTime={hours.from}
      snapDuration="00:05"
      timeZone="UTC"
      timedText="按时间"
    />
  )
}

/** Lets playlists be dragged from the list beside. */
function useDraggable(list: RefObject<HTMLElement | null>, mayWrite: boolean): void {
  useEffect(() => {
    if (!list.current || !mayWrite) return
    const draggable = new Draggable(list.current, {
      itemSelector: '[data-playlist]',
      eventData: (element) => ({
        title: element.dataset.name,
        duration: HALF_HOUR,
        extendedProps: { playlist: element.dataset.playlist, className: 'plan-event plan-event-placed' },
      }),
    })
    return () => draggable.destroy()
  }, [list, mayWrite])
}

function contentOf({ event, isMirror }: EventDisplayInfo, plan: WeekPlan) {
  const found = occurrenceOf(plan, event)
  if (!found) return event.title
  return <OccurrenceCard {...found} shown={isMirror ? stretchOf(event) : found.occurrence} />
}

function moved(props: TimelineProps, event: EventApi, giveUp: () => void): void {
  withOccurrence(props, event, (rule, occurrence) => props.onMove(rule, occurrence, stretchOf(event), giveUp))
}

function withOccurrence(
  { plan }: TimelineProps,
  event: EventApi,
  act: (rule: WeekRule, occurrence: Occurrence) => void,
): void {
  const found = occurrenceOf(plan, event)
  if (found) act(found.rule, found.occurrence)
}

function occurrenceOf(plan: WeekPlan, { id }: EventApi) {
  const occurrence = plan.occurrences.find((each) => each.id === id)
  const rule = plan.rules.find((each) => each.id === occurrence?.rule)
  return occurrence && rule && { occurrence, rule }
}

const stretchOf = ({ endStr, startStr }: EventApi): Stretch => ({
  from: startStr.slice(0, 16),
  to: endStr.slice(0, 16),
})

const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

function laneClass({ days }: WeekPlan, day: string): string {
  const standing = days.find((each) => each.day === day)?.standing ?? 'off'
  return `plan-lane plan-lane-${standing}`
}
