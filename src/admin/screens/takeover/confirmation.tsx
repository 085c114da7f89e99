'use client'

import { takeoverTones } from '@/features/screens/words'
import type { Announcement } from './announcement'

type Props = {
  said: Announcement
  screens: number
  /** 15分钟 */
  length: string
  busy: boolean
  problem?: string
  onBack: () => void
  onConfirm: () => void
}

/** What is about to happen, on how many screens, and until when. */
export const Confirmation = ({ busy, length, onBack, onConfirm, problem, said, screens }: Props) => (
  <div className="takeover-sure">
    <p className="takeover-count">
      <b>{screens}</b>块屏
    </p>
    <p>
      将立即换成{takeoverTones[said.tone]}“{said.title}”，盖住所有排期，夜间黑屏的屏幕也会亮起。
      {length}后自己结束，断网也会结束。
    </p>
    <p className="desk-note">您的名字和时间会记入操作日志。</p>
    {screens === 0 && <p className="desk-trouble">这里还没有屏幕，请选别的地方。</p>}
    {problem && (
      <p className="desk-trouble" role="alert">
        {problem}
      </p>
    )}
    <div className="desk-dialog-foot">
      <button className="desk-button" disabled={busy} onClick={onBack} type="button">
        返回修改
      </button>
      <button
        className="desk-button desk-button-primary"
        disabled={busy || screens === 0}
        id="takeover-start"
        onClick={onConfirm}
        type="button"
      >
        {busy ? '请稍候…' : '立即插播'}
      </button>
    </div>
  </div>
)
