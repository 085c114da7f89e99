import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'
import { useEffect, useRef } from 'react'
import type { ScreenDay } from '@/screens/history/types'
import { averageOf, dayLabel } from './words'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

/** Hours a screen was there, and manifests it took, day by day. The table beside it says the same in text. */
export default function HistoryCharts({ days }: { days: ScreenDay[] }) {
  const summary = averageOf(days)
  return (
    <div className="screen-charts">
      <BarChart
        days={days}
        label={`每天在线的小时数。${summary}`}
        most={24}
        of={({ hours, online }) => (hours > 0 ? online : null)}
        title="每天在线（小时）"
        tone="--desk-passed"
        unit="小时"
      />
      <BarChart
        days={days}
        label={`每天换节目单的次数。${summary}`}
        of={({ hours, revisions }) => (hours > 0 ? revisions : null)}
        title="每天换节目单（次）"
        tone="--theme-elevation-500"
        unit="次"
      />
    </div>
  )
}

type BarProps = {
  days: ScreenDay[]
  title: string
  /** what the chart says, for those who cannot see it */
  label: string
  /** null: nothing is known of that day */
  of: (day: ScreenDay) => number | null
  unit: string
  /** top of the axis; otherwise what there is */
  most?: number
  /** custom property that holds the colour */
  tone: string
}

function BarChart({ days, label, most, of, title, tone, unit }: BarProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest says how the days are drawn and never changes
  useEffect(() => {
    if (!canvas.current) return
    const look = getComputedStyle(canvas.current)
    const colour = (name: string) => look.getPropertyValue(name).trim()
    const font = { family: look.fontFamily, size: 12 }
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: days.map(dayLabel),
        datasets: [
          { data: days.map(of), backgroundColor: colour(tone), borderRadius: 2, maxBarThickness: 20 },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        font,
        color: colour('--theme-text'),
        plugins: {
          tooltip: { callbacks: { label: ({ raw }) => (raw === null ? '没有记录' : `${raw}${unit}`) } },
        },
        scales: {
          x: {
            grid: { display: false },
            ticks: { font, color: colour('--theme-elevation-700'), maxRotation: 0, autoSkipPadding: 12 },
          },
          y: {
            beginAtZero: true,
            max: most,
            suggestedMax: most ?? 4,
            grid: { color: colour('--theme-elevation-100') },
            ticks: {
              font,
              color: colour('--theme-elevation-700'),
              precision: 0,
              ...(most && { stepSize: 6 }),
            },
          },
        },
      },
    })
    return () => chart.destroy()
  }, [days])
  return (
    <figure className="screen-chart">
      <figcaption>{title}</figcaption>
      <div>
        <canvas aria-label={label} ref={canvas} role="img" />
      </div>
    </figure>
  )
}
