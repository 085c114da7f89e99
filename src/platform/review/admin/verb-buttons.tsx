'use client'

import { Button, useDocumentInfo, useFormModified, useFormProcessing, useModal } from '@payloadcms/ui'
import type { StandingView } from '../standing-endpoint'
import { type Verb, verbs } from '../verbs'
import { useStanding } from './use-standing'
import { type Said, useVerb } from './use-verb'
import { type DialogVerb, isDialogVerb, VerbDialog, verbDialogSlug } from './verb-dialog'

/** the first of these that may be said is the button one comes for */
const MAIN: readonly Verb[] = ['approve', 'publish', 'submit']
/** beside it, in this order */
const BESIDE: readonly Verb[] = ['return', 'schedule', 'unschedule', 'withdraw', 'archive', 'reviseDraft']

/** Takes the place of Payload's publish button: exactly what this person may do with this document now. */
export function VerbButtons() {
  const { id } = useDocumentInfo()
  const standing = useStanding()
  if (!id || !standing) return null
  return <Verbs standing={standing} />
}

function Verbs({ standing }: { standing: StandingView }) {
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const { busy, faults, say } = useVerb()
  const may = standing.may.filter((verb) => makesSense(verb, standing))
  const main = MAIN.find((verb) => may.includes(verb))
  const disabled = busy || processing || uploadStatus === 'uploading'
  const nothingNew = hasPublishedDoc && unpublishedVersionCount <= 0 && !modified
  return (
    <>
      {standing.hint && <p className="verb-hint">{standing.hint}</p>}
      {BESIDE.filter((verb) => verb !== main && may.includes(verb)).map((verb) => (
        <VerbButton busy={busy} disabled={disabled} key={verb} say={say} standing={standing} verb={verb} />
      ))}
      {main && (
        <VerbButton
          busy={busy}
          disabled={disabled || (main === 'submit' && nothingNew)}
          isMain
          say={say}
          standing={standing}
          verb={main}
        />
      )}
      <VerbDialog
        busy={busy}
        faults={faults}
        onConfirm={({ comment }) => say('submit', { overrideReason: comment })}
        verb="submit"
      />
    </>
  )
}

/** What is live is revised by simply writing on. */
const makesSense = (verb: Verb, { state }: StandingView): boolean =>
  !(verb === 'reviseDraft' && state === 'published')

type ButtonProps = {
  busy: boolean
  disabled: boolean
  isMain?: boolean
  say: (verb: Verb, said?: Said) => Promise<boolean>
  standing: StandingView
  verb: Verb
}

function VerbButton({ busy, disabled, isMain, say, standing, verb }: ButtonProps) {
  const { openModal } = useModal()
  // a submission asks only when something is wrong
  const asks = isDialogVerb(verb) && verb !== 'submit'
  return (
    <>
      <Button
        buttonStyle={isMain ? 'primary' : 'secondary'}
        className={isMain ? 'verb-publish' : undefined}
        disabled={disabled}
        id={`verb-${verb}`}
        margin={false}
        onClick={() => (asks ? openModal(verbDialogSlug(verb)) : void say(verb))}
        size="medium"
      >
        {busy && isMain ? '请稍候…' : labelOf(verb, standing)}
      </Button>
      {asks && (
        <VerbDialog
          busy={busy}
          isFinal={standing.state === 'finalReview'}
          onConfirm={(said) => say(verb, said)}
          verb={verb as DialogVerb}
        />
      )}
    </>
  )
}

function labelOf(verb: Verb, { isLive, stages, state }: StandingView): string {
  if (verb === 'publish') return isLive ? '发布修改' : verbs.publish.label
  if (verb === 'schedule' && state === 'scheduled') return '改时间'
  if (verb !== 'approve') return verbs[verb].label
  return `${stages.find(({ stage }) => stage === state)?.label ?? ''}通过`
}
