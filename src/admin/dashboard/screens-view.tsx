import type { ScreenTrouble } from './screens'

/** Says nothing while all screens are well. */
export function ScreensView({ troubles }: { troubles: ScreenTrouble[] }) {
  if (troubles.length === 0) return null
  return (
    <section aria-labelledby="desk-screens" className="desk-section desk-alert">
      <h2 id="desk-screens">校园屏要看一看</h2>
      <ul className="desk-list">
        {troubles.map(({ href, key, what, why }) => (
          <li key={key}>
            <a className="desk-item" href={href}>
              {what}
            </a>
            <span className="desk-note">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
