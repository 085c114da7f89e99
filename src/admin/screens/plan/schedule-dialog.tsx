'use client'

import './dialogs.css'
import { type FormEvent, useState } from 'react'
import { priorities } from '@/features/screens/words'
import type { WeekPlan } from '@/screens/week/types'
import { DeskDialog } from '../dialog'
import { PlaceSelect } from '../place-select'
import { DraftWords } from '../schedule/draft-words'
import { type Change, type Composition, nameOf, scheduleOf } from './composition'
import { createSchedule } from './saving'
import { useDraft } from './use-draft'
import { useSaving } from './use-saving'
import { WhenFields } from './when-fields'

type Props = { plan: WeekPlan; start: Composition; onClose: () => void; onDone: () => Promise<void> }

/** The short form for a schedule: what, where, when; beside it in words what that means and whom it meets. */
export function ScheduleDialog({ onClose, onDone, plan, start }: Props) {
  const [composition, setComposition] = useState(start)
  const schedule = scheduleOf(composition, plan)
  const draft = useDraft(schedule)
  const { busy, problem, save } = useSaving(onDone)
  const change: Change = (part) => setComposition((now) => ({ ...now, ...part }))
  const lacking = composition.playlist ? draft.problem : '请先选一个播放列表。'
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (lacking) return
    if (await save(`已安排“${schedule.name}”。`, () => createSchedule(schedule))) onClose()
  }
  return (
    <DeskDialog onClose={onClose} title="安排一个播放列表" wide>
      <form className="plan-form" onSubmit={submit}>
        <div>
          <What change={change} composition={composition} plan={plan} />
          <WhenFields change={change} composition={composition} plan={plan} />
          <Rank change={change} composition={composition} />
          <label className="desk-field">
            <span>名称</span>
            <input
              maxLength={40}
              onChange={(event) => change({ name: event.target.value })}
              placeholder={nameOf(composition, plan)}
              value={composition.name}
            />
          </label>
        </div>
        <div className="plan-form-words">
          <DraftWords {...draft} problem={lacking} />
          {problem && (
            <p className="desk-trouble" role="alert">
              {problem}
            </p>
          )}
          <div className="desk-dialog-foot">
            <button className="desk-button" onClick={onClose} type="button">
              取消
            </button>
            <button
              className="desk-button desk-button-primary"
              disabled={busy || Boolean(lacking)}
              id="plan-save"
              type="submit"
            >
              {busy ? '请稍候…' : '安排'}
            </button>
          </div>
        </div>
      </form>
    </DeskDialog>
  )
}

type PartProps = { change: Change; composition: Composition }

function What({ change, composition, plan }: PartProps & { plan: WeekPlan }) {
  return (
    <>
      <label className="desk-field">
        <span>播放哪个列表</span>
        <select
          name="playlist"
          onChange={(event) => change({ playlist: Number(event.target.value) || undefined })}
          value={composition.playlist ?? ''}
        >
          <option value="">请选择</option>
          {plan.playlists.map(({ id, items, name }) => (
            <option key={id} value={id}>
              {name}（{items > 0 ? `${items}条` : '没有内容'}）
            </option>
          ))}
        </select>
      </label>
      <div className="desk-field">
        <PlaceSelect onChoose={(place) => change({ place })} value={composition.place} />
      </div>
    </>
  )
}

const Rank = ({ change, composition }: PartProps) => (
  <fieldset className="desk-field">
    <legend>优先级（同时有几个排期，只播放最高的那个）</legend>
    <div className="desk-choices">
      {(['1', '2', '3'] as const).map((rank) => (
        <label className="desk-choice" key={rank}>
          <input
            checked={composition.priority === rank}
            name="priority"
            onChange={() => change({ priority: rank })}
            type="radio"
          />
          <span>{priorities[rank]}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
