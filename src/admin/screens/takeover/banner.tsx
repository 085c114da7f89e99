'use client'

import './takeover.css'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { takeoverTones } from '@/features/screens/words'
import { ask, toldBy } from '../ask'
import { type Counted, tellChanged, useRunning } from './running'
import { spanOf } from './span'

const MORE_MINUTES = 15

/** Over the page while screens are taken over: which, for how long, and the way to end it. */
export function TakeoverBanner({ mayEnd }: { mayEnd: boolean }) {
  const running = useRunning()
  if (running.length === 0) return null
  return (
    <div className="takeover-banners" role="status">
      {running.map((takeover) => (
        <Running key={takeover.id} mayEnd={mayEnd} takeover={takeover} />
      ))}
    </div>
  )
}

function Running({ mayEnd, takeover }: { mayEnd: boolean; takeover: Counted }) {
  const [busy, setBusy] = useState(false)
  const { id, left, screens, title, tone, until, where } = takeover
  const tell = async (verb: 'end' | 'extend') => {
    setBusy(true)
    try {
      const body = verb === 'extend' ? { minutes: MORE_MINUTES } : {}
      const { message } = await ask<{ message: string }>(
        `/api/screen-control/takeovers/${id}/${verb}`,
        'POST',
        body,
      )
      toast.success(message)
      tellChanged()
    } catch (error) {
      toast.error(toldBy(error))
    }
    setBusy(false)
  }
  return (
    <section className={`takeover-banner takeover-${tone}`}>
      <p>
        <strong>
          {takeoverTones[tone]}：{title}
        </strong>
        <span>
          {where}，{screens}块屏，
          {until > 0 ? `${spanOf(until)}后开始` : `插播中，还有${spanOf(left)}`}
        </span>
      </p>
      {mayEnd && (
        <div>
          <button className="desk-button" disabled={busy} onClick={() => tell('extend')} type="button">
            延长{MORE_MINUTES}分钟
          </button>
          <button className="desk-button" disabled={busy} onClick={() => tell('end')} type="button">
            {until > 0 ? '取消' : '立即结束'}
          </button>
        </div>
      )}
    </section>
  )
}
