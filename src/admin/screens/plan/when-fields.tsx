'use client'

import { weekdayInWords } from '@/features/screens/plan/words-of-days'
import type { Weekday } from '@/platform/school-days/types'
import type { WeekPlan } from '@/screens/week/types'
import { type Change, type Composition, type DayChoice, type DayTime, dayTimes } from './composition'

type Props = { change: Change; composition: Composition; plan: WeekPlan }

const WEEKDAYS: Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const dayChoices = {
  school: '每个上学日',
  weekly: '星期几',
  once: '只在一天',
  every: '每天',
  off: '放假和周末',
  exam: '考试日',
} as const satisfies Record<DayChoice, string>

/** When a schedule holds: in the day, on which days, and for how long. */
export function WhenFields({ change, composition, plan }: Props) {
  const { days, lasts, time } = composition
  return (
    <>
      <Choices
        chosen={time}
        legend="一天里的什么时候"
        name="time"
        onChoose={(chosen: DayTime) => change({ time: chosen })}
        words={dayTimes}
      />
      {time === 'hours' && <Hours change={change} composition={composition} />}
      <Choices
        chosen={days}
        legend="哪些日子"
        name="days"
        onChoose={(chosen: DayChoice) => change({ days: chosen })}
        words={dayChoices}
      />
      {days === 'weekly' && <Weekdays change={change} composition={composition} />}
      {days === 'once' && (
        <label className="desk-field">
          <span>哪一天</span>
          <input
            onChange={(event) => change({ day: event.target.value })}
            type="date"
            value={composition.day}
          />
        </label>
      )}
      {days !== 'once' && plan.term && (
        <Choices
          chosen={lasts}
          legend="到什么时候"
          name="lasts"
          onChoose={(chosen: Composition['lasts']) => change({ lasts: chosen })}
          words={{ term: plan.term.name, ever: '一直有效' }}
        />
      )}
    </>
  )
}

type ChoicesProps<T extends string> = {
  legend: string
  name: string
  words: Record<T, string>
  chosen: T
  onChoose: (choice: T) => void
}

function Choices<T extends string>({ chosen, legend, name, onChoose, words }: ChoicesProps<T>) {
  return (
    <fieldset className="desk-field">
      <legend>{legend}</legend>
      <div className="desk-choices">
        {(Object.keys(words) as T[]).map((choice) => (
          <label className="desk-choice" key={choice}>
            <input
              checked={choice === chosen}
              name={name}
              onChange={() => onChoose(choice)}
              type="radio"
              value={choice}
            />
            <span>{words[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const Hours = ({ change, composition }: Pick<Props, 'change' | 'composition'>) => (
  <fieldset className="desk-field">
    <legend>从几点到几点</legend>
    <div className="desk-pair">
      <input
        aria-label="从"
        onChange={(event) => change({ hoursFrom: event.target.value })}
        type="time"
        value={composition.hoursFrom}
      />
      <span>到</span>
      <input
        aria-label="到"
        onChange={(event) => change({ hoursTo: event.target.value })}
        type="time"
        value={composition.hoursTo}
      />
    </div>
  </fieldset>
)

const Weekdays = ({ change, composition: { weekdays } }: Pick<Props, 'change' | 'composition'>) => (
  <fieldset className="desk-field">
    <legend>星期几（调休的上学日按补的那天算）</legend>
    <div className="desk-choices">
      {WEEKDAYS.map((weekday) => (
        <label className="desk-choice" key={weekday}>
          <input
            checked={weekdays.includes(weekday)}
            onChange={(event) =>
              change({
                weekdays: event.target.checked
                  ? [...weekdays, weekday]
                  : weekdays.filter((each) => each !== weekday),
              })
            }
            type="checkbox"
          />
          <span>{weekdayInWords(weekday)}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
