'use client'

import './review-bar.css'
import { useDocumentInfo } from '@payloadcms/ui'
import type { ReviewRecord } from '@/payload-types'
import { useAnswer } from '@/platform/use-answer'
import type { StandingView } from '../standing-endpoint'
import { isUnderReview, stages } from '../states'
import { verbLabels } from '../verbs'
import { useStanding } from './use-standing'

const SHOWN = 20

type Step = Pick<
  ReviewRecord,
  'id' | 'verb' | 'stage' | 'personName' | 'comment' | 'createdAt' | 'publishAt' | 'overrideReason'
>

/** Above the fields: how far the review is, what was said last, and every step so far behind it. */
export function ReviewBar() {
  const { data } = useDocumentInfo()
  const standing = useStanding()
  const [last, ...earlier] = useSteps()
  if (!last) return null
  const returned = data?.review === 'returned'
  return (
    <section aria-label="审核经过" className={returned ? 'review-bar review-bar--returned' : 'review-bar'}>
      {standing && isUnderReview(standing.state) && <Progress standing={standing} />}
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

function Progress({ standing: { scheduledFor, stages: passed, state } }: { standing: StandingView }) {
  return (
    <>
      <ol className="review-stages">
        {passed.map(({ by, label, stage }) => (
          <li
            aria-current={stage === state ? 'step' : undefined}
            className={by ? 'review-stage review-stage--passed' : 'review-stage'}
            key={stage}
          >
            {label}
            <small>{by ? `${by}通过` : stage === state ? '等待审核' : '还没到'}</small>
          </li>
        ))}
      </ol>
      {scheduledFor && <p className="review-moment">定于 {localTime(scheduledFor)} 发布</p>}
    </>
  )
}

const Told = ({ step }: { step: Step }) => (
  <p>
    <strong>
      {step.stage && stages[step.stage].label}
      {verbLabels[step.verb]}
    </strong>{' '}
    {step.personName} <time dateTime={step.createdAt}>{localTime(step.createdAt)}</time>
    {step.publishAt && ` · 定于 ${localTime(step.publishAt)}`}
    {step.comment && <q>{step.comment}</q>}
    {step.overrideReason && <q>校对有错误而不改，因为：{step.overrideReason}</q>}
  </p>
)

/** The newest first; asked for again whenever a verb has moved the document. */
function useSteps(): Step[] {
  const { collectionSlug, data, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const query = new URLSearchParams({
    'where[subject][equals]': `${collectionSlug}`,
    'where[document][equals]': `${id}`,
    sort: '-createdAt',
    limit: `${SHOWN}`,
    depth: '0',
  })
  const address = collectionSlug && id ? `/api/review-records?${query}` : undefined
  const standing = `${data?.review} ${hasPublishedDoc} ${unpublishedVersionCount > 0}`
  return useAnswer<{ docs: Step[] }>(address, standing)?.docs ?? []
}

const localTime = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
