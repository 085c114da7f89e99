import type { ScreenDay } from '@/screens/history/types'

/** The charts as text, the latest day first. */
export const HistoryTable = ({ days }: { days: ScreenDay[] }) => (
  <details className="screen-fold">
    <summary>用表格看</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <section aria-label="最近30天的表格" className="screen-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">在线（小时）</th>
            <th scope="col">离线（次）</th>
            <th scope="col">换节目单（次）</th>
          </tr>
        </thead>
        <tbody>
          {[...days].reverse().map(({ breaks, day, hours, online, revisions }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{hours > 0 ? `${online}/${hours}` : '没有记录'}</td>
              <td>{breaks}</td>
              <td>{revisions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
)
