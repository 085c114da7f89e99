import './bar-chart.css'

export type Bar = {
  label: string
  count: number /** nothing to show yet: drawn as an outline, not hidden */
  open?: boolean
}

/** One thing must not fill the whole line. */
const LEAST_SCALE = 5

/** Counts as bars. Numbers stand in text; the bars are SVG sized by attribute, since the CSP allows no inline style. */
export function BarChart({ bars, unit }: { bars: Bar[]; unit: string }) {
  const most = Math.max(LEAST_SCALE, ...bars.map((bar) => bar.count))
  return (
    <ul className="bar-chart">
      {bars.map((bar) => (
        <li key={bar.label} className="bar-row">
          <span>{bar.label}</span>
          <span className="bar-track" aria-hidden="true">
            <svg
              className={bar.open ? 'bar bar-open' : 'bar'}
              width={`${Math.round((bar.count / most) * 100)}%`}
              height="10"
            />
          </span>
          <span className="bar-count">
            {bar.count}&nbsp;{unit}
          </span>
        </li>
      ))}
    </ul>
  )
}
