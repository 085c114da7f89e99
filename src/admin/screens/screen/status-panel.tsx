'use client'

import '../../dashboard/dashboard.css'
import '../dialog.css'
import './screen.css'
import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { isScreenKeeper, type Person } from '@/platform/access/people'
import type { WallScreen, WallView } from '@/screens/wall/types'
import { ask, toldBy } from '../ask'
import { momentOf, type SeenFrom } from '../moments'
import { usePolled } from '../use-polled'
import { Showing } from '../wall/showing'
import { revisionInWords, stateInWords, stateMarks, troubleInWords } from '../wall/words'
import { RevokeDialog } from './revoke-dialog'

const ASK_EVERY_MS = 5_000

/** Above a screen's fields: how it is now, and what can be done about it. */
export function StatusPanel() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const address = id ? `/api/screen-control/wall?screen=${id}` : undefined
  const { again, answer } = usePolled<WallView>(address, ASK_EVERY_MS)
  const screen = answer?.screens[0]
  if (!answer || !screen) return null
  return (
    <section aria-label="屏幕现在的情况" className={`screen-status screen-status--${screen.state}`}>
      <Standing screen={screen} seen={answer} />
      {isScreenKeeper(user as Person) && <Actions onDone={again} screen={screen} />}
    </section>
  )
}

function Standing({ screen, seen }: { screen: WallScreen; seen: SeenFrom }) {
  const { said, state, troubles } = screen
  return (
    <div className="screen-standing">
      <p className="screen-state" role="status">
        <span aria-hidden="true">{stateMarks[state]}</span> {stateInWords(screen, seen)}
        {state === 'online' && screen.since && (
          <span className="desk-quiet">从{momentOf(screen.since, seen)}起没有断过</span>
        )}
      </p>
      <Showing screen={screen} seen={seen} />
      {said && <p className="desk-quiet">{revisionInWords(said, seen)}</p>}
      {troubles.length > 0 && (
        <ul>
          {troubles.map((trouble) => (
            <li key={trouble}>{troubleInWords(trouble, said)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Actions({ onDone, screen: { id, name, state } }: { screen: WallScreen; onDone: () => void }) {
  const [busy, setBusy] = useState(false)
  const [revoking, setRevoking] = useState(false)
  const isThere = state === 'online' || state === 'offline' || state === 'expected'
  const say = async (verb: 'reload' | 'revoke') => {
    setBusy(true)
    try {
      toast.success(
        (await ask<{ message: string }>(`/api/screen-control/screens/${id}/${verb}`, 'POST')).message,
      )
      setRevoking(false)
      onDone()
    } catch (error) {
      toast.error(toldBy(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="desk-actions">
      {state === 'online' && (
        <button className="desk-button" disabled={busy} onClick={() => void say('reload')} type="button">
          重新载入
        </button>
      )}
      <a className="desk-button" href={`/admin/screens/pair?screen=${id}`}>
        {isThere ? '换设备' : '登记设备'}
      </a>
      {isThere && (
        <button className="desk-button" disabled={busy} onClick={() => setRevoking(true)} type="button">
          停用
        </button>
      )}
      {revoking && (
        <RevokeDialog
          busy={busy}
          name={name}
          onClose={() => setRevoking(false)}
          onRevoke={() => void say('revoke')}
        />
      )}
    </div>
  )
}
