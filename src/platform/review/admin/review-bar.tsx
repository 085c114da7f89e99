'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReviewRecord } from '@/payload-types'
import { verbs } from '../verbs'

const SHOWN = 20

type Step = Pick<ReviewRecord, 'id' | 'verb' | 'personName' | 'comment' | 'createdAt'>

/** Above the fields: what the last reviewer said while the text waits or came back, and every step so far behind it. */
export function ReviewBar() {
  const { data } = useDocumentInfo()
  const [last, ...earlier] = useSteps()
  if (!last) return null
  const returned = data?.review === 'returned'
  return (
    <section aria-label="审核经过" className={returned ? 'review-bar review-bar--returned' : 'review-bar'}>
      <Told step={last} />
      {earlier.length > 0 && (
        <details>
          <summary>更早的经过（{earlier.length}）</summary>
          <ol>
            {earlier.map((step) => (
              <li key={step.id}>
                <Told step={step} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

const Told = ({ step: { comment, createdAt, personName, verb } }: { step: Step }) => (
  <p>
    <strong>{verbs[verb].label}</strong> {personName} <time dateTime={createdAt}>{localTime(createdAt)}</time>
    {comment && <q>{comment}</q>}
  </p>
)

/** The newest first; asked for again whenever a verb has moved the document. */
function useSteps(): Step[] {
  const { collectionSlug, data, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const [steps, setSteps] = useState<Step[]>([])
  const standing = `${data?.review} ${hasPublishedDoc} ${unpublishedVersionCount > 0}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the document stands is what makes the list old
  useEffect(() => {
    if (!collectionSlug || id === undefined) return
    const query = new URLSearchParams({
      'where[subject][equals]': collectionSlug,
      'where[document][equals]': `${id}`,
      sort: '-createdAt',
      limit: `${SHOWN}`,
      depth: '0',
    })
    const leaving = new AbortController()
    fetch(`/api/review-records?${query}`, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }: { docs: Step[] }) => setSteps(docs))
      .catch(() => undefined) // the bar is an aside: without network the form itself says so
    return () => leaving.abort()
  }, [collectionSlug, id, standing])
  return steps
}

const localTime = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
