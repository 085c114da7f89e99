'use client'

import './plays.css'
import { type FormEvent, useState } from 'react'
import type { WallScreen } from '@/screens/wall/types'
import { DeskDialog } from '../dialog'

type Props = { screens: Pick<WallScreen, 'id' | 'name'>[]; onClose: () => void }

/** What played where and when, as a table to take home. A plain form: the browser saves what comes. */
export function PlaysDialog({ onClose, screens }: Props) {
  const [wrong, setWrong] = useState('')
  const check = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget)
    const [from, to] = [String(form.get('from')), String(form.get('to'))]
    const backwards = Boolean(from && to) && from > to
    if (backwards) event.preventDefault()
    setWrong(backwards ? '开始日期不能晚于结束日期。' : '')
  }
  return (
    <DeskDialog onClose={onClose} title="导出播放记录">
      <p className="desk-quiet">
        每块屏每天播放了什么、几次、多久，以及内容的终审人和审核记录。记录保留400天；导出会记入操作日志。
      </p>
      <form action="/api/screen-control/plays.csv" className="plays-form" method="get" onSubmit={check}>
        <div className="desk-pair">
          <label className="desk-field">
            <span>从</span>
            <input aria-describedby="plays-wrong" name="from" type="date" />
          </label>
          <label className="desk-field">
            <span>到</span>
            <input aria-describedby="plays-wrong" name="to" type="date" />
          </label>
        </div>
        <label className="desk-field">
          <span>内容的标题里有（可以不填）</span>
          <input maxLength={100} name="content" placeholder="运动会" type="text" />
        </label>
        <fieldset className="desk-field">
          <legend>屏幕（都不选就是全部）</legend>
          <div className="plays-screens">
            {screens.map(({ id, name }) => (
              <label className="desk-choice" key={id}>
                <input name="screen" type="checkbox" value={id} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="desk-trouble" id="plays-wrong" role="alert">
          {wrong}
        </p>
        <div className="desk-dialog-foot">
          <button className="desk-button" onClick={onClose} type="button">
            关闭
          </button>
          <button className="desk-button desk-button-primary" type="submit">
            导出表格
          </button>
        </div>
      </form>
    </DeskDialog>
  )
}
