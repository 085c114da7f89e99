'use client'

import './dialogs.css'
import { useEffect, useState } from 'react'
import type { ScreenSchedule } from '@/payload-types'
import type { Occurrence, Stretch, WeekRule } from '@/screens/week/types'
import { toldBy } from '../ask'
import { DeskDialog } from '../dialog'
import { isOnce, type Move, moveAll, moveOne, singleDay, wholeChange } from './moves'
import { draftOf, readSchedule } from './saving'
import { askDraft, type Draft } from './use-draft'
import { useSaving } from './use-saving'

type Props = {
  rule: WeekRule
  occurrence: Occurrence
  after: Stretch
  /** puts the dragged stretch back */
  giveUp: () => void
  onClose: () => void
  onDone: () => Promise<void>
}

/** The schedule in words: as it is, changed as a whole, and for the one day. */
type Versions = { schedule: ScreenSchedule; before: Draft; whole: Draft; single: Draft }

/** Asks whether the whole schedule changes or one day alone, in words. */
export function MoveDialog({ after, giveUp, occurrence, onClose, onDone, rule }: Props) {
  const move: Move = { schedule: rule.schedule ?? 0, before: occurrence, after }
  const { problem, versions } = useVersions(move)
  const { busy, save } = useSaving(onDone)
  const cancel = () => {
    giveUp()
    onClose()
  }
  const act = async (how: typeof moveAll) => {
    if (!versions) return
    const done = how === moveAll ? `已改“${rule.name}”。` : '已改这一天。'
    if (!(await save(done, () => how(versions.schedule, move)))) giveUp()
    onClose()
  }
  return (
    <DeskDialog onClose={cancel} title={`改“${rule.name}”的时间`}>
      {problem && <p className="desk-trouble">{problem}</p>}
      {!versions && !problem && <p className="desk-quiet">正在计算…</p>}
      {versions && (
        <>
          <p className="desk-note">现在</p>
          <p className="plan-version">{versions.before.sentence}</p>
          <Option
            busy={busy}
            draft={versions.whole}
            label={isOnce(versions.schedule) ? '改' : '整个排期都改'}
            onChoose={() => act(moveAll)}
          />
          {!isOnce(versions.schedule) && (
            <Option busy={busy} draft={versions.single} label="只改这一天" onChoose={() => act(moveOne)} />
          )}
        </>
      )}
      <div className="desk-dialog-foot">
        <button className="desk-button" onClick={cancel} type="button">
          不改了
        </button>
      </div>
    </DeskDialog>
  )
}

type OptionProps = { busy: boolean; draft: Draft; label: string; onChoose: () => void }

const Option = ({ busy, draft, label, onChoose }: OptionProps) => (
  <section className="plan-option">
    <button
      className="desk-button desk-button-primary"
      disabled={busy || Boolean(draft.problem)}
      onClick={onChoose}
      type="button"
    >
      {label}
    </button>
    <p className="plan-version">{draft.problem ?? draft.sentence}</p>
    {draft.conflicts?.map(({ other, sentence, tie }) => (
      <p className="desk-note" key={other}>
        {tie && <strong>优先级相同　</strong>}
        {sentence}
      </p>
    ))}
  </section>
)

function useVersions(move: Move) {
  const [versions, setVersions] = useState<Versions>()
  const [problem, setProblem] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dialog is about one move, and opened anew for another
  useEffect(() => {
    readVersions(move).then(setVersions, (error) => setProblem(toldBy(error)))
  }, [])
  return { problem, versions }
}

async function readVersions(move: Move): Promise<Versions> {
  const schedule = await readSchedule(move.schedule)
  const [before, whole, single] = await Promise.all([
    askDraft(draftOf(schedule)),
    askDraft(draftOf(schedule, wholeChange(schedule, move))),
    askDraft({ ...draftOf(schedule, singleDay(schedule, move)) }),
  ])
  return { schedule, before, whole, single }
}
