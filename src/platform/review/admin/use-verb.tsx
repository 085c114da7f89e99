'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Verb } from '../verbs'
import { callVerb, type VerbAnswer, VerbRefused } from './call-verb'

/** long enough to read a list of what is missing */
const REFUSAL_MS = 20_000
const SUCCESS_MS = 10_000

/** A verb as a button says it: saves what is on the screen, calls, tells what came of it, and brings the view up to date. */
export function useVerb() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { dispatchFields, setSubmitted } = useForm()
  const save = useSaveFirst()
  const settle = useSettle()
  const [busy, setBusy] = useState(false)
  // a reference, since saving first brings a newer one than this render knows
  const seen = useRef<string>(undefined)
  seen.current = data?.updatedAt

  const say = async (verb: Verb, comment?: string): Promise<boolean> => {
    if (!collectionSlug || id === undefined || busy) return false
    setBusy(true)
    try {
      // what is on the screen is what is judged; a withdrawal does not wait for it
      if (verb !== 'withdraw' && !(await save())) return false
      const answer = await callVerb(collectionSlug, id, { verb, comment, seenUpdatedAt: seen.current })
      settle(verb, answer)
      toast.success(<Success answer={answer} verb={verb} />, { duration: SUCCESS_MS })
      return true
    } catch (error) {
      const refused = error instanceof VerbRefused ? error : new VerbRefused('没有操作成功，请稍后再试。')
      // marks the fields, and the tabs they are on; from now on what is filled in loses its mark
      setSubmitted(refused.fields.length > 0)
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: refused.fields })
      toast.error(<Refused refused={refused} />, { duration: REFUSAL_MS })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, say }
}

/** What is on the screen is what goes out. Payload itself shows why a save failed. */
function useSaveFirst() {
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  return async (): Promise<boolean> => {
    if (!modified) return true
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
  const router = useRouter()
  return (verb: Verb, { doc }: VerbAnswer) => {
    // handed in or back, a text stays as far from the site as it was
    if (verb === 'publish' || verb === 'withdraw') {
      info.setHasPublishedDoc(verb === 'publish')
      info.setUnpublishedVersionCount(0)
    }
    info.setMostRecentVersionIsAutosaved(false)
    info.incrementVersionCount()
    info.setData(doc)
    void reset(doc)
    router.refresh()
  }
}

const Success = ({ answer, verb }: { answer: VerbAnswer; verb: Verb }) => (
  <span>
    {answer.message}
    {verb === 'publish' && (
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
