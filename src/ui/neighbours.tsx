type Link = { href: string; label: string }
type Props = {
  /** what they are neighbours of, for a screen reader: 别的周 */
  label: string
  className: string
  earlier?: Link
  later?: Link
}

/** The ways to the span of time before and to the one after; nothing where there is neither. */
export function Neighbours({ className, earlier, label, later }: Props) {
  if (!earlier && !later) return null
  return (
    <nav className={className} aria-label={label}>
      {earlier && (
        <a href={earlier.href} rel="prev">
          ←&nbsp;{earlier.label}
        </a>
      )}
      {later && (
        <a href={later.href} rel="next">
          {later.label}&nbsp;→
        </a>
      )}
    </nav>
  )
}
