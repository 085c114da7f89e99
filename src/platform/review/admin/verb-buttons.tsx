'use client'

import {
  Button,
  useAuth,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useModal,
} from '@payloadcms/ui'
import type { Person } from '@/platform/access/people'
import { type Verb, verbs } from '../verbs'
import { ReasonDialog, type ReasonVerb, reasonDialogSlug } from './reason-dialog'
import { useVerb } from './use-verb'

/** Takes the place of Payload's publish button: exactly what this person may do with this document now. */
export function VerbButtons() {
  const { hasSavePermission, id } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || !hasSavePermission) return null
  if (verbs.publish.may(user as Person)) return <PublisherVerbs />
  return verbs.submit.may(user as Person) ? <AuthorVerbs /> : null
}

function AuthorVerbs() {
  const { isWaiting, nothingNew, ...verb } = useWhatMay()
  if (isWaiting) return <p className="verb-hint">已送审，等终审人审阅</p>
  return (
    <MainVerb {...verb} disabled={verb.disabled || nothingNew} label={verbs.submit.label} verb="submit" />
  )
}

function PublisherVerbs() {
  const { isLive, isWaiting, nothingNew, ...verb } = useWhatMay()
  const label = isLive ? '发布修改' : verbs.publish.label
  return (
    <>
      {isLive && <ReasonedVerb {...verb} verb="withdraw" />}
      {isWaiting && <ReasonedVerb {...verb} verb="return" />}
      <MainVerb {...verb} disabled={verb.disabled || nothingNew} label={label} verb="publish" />
    </>
  )
}

/** Where the document on the screen stands, and whether it can be acted upon. */
function useWhatMay() {
  const { data, hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const { busy, say } = useVerb()
  return {
    busy,
    say,
    disabled: busy || processing || uploadStatus === 'uploading',
    isLive: hasPublishedDoc,
    isWaiting: data?.review === 'finalReview',
    nothingNew: hasPublishedDoc && unpublishedVersionCount <= 0 && !modified,
  }
}

type Say = Pick<ReturnType<typeof useVerb>, 'busy' | 'say'> & { disabled: boolean }

const MainVerb = ({ busy, disabled, label, say, verb }: Say & { label: string; verb: Verb }) => (
  <Button
    className="verb-publish"
    disabled={disabled}
    id={`verb-${verb}`}
    margin={false}
    onClick={() => void say(verb)}
    size="medium"
  >
    {busy ? '请稍候…' : label}
  </Button>
)

function ReasonedVerb({ busy, disabled, say, verb }: Say & { verb: ReasonVerb }) {
  const { openModal } = useModal()
  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={disabled}
        id={`verb-${verb}`}
        margin={false}
        onClick={() => openModal(reasonDialogSlug(verb))}
        size="medium"
      >
        {verbs[verb].label}
      </Button>
      <ReasonDialog busy={busy} onConfirm={(reason) => say(verb, reason)} verb={verb} />
    </>
  )
}
