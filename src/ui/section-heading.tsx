import './section-heading.css'

type SectionHeadingProps = { title: string; more?: { href: string; label: string }; id?: string }

/** Heading of a block, with the way to all of it at the far end of the line. */
export function SectionHeading({ title, more, id }: SectionHeadingProps) {
  return (
    <div className="section-heading">
      <h2 id={id}>{title}</h2>
      {more && (
        <a className="section-more" href={more.href}>
          {more.label}
          <span aria-hidden="true">&nbsp;→</span>
        </a>
      )}
    </div>
  )
}
