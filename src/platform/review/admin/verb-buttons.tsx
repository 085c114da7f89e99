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
import { verbs } from '../verbs'
import { useVerb } from './use-verb'
import { WithdrawDialog, withdrawDialogSlug } from './withdraw-dialog'

/** Takes the place of Payload's publish button: exactly what this person may do with this document now. */
export function VerbButtons() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (!id) return null
  return verbs.publish.may(user as Person) ? <Verbs /> : <p className="verb-hint">写好后请终审人发布</p>
}

function Verbs() {
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const { openModal } = useModal()
  const { busy, say } = useVerb()
  const nothingNew = hasPublishedDoc && unpublishedVersionCount <= 0 && !modified
  return (
    <>
      {hasPublishedDoc && (
        <Button
          buttonStyle="secondary"
          disabled={busy || processing}
          id="verb-withdraw"
          margin={false}
          onClick={() => openModal(withdrawDialogSlug)}
          size="medium"
        >
          {verbs.withdraw.label}
        </Button>
      )}
      <Button
        className="verb-publish"
        disabled={busy || processing || nothingNew || uploadStatus === 'uploading'}
        id="verb-publish"
        margin={false}
        onClick={() => void say('publish')}
        size="medium"
      >
        {busy ? '请稍候…' : hasPublishedDoc ? '发布修改' : verbs.publish.label}
      </Button>
      {hasPublishedDoc && <WithdrawDialog busy={busy} onConfirm={(reason) => say('withdraw', reason)} />}
    </>
  )
}
