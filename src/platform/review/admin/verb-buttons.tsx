'use client'

import { Button, toast, useAuth, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callVerb } from './call-verb'
import { WithdrawDialog, withdrawDialogSlug } from './withdraw-dialog'

type Roles = { roles?: string[] | null }

/** Takes the place of Payload's publish button: exactly what this person may do with this document now. */
export function VerbButtons() {
  const { collectionSlug, hasPublishedDoc, id } = useDocumentInfo()
  const { user } = useAuth<Roles>()
  const { submit } = useForm()
  const modified = useFormModified()
  const { openModal } = useModal()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (!id || !collectionSlug) return null
  if (!user?.roles?.includes('finalReviewer')) return <SavedHint />

  const publish = async () => {
    setBusy(true)
    try {
      // what is on the screen is what goes out
      if (modified) await submit({ skipValidation: true, overrides: { _status: 'draft' } })
      toast.success(await callVerb(collectionSlug, id, { verb: 'publish' }))
      router.refresh()
    } catch (error) {
      toast.error((error as Error).message, { duration: 12_000 })
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {hasPublishedDoc ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => openModal(withdrawDialogSlug)}
          size="medium"
        >
          撤稿
        </Button>
      ) : null}
      <Button disabled={busy} margin={false} onClick={publish} size="medium">
        {busy ? '正在发布…' : hasPublishedDoc ? '发布修改' : '发布'}
      </Button>
      <WithdrawDialog collection={collectionSlug} id={id} />
    </>
  )
}

const SavedHint = () => <span className="verb-hint">写好后请终审人发布</span>
