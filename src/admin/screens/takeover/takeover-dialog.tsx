'use client'

import { type FormEvent, useState } from 'react'
import { takeoverTones } from '@/features/screens/words'
import { DeskDialog } from '../dialog'
import { PlaceSelect } from '../place-select'
import type { Announcement, Change } from './announcement'
import { Confirmation } from './confirmation'
import { SlideFrame } from './slide-frame'
import { useScreens, useStart } from './use-start'

const FRESH: Announcement = { title: '', text: '', byline: '', tone: 'urgent', place: 'all', minutes: 15 }

const LENGTHS = { 5: '5分钟', 15: '15分钟', 30: '30分钟', 60: '1小时', 120: '2小时', 480: '8小时' } as const

/** Two steps: write it, and see once more on how many screens it will stand. */
export function TakeoverDialog({ onClose }: { onClose: () => void }) {
  const [said, setSaid] = useState(FRESH)
  const [sure, setSure] = useState(false)
  const { busy, problem, start } = useStart(said, onClose)
  const screens = useScreens(said.place)
  const change: Change = (part) => setSaid((now) => ({ ...now, ...part }))
  return (
    <DeskDialog onClose={onClose} title={sure ? '马上插播？' : '紧急插播'} wide>
      <div className="takeover-columns">
        {sure ? (
          <Confirmation
            busy={busy}
            length={LENGTHS[said.minutes as keyof typeof LENGTHS]}
            onBack={() => setSure(false)}
            onConfirm={start}
            problem={problem}
            said={said}
            screens={screens}
          />
        ) : (
          <Writing change={change} onNext={() => setSure(true)} said={said} />
        )}
        <SlideFrame said={said} />
      </div>
    </DeskDialog>
  )
}

type WritingProps = { said: Announcement; change: Change; onNext: () => void }

function Writing({ change, onNext, said }: WritingProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  return (
    <form onSubmit={submit}>
      <label className="desk-field">
        <span>大字（屏上最显眼的一句，最多20个字）</span>
        <input
          maxLength={20}
          name="title"
          onChange={(event) => change({ title: event.target.value })}
          placeholder="请立即到操场集合"
          required
          value={said.title}
        />
      </label>
      <label className="desk-field">
        <span>说明（可不填）</span>
        <textarea
          maxLength={120}
          name="text"
          onChange={(event) => change({ text: event.target.value })}
          placeholder="按平时演练的路线，跟着老师走，不要跑。"
          rows={2}
          value={said.text}
        />
      </label>
      <Tones change={change} said={said} />
      <div className="desk-field">
        <PlaceSelect onChoose={(place) => change({ place })} value={said.place} />
      </div>
      <div className="takeover-pair">
        <label className="desk-field">
          <span>播放多久</span>
          <select
            name="minutes"
            onChange={(event) => change({ minutes: Number(event.target.value) })}
            value={said.minutes}
          >
            {Object.entries(LENGTHS).map(([minutes, words]) => (
              <option key={minutes} value={minutes}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-field">
          <span>发布者（可不填）</span>
          <input
            maxLength={20}
            name="byline"
            onChange={(event) => change({ byline: event.target.value })}
            placeholder="德育处"
            value={said.byline}
          />
        </label>
      </div>
      <div className="desk-dialog-foot">
        <button className="desk-button desk-button-primary" type="submit">
          下一步
        </button>
      </div>
    </form>
  )
}

const Tones = ({ change, said }: Omit<WritingProps, 'onNext'>) => (
  <fieldset className="desk-field">
    <legend>性质（演练会在屏上写明“演练”）</legend>
    <div className="desk-choices">
      {(Object.keys(takeoverTones) as Announcement['tone'][]).map((tone) => (
        <label className="desk-choice" key={tone}>
          <input
            checked={said.tone === tone}
            name="tone"
            onChange={() => change({ tone })}
            type="radio"
            value={tone}
          />
          <span>{takeoverTones[tone]}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
