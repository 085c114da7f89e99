import './slide-tokens.css'
import './clock-slide.css'
import { Mark } from './mark'
import { Lines } from './slide-parts'
import type { SlideType } from './slide-type'
import type { ClockSlide } from './slide-view'
import { balanceLines } from './text-fit'
import { wallTime } from './wall-time'

/** Type of the names, in vh. */
const NAME = 3.5

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
          {[slide.school, slide.branch].map((name) => (
            <span className="clock-name" key={name}>
              <Lines lines={balanceLines(name, (90 * shape.aspect) / NAME)} />
            </span>
          ))}
        </p>
      </article>
    )
  },
}
