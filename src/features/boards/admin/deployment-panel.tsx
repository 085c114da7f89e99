'use client'

import './deployment-panel.css'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { longDate } from '@/ui/day'
import { purposes } from '../words'
import { useWhereabouts } from './use-whereabouts'

/** Over a movable board's form: where it is, and the two verbs of every outing. Reviewers say them, others read. */
export function DeploymentPanel() {
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const may = Boolean(permissions?.collections?.['board-deployments']?.create)
  if (!id) return <p className="whereabouts">保存之后，在这里登记它推到了哪里。</p>
  return <Whereabouts board={id} may={may} />
}

function Whereabouts({ board, may }: { board: number | string; may: boolean }) {
  const { busy, out, places, say, today, told } = useWhereabouts(board)
  const [open, setOpen] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    // the document's own form is an ancestor in React's tree
    event.preventDefault()
    event.stopPropagation()
    const said = Object.fromEntries(new FormData(event.currentTarget))
    if (await say(out ? 'return' : 'deploy', said)) setOpen(false)
  }
  return (
    <section aria-label="展板在哪里" className="whereabouts">
      <p>{out ? `${longDate(out.from)}起在${out.place}（${out.purpose}）。` : '现在在校内。'}</p>
      {may && !open && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="medium">
          {out ? '收回来…' : '推出去…'}
        </Button>
      )}
      {open && (
        <form className="whereabouts-form" onSubmit={submit}>
          {out ? <Coming from={out.from.iso} today={today} /> : <Going places={places} today={today} />}
          <div className="whereabouts-keys">
            <Button disabled={busy} margin={false} size="medium" type="submit">
              {busy ? '请稍候…' : out ? '登记收回' : '登记推出'}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => setOpen(false)}
              size="medium"
            >
              取消
            </Button>
          </div>
        </form>
      )}
      {told && <p role="alert">{told}</p>}
    </section>
  )
}

function Going({ places, today }: { places: string[]; today: string }) {
  return (
    <>
      <label>
        去哪里
        <input
          autoComplete="off"
          list="board-places"
          maxLength={30}
          name="place"
          placeholder="社区活动中心"
          required
        />
      </label>
      <datalist id="board-places">
        {places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      <label>
        做什么
        <select defaultValue="community" name="purpose">
          {Object.entries(purposes).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        从哪天起
        <input defaultValue={today} name="from" required type="date" />
      </label>
    </>
  )
}

function Coming({ from, today }: { from: string; today: string }) {
  return (
    <label>
      哪天收回的
      <input defaultValue={today} max={today} min={from} name="to" required type="date" />
    </label>
  )
}
