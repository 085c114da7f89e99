'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Finding } from '@/platform/proofreading/finding'
import type { Verb } from '../verbs'
import { callVerb, type VerbAnswer, VerbRefused } from './call-verb'
import { verbDialogSlug } from './verb-dialog'

/** long enough to read a list of what is missing */
const REFUSAL_MS = 20_000
const SUCCESS_MS = 10_000

/** What is said beside the verb. `andPublish`: an approval that is the last one is followed by the publication. */
export type Said = {
  comment?: string
  publishAt?: string
  secrecyChecked?: boolean
  overrideReason?: string
  andPublish?: boolean
}

/** A verb as a button says it: calls, tells what came of it, and brings the view up to date. `faults`: errors to answer for first. */
export function useVerb() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { dispatchFields, setSubmitted } = useForm()
  const prepare = usePreparation()
  const settle = useSettle()
  const { openModal } = useModal()
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<Finding[]>([])
  // a reference, since saving first brings a newer one than this render knows
  const seen = useRef<string>(undefined)
  seen.current = data?.updatedAt

  const call = async (verb: Verb, said: Omit<Said, 'andPublish'>) => {
    const answer = await callVerb(String(collectionSlug), Number(id), {
      ...said,
      verb,
      seenUpdatedAt: seen.current,
    })
    seen.current = String(answer.doc.updatedAt)
    await settle(verb, answer)
    toast.success(<Success answer={answer} verb={verb} />, { duration: SUCCESS_MS })
  }
  const say = async (verb: Verb, { andPublish, ...said }: Said = {}): Promise<boolean> => {
    if (!collectionSlug || id === undefined || busy) return false
    setBusy(true)
    try {
      if (!(await prepare(verb))) return false
      await call(verb, said)
      if (andPublish) await call('publish', {})
      return true
    } catch (error) {
      const refused = error instanceof VerbRefused ? error : new VerbRefused('没有操作成功，请稍后再试。')
      setFaults(refused.findings)
      if (refused.findings.length > 0) {
        openModal(verbDialogSlug('submit'))
        return false
      }
      // marks the fields, and the tabs they are on; from now on what is filled in loses its mark
      setSubmitted(refused.fields.length > 0)
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: refused.fields })
      toast.error(<Refused refused={refused} />, { duration: REFUSAL_MS })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, faults, say }
}

/** Verbs that do not ask what is on the screen: what it holds stays there. */
const REGARDLESS = new Set<Verb>(['withdraw', 'archive', 'unschedule', 'reviseDraft'])

/**
 * What is on the screen is what is handed in, so it is saved first; a reviewer's must hold nothing that the text does not.
 * Payload itself shows why a save failed.
 */
function usePreparation() {
  const modified = useFormModified()
  const save = useSave()
  return async (verb: Verb): Promise<boolean> => {
    if (!modified || REGARDLESS.has(verb)) return true
    if (verb === 'submit') return save()
    throw new VerbRefused('页面上有没有保存的改动。要保留，请先「取回修改」；不要，请刷新页面后再操作。')
  }
}

function useSave() {
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  return async (): Promise<boolean> => {
    const saved = await submit({
      action: `/api/${collectionSlug}/${id}?depth=0&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(saved?.res.ok)
  }
}

function useSettle() {
  const info = useDocumentInfo()
  const { reset } = useForm()
  const modified = useFormModified()
  const save = useSave()
  const router = useRouter()
  return async (verb: Verb, { doc }: VerbAnswer) => {
    // handed in, passed or given back, a text stays as far from the site as it was
    const isLive = doc._status === 'published'
    if (isLive || verb === 'withdraw' || verb === 'archive') {
      info.setHasPublishedDoc(isLive)
      info.setUnpublishedVersionCount(0)
    }
    info.setMostRecentVersionIsAutosaved(false)
    info.incrementVersionCount()
    info.setData(doc)
    // what was typed before the text was taken back is what it was taken back for
    if (verb === 'reviseDraft' && modified) await save()
    else void reset(doc)
    router.refresh()
  }
}

const Success = ({ answer, verb }: { answer: VerbAnswer; verb: Verb }) => (
  <span>
    {answer.message}
    {verb === 'publish' && answer.address && (
      <a className="verb-toast-link" href={answer.address} rel="noopener" target="_blank">
        打开网页
      </a>
    )}
  </span>
)

const Refused = ({ refused }: { refused: VerbRefused }) => (
  <div>
    {refused.message}
    {refused.fields.length > 0 && (
      <ul className="verb-missing">
        {refused.fields.map(({ label, message, path }) => (
          <li key={path}>
            {label ?? path}：{message}
          </li>
        ))}
      </ul>
    )}
  </div>
)
