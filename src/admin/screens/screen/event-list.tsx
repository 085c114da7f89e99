import type { ScreenHistory } from '@/screens/history/types'
import { momentOf } from '../moments'
import { eventInWords } from './words'

/** What happened at the screen, the latest first. */
export const EventList = ({ history }: { history: ScreenHistory }) => (
  <details className="screen-fold">
    <summary>经过（最近{history.events.length}条）</summary>
    <ol className="screen-events">
      {history.events.map((event) => (
        <li key={`${event.at} ${event.what} ${event.detail}`}>
          <time dateTime={event.at}>{momentOf(event.at, history)}</time> {eventInWords(event)}
        </li>
      ))}
    </ol>
  </details>
)
