import './empty-state.css'

type EmptyStateProps = { title: string; text?: string; link?: { href: string; label: string } }

/** Says honestly that nothing is here yet, and where there is something. */
export function EmptyState({ title, text, link }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {text && <p>{text}</p>}
      {link && (
        <p>
          <a className="button" href={link.href}>
            {link.label}
          </a>
        </p>
      )}
    </div>
  )
}
