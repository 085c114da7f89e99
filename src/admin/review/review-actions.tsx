'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { callVerb, VerbRefused } from '@/platform/review/admin/call-verb'
import type { Said } from '@/platform/review/admin/use-verb'
import { type DialogVerb, VerbDialog, verbDialogSlug } from '@/platform/review/admin/verb-dialog'
import type { StandingView } from '@/platform/review/standing-endpoint'
import { type Verb, verbs } from '@/platform/review/verbs'

type Props = { collection: string; id: number; seenUpdatedAt?: string; standing: StandingView }

/** The verdict, always in reach at the foot of the screen. */
export function ReviewActions({ standing, ...text }: Props) {
  const { busy: calling, say } = useVerdict(text)
  const [ready, setReady] = useState(false)
  // on a slow phone the page is there before its scripts: a key that would do nothing is shown as one
  useEffect(() => setReady(true), [])
  const busy = calling || !ready
  const { openModal } = useModal()
  const { hint, may } = standing
  const passes = may.includes('approve')
  return (
    <footer className="review-actions">
      {hint && <p className="verb-hint">{hint}</p>}
      {may.includes('return') && (
        <Button
          buttonStyle="secondary"
          disabled={busy}
          id="verb-return"
          margin={false}
          onClick={() => openModal(verbDialogSlug('return'))}
          size="large"
        >
          退回
        </Button>
      )}
      {passes && (
        <Button
          className="verb-publish"
          disabled={busy}
          id="verb-approve"
          margin={false}
          onClick={() => openModal(verbDialogSlug('approve'))}
          size="large"
        >
          通过
        </Button>
      )}
      {may.includes('publish') && (
        <Button
          className="verb-publish"
          disabled={busy}
          id="verb-publish"
          margin={false}
          onClick={() => void say('publish', {})}
          size="large"
        >
          {calling ? '请稍候…' : verbs.publish.label}
        </Button>
      )}
      {(['return', 'approve'] as const satisfies DialogVerb[]).map((verb) => (
        <VerbDialog
          busy={busy}
          isFinal={standing.state === 'finalReview'}
          key={verb}
          onConfirm={(said) => say(verb, said)}
          verb={verb}
        />
      ))}
    </footer>
  )
}

/** Says the verdict on what was read, and goes on to what waits next. */
function useVerdict({ collection, id, seenUpdatedAt }: Omit<Props, 'standing'>) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const say = async (verb: Verb, { andPublish, ...said }: Said): Promise<boolean> => {
    setBusy(true)
    try {
      const answer = await callVerb(collection, id, { ...said, verb, seenUpdatedAt })
      toast.success(answer.message)
      if (andPublish) {
        const seen = String(answer.doc.updatedAt)
        toast.success((await callVerb(collection, id, { verb: 'publish', seenUpdatedAt: seen })).message)
      }
      router.push('/admin/review')
      router.refresh()
      return true
    } catch (error) {
      toast.error(error instanceof VerbRefused ? error.told : '没有操作成功，请稍后再试。')
      setBusy(false)
      return false
    }
  }
  return { busy, say }
}
