import '../dashboard/dashboard.css'
import '../review/review.css'
import './feedback.css'
import type { AdminViewServerProps } from 'payload'
import { isReviewer, mayPublish } from '@/platform/access/people'
import { env } from '@/platform/env'
import { dayOf, shortDate } from '@/ui/day'
import { agoOf } from '../dashboard/dates'
import type { Reader } from '../dashboard/reader'
import { DeskFrame } from '../review/frame'
import { Decision } from './decision'
import { HideAll } from './hide-all'
import { type FeedbackQueue, isShow, type QueueEntry, readFeedbackQueue, type Show, shows } from './queue'

/** `/admin/feedback[?show=advert]`: 意见待处理, made for a phone held in one hand. */
export async function FeedbackQueueView(props: AdminViewServerProps) {
  const { payload, user } = props.initPageResult.req
  const wanted = props.searchParams?.show
  const show = isShow(wanted) ? wanted : 'pending'
  const queue = user && (await readFeedbackQueue({ payload, user }, show))
  return (
    <DeskFrame {...props} here="/admin/feedback">
      <h1 className="review-title">你提我办</h1>
      {queue && (
        <>
          <Tabs queue={queue} />
          {queue.counts[show] === 0 && <p className="desk-quiet">{empty[show]}</p>}
          {show === 'advert' && isReviewer(user) && <HideEach entries={queue.entries} />}
          <Cards entries={queue.entries} user={user} />
          {queue.alike.length > 0 && (
            <details className="feedback-alike">
              <summary>
                说法差不多的{queue.alike.length}条
                {queue.alike.length + queue.entries.length < queue.counts[show] && '（先列出最早的）'}
              </summary>
              {isReviewer(user) && <HideEach entries={queue.alike} />}
              <Cards entries={queue.alike} user={user} />
            </details>
          )}
        </>
      )}
    </DeskFrame>
  )
}

const empty = {
  pending: '现在没有待处理的意见。',
  crowd: '没有。一下子收到太多时，多出来的会放在这里。',
  advert: '没有。带网址、反复发的会放在这里，看一眼有没有放错的。',
  overdue: '没有超期的答复。',
  unanswered: '没有等待答复的意见。',
} satisfies Record<Show, string>

type CardsProps = { entries: QueueEntry[]; user: Reader['user'] }

const Cards = ({ entries, user }: CardsProps) => (
  <ul className="feedback-queue">
    {entries.map((entry) => (
      <li key={entry.id}>
        <Card decides={isReviewer(user)} entry={entry} replies={mayPublish(user)} />
      </li>
    ))}
  </ul>
)

const HideEach = ({ entries }: { entries: QueueEntry[] }) =>
  entries.length > 1 ? <HideAll ids={entries.map(({ id }) => id)} /> : null

const Tabs = ({ queue: { counts, show } }: { queue: FeedbackQueue }) => (
  <nav aria-label="看哪些" className="feedback-tabs">
    {(Object.keys(shows) as Show[]).map((each) => (
      <a aria-current={each === show ? 'page' : undefined} href={`/admin/feedback?show=${each}`} key={each}>
        {shows[each]} <span className="desk-count">{counts[each]}</span>
      </a>
    ))}
  </nav>
)

const labelOf = (decides: boolean, replies: boolean): string =>
  [decides && '定期限', replies && '答复'].filter(Boolean).join('、') || '打开'

type CardProps = { entry: QueueEntry /** moderates */; decides: boolean; replies: boolean }

function Card({ decides, entry, replies }: CardProps) {
  const facts = [
    entry.signature ?? '匿名',
    agoOf(entry.sentAt),
    entry.hasContact && '留了联系方式',
    entry.promisedAt && `最晚${shortDate(dayOf(entry.promisedAt, env.TZ_SCHOOL))}答复`,
  ]
  return (
    <article className="feedback-card">
      {entry.about && <p className="desk-note">{entry.about}</p>}
      <p className="feedback-words">{entry.text}</p>
      <p className="desk-note">{facts.filter(Boolean).join(' · ')}</p>
      <div className="feedback-card-actions">
        {decides && <Decision id={entry.id} state={entry.state} />}
        <a className="desk-button" href={entry.href}>
          {labelOf(decides, replies)}
        </a>
      </div>
    </article>
  )
}
