'use client'

import './dialogs.css'
import { useState } from 'react'
import { priorities } from '@/features/screens/words'
import type { Occurrence, Stretch, WeekPlan, WeekRule } from '@/screens/week/types'
import { DeskDialog } from '../dialog'
import { previewAddress } from '../preview-address'
import { skipDay } from './moves'
import { changeSchedule, readSchedule } from './saving'
import { useSaving } from './use-saving'

type Props = {
  plan: WeekPlan
  rule: WeekRule
  occurrence: Occurrence
  mayWrite: boolean
  onClose: () => void
  onDone: () => Promise<void>
  /** goes on to the question whether one or all shall move */
  onMove: (after: Stretch) => void
}

/** One stretch of the timeline: what it is, and what can be done with it, without dragging. */
export function OccurrenceDialog(props: Props) {
  const { mayWrite, occurrence, onClose, plan, rule } = props
  const day = plan.days.find((each) => each.day === occurrence.from.slice(0, 10))
  return (
    <DeskDialog onClose={onClose} title={rule.name}>
      <p className="plan-facts">
        {day?.weekday} {day?.date} {occurrence.from.slice(11)}–{occurrence.to.slice(11)}，在{rule.where}播放“
        {rule.playlist.name}”。
      </p>
      <p className="desk-note">
        {rule.words}。{rule.priority}。
      </p>
      {rule.empty && <p className="desk-trouble">这个列表里现在没有可播放的内容，屏幕会播放下一个。</p>}
      {occurrence.beaten.map(({ by, from, to }) => (
        <p className="desk-note" key={from}>
          {from.slice(11)}–{to.slice(11)} 被“{by}”盖住，播放它。
        </p>
      ))}
      <p className="plan-links">
        <a href={previewAddress(plan.place.key, occurrence.from)}>看这时屏上放什么，为什么</a>
        {rule.schedule && <a href={`/admin/collections/screen-schedules/${rule.schedule}`}>打开这个排期</a>}
      </p>
      {mayWrite && rule.schedule && <Changes {...props} schedule={rule.schedule} />}
    </DeskDialog>
  )
}

function Changes({ occurrence, onClose, onDone, onMove, rule, schedule }: Props & { schedule: number }) {
  const { busy, save } = useSaving(onDone)
  const skip = async () => {
    const act = async () => skipDay(await readSchedule(schedule), occurrence.from.slice(0, 10))
    if (await save('这一天不播放了。', act)) onClose()
  }
  const rank = async (priority: '1' | '2' | '3') => {
    const act = async () => changeSchedule(await readSchedule(schedule), { priority })
    if (await save(`“${rule.name}”的优先级改为${priorities[priority]}。`, act)) onClose()
  }
  return (
    <>
      {rule.movable && <MoveForm occurrence={occurrence} onMove={onMove} />}
      <fieldset className="desk-field" disabled={busy}>
        <legend>改优先级</legend>
        <div className="desk-choices">
          {(['1', '2', '3'] as const).map((priority) => (
            <button
              aria-pressed={rule.priority.endsWith(priorities[priority])}
              className="desk-choice"
              key={priority}
              onClick={() => rank(priority)}
              type="button"
            >
              {priorities[priority]}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="desk-dialog-foot">
        <button className="desk-button" disabled={busy} onClick={skip} type="button">
          这一天不播放
        </button>
        <button className="desk-button" onClick={onClose} type="button">
          关闭
        </button>
      </div>
    </>
  )
}

/** The keyboard's way to move an occurrence. */
function MoveForm({ occurrence, onMove }: Pick<Props, 'occurrence' | 'onMove'>) {
  const day = occurrence.from.slice(0, 10)
  const [from, setFrom] = useState(occurrence.from.slice(11))
  const [to, setTo] = useState(occurrence.to.slice(11))
  const same = from === occurrence.from.slice(11) && to === occurrence.to.slice(11)
  const move = () =>
    onMove({ from: `${day}T${from}`, to: `${to > from ? day : occurrence.to.slice(0, 10)}T${to}` })
  return (
    <fieldset className="desk-field">
      <legend>改时间</legend>
      <div className="desk-pair">
        <input aria-label="从" onChange={(event) => setFrom(event.target.value)} type="time" value={from} />
        <span>到</span>
        <input aria-label="到" onChange={(event) => setTo(event.target.value)} type="time" value={to} />
        <button className="desk-button" disabled={same || !from || !to} onClick={move} type="button">
          改
        </button>
      </div>
    </fieldset>
  )
}
