import type { Voices } from '../feedback/queue'
import type { QueueItem } from '../review/queue'
import { agoOf } from './dates'
import type { Waiting, WaitingItem, WaitingList, WaitingPictures } from './waiting'

/** First question: what waits for me. */
export function WaitingView({ waiting }: { waiting: Waiting }) {
  const { mine, others, pictures, queue, voices } = waiting
  const nothing =
    !mine?.total && queue.length === 0 && !others?.total && !pictures?.total && !(voices && anyOf(voices))
  return (
    <section className="desk-section" aria-labelledby="desk-waiting">
      <h2 id="desk-waiting">等我处理</h2>
      {nothing && <p className="desk-quiet">现在没有等您处理的事。</p>}
      {queue.length > 0 && <Queue items={queue} />}
      {voices && anyOf(voices) && <VoicesWaiting voices={voices} />}
      {others && others.total > 0 && (
        <Drafts heading="还没有送审的草稿" list={others} more="其余在各栏目的列表里" />
      )}
      {mine && mine.total > 0 && <Drafts heading="我的草稿" list={mine} more="其余在各栏目的列表里" />}
      {pictures && pictures.total > 0 && <Pictures pictures={pictures} />}
    </section>
  )
}

const anyOf = ({ overdue, questions, waiting }: Voices): boolean => waiting + overdue + questions.length > 0

/** What came in by 你提我办, and what was promised and is late. */
const VoicesWaiting = ({ voices: { overdue, questions, waiting } }: { voices: Voices }) => (
  <div className="desk-group">
    <h3>你提我办</h3>
    <ul className="desk-list">
      {waiting > 0 && (
        <li>
          <a className="desk-item" href="/admin/feedback">
            有{waiting}条意见待处理
          </a>
        </li>
      )}
      {overdue > 0 && (
        <li>
          <a className="desk-item" href="/admin/feedback?show=overdue">
            有{overdue}条意见超期未答复
          </a>
          <span className="desk-note">页面上写着超期</span>
        </li>
      )}
      {questions.map(({ href, title }) => (
        <li key={href}>
          <a className="desk-item" href={href}>
            {title}
          </a>
          <span className="desk-note">征集已截止，答复超期</span>
        </li>
      ))}
    </ul>
  </div>
)

const QUEUE_SHOWN = 6

const Queue = ({ items }: { items: QueueItem[] }) => (
  <div className="desk-group">
    <h3>
      等您审核 <span className="desk-count">{items.length}</span>
    </h3>
    <ul className="desk-list">
      {items.slice(0, QUEUE_SHOWN).map(({ href, key, section, since, state, title }) => (
        <li key={key}>
          <a className="desk-item" href={href}>
            {title}
          </a>
          <span className="desk-note">
            {section} · {agoOf(since)} · {state}
          </span>
        </li>
      ))}
    </ul>
    {items.length > QUEUE_SHOWN && (
      <a className="desk-more" href="/admin/review">
        全部待审核的内容
      </a>
    )}
  </div>
)

function Drafts({ heading, list, more }: { heading: string; list: WaitingList; more: string }) {
  return (
    <div className="desk-group">
      <h3>
        {heading} <span className="desk-count">{list.total}</span>
      </h3>
      <ul className="desk-list">
        {list.items.map((item) => (
          <Draft key={item.key} item={item} />
        ))}
      </ul>
      {list.total > list.items.length && <p className="desk-quiet">{more}。</p>}
    </div>
  )
}

const Draft = ({ item }: { item: WaitingItem }) => (
  <li>
    <a className="desk-item" href={item.href}>
      {item.title}
    </a>
    <span className="desk-note">
      {item.section} · {agoOf(item.changed)}
      {item.note && ` · ${item.note}`}
    </span>
  </li>
)

function Pictures({ pictures }: { pictures: WaitingPictures }) {
  return (
    <div className="desk-group">
      <h3>
        图片和视频还没确认监护人同意 <span className="desk-count">{pictures.total}</span>
      </h3>
      <p className="desk-quiet">确认之前，用到它们的内容不能发布。</p>
      <ul className="desk-pictures">
        {pictures.pictures.map((picture) => (
          <li key={picture.id}>
            <a className="desk-picture" href={picture.href} title={picture.alt}>
              {picture.thumbnail ? (
                <img src={picture.thumbnail} alt={picture.alt} loading="lazy" />
              ) : (
                <span>{picture.alt}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <a className="desk-more" href={pictures.href}>
        全部待确认的
      </a>
    </div>
  )
}
