'use client'

import './draft-words.css'
import type { Draft } from '../plan/use-draft'

/** A schedule in words, when it plays next, and whom it meets. */
export function DraftWords({ conflicts = [], next = [], problem, screens, sentence }: Draft) {
  if (problem)
    return (
      <div className="draft-words">
        <p className="draft-problem">{problem}</p>
      </div>
    )
  if (!sentence) return <div className="draft-words draft-words-waiting">正在计算…</div>
  return (
    <div aria-live="polite" className="draft-words">
      <p className="draft-sentence">{sentence}</p>
      <p className="draft-next">
        {next.length > 0
          ? `下次：${next.map(({ words }) => words).join('；')}`
          : '近期不会播放，请检查日期和校历。'}
        {screens !== undefined && <span>，共{screens}块屏</span>}
      </p>
      {conflicts.length > 0 && (
        <ul className="draft-conflicts">
          {conflicts.map(({ other, sentence: told, tie }) => (
            <li className={tie ? 'draft-tie' : undefined} key={other}>
              {tie && <strong>优先级相同　</strong>}
              {told}
            </li>
          ))}
        </ul>
      )}
      {conflicts.length === 0 && <p className="draft-clear">和其他排期没有冲突。</p>}
    </div>
  )
}
