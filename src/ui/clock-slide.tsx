import './slide-tokens.css'
import './clock-slide.css'
import { Mark } from './mark'
import type { SlideType } from './slide-frame'
import type { ClockSlide } from './slide-view'
import { wallTime } from './wall-time'

/** The hour and the day, as large as a hall clock; also what a screen shows when it has nothing else. */
export const clockSlide: SlideType<ClockSlide> = {
  copy: () => ({ title: '', text: '', foot: [] }),
  Slide: ({ slide, now, timeZone, shape }) => {
    const time = wallTime(now, timeZone)
    return (
      <article className={`clock clock-${shape.orientation}`}>
        <Mark className="clock-candle" />
        <p className="clock-hour">{time.hour}</p>
        <p className="clock-day">{time.day}</p>
        <p className="clock-week">{time.week}</p>
        <p className="clock-school">
          <span className="clock-name">{slide.school}</span>
          <span className="clock-name">{slide.branch}</span>
        </p>
      </article>
    )
  },
}
