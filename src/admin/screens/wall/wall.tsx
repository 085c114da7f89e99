'use client'

import '../dialog.css'
import './wall.css'
import { useState } from 'react'
import type { WallView } from '@/screens/wall/types'
import { PlaysDialog } from '../plays/plays-dialog'
import { ScreensHead } from '../screens-head'
import { usePolled } from '../use-polled'
import { WithdrawalList } from '../withdrawals/list'
import { EmptyWall } from './empty'
import { FilterBar } from './filter-bar'
import { chosen, type Show } from './filters'
import { Tile } from './tile'
import { summaryOf } from './words'

const ASK_EVERY_MS = 5_000

type Props = {
  /** may take screens in and throw them out */
  keeps: boolean
  /** may take the record of what played home */
  inspects: boolean
  takesOver: boolean
  show: Show
}

/** Every screen of the school at a glance, live. */
export function Wall({ inspects, keeps, show: first, takesOver }: Props) {
  const { answer, trouble } = usePolled<WallView>('/api/screen-control/wall', ASK_EVERY_MS)
  const [show, setShow] = useState(first)
  const [group, setGroup] = useState('')
  const [exporting, setExporting] = useState(false)
  const screens = answer?.screens ?? []
  const shown = chosen(screens, show, group)
  return (
    <>
      <ScreensHead here="wall" mayTakeOver={takesOver} />
      <div className="desk-head">
        <p className="wall-summary" role="status">
          {answer ? summaryOf(answer) : '正在读取…'}
        </p>
        <div className="desk-actions">
          {keeps && (
            <a className="desk-button desk-button-primary" href="/admin/screens/pair">
              登记屏幕
            </a>
          )}
          {inspects && (
            <button className="desk-button" onClick={() => setExporting(true)} type="button">
              导出播放记录
            </button>
          )}
        </div>
      </div>
      {trouble && (
        <p className="desk-trouble" role="alert">
          {trouble}
          {answer && '下面是断开前的情况。'}
        </p>
      )}
      <WithdrawalList />
      {answer && screens.length === 0 && <EmptyWall keeps={keeps} />}
      {answer && screens.length > 0 && (
        <section aria-labelledby="wall-screens" className="desk-section">
          <h2 id="wall-screens">屏幕</h2>
          <FilterBar group={group} onGroup={setGroup} onShow={setShow} screens={screens} show={show} />
          {shown.length === 0 && <p className="desk-quiet">没有这样的屏幕。</p>}
          <div className="wall-tiles">
            {shown.map((screen) => (
              <Tile key={screen.id} screen={screen} seen={answer} />
            ))}
          </div>
        </section>
      )}
      {exporting && <PlaysDialog onClose={() => setExporting(false)} screens={screens} />}
    </>
  )
}
